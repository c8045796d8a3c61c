import type { StoredEvent } from '../record/stored-event.ts';
import type { Facts } from '../record/facts.ts';

/** Marks of a crime whose victims the law keeps anonymous for life. */
const protectedFlags = ['sexual', 'trafficking'];

/**
 * Beginnings of CJS offence codes (letters of the Act and its year) under Acts whose victims are anonymous
 * for life from the allegation on: the Sexual Offences Acts 1956 and 2003 (Sexual Offences (Amendment) Act
 * 1992 s.1), the Modern Slavery Act 2015 s.2, the Female Genital Mutilation Act 2003 s.4A. Forced marriage
 * shares its Act with other offences: there `victim.anonymity-applies` says it.
 */
const protectedCodes = ['SX56', 'SX03', 'MS15', 'FG03'];

const isProtected = (flags: readonly string[] | undefined, offenceCode: string | undefined): boolean =>
  flags?.some((flag) => protectedFlags.includes(flag)) === true ||
  protectedCodes.some((start) => offenceCode?.startsWith(start));

/** Whether a victim must never be named in public; nothing that happens later takes it away. */
export const lifelongAnonymity = ({ anonymity, flags, offenceCode }: Facts): boolean =>
  anonymity || isProtected(flags, offenceCode);

type Charge = string | { readonly offenceCode?: string | undefined };

/**
 * Whether an event alleges an offence that gives lifelong anonymity. The allegation is enough: that the
 * event is taken back or corrected, or the suspect acquitted, changes nothing.
 */
export function allegesAnonymity({ type, data }: StoredEvent): boolean {
  // A merge alleges nothing: what it brings goes with it, should it be taken back.
  if (type === 'journey.absorbed') return false;
  const flags = 'flags' in data ? data.flags : undefined;
  const offenceCode = 'offenceCode' in data ? data.offenceCode : undefined;
  const charges: readonly Charge[] | undefined = 'charges' in data ? data.charges : undefined;
  return (
    type === 'victim.anonymity-applies' ||
    isProtected(flags, offenceCode) ||
    charges?.some((charge) => typeof charge !== 'string' && isProtected(undefined, charge.offenceCode)) ===
      true
  );
}
