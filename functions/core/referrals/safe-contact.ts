import * as z from 'zod';

import type {
  ContactChannel,
  SafeContactFaultSchema,
  SafeContactSchema,
  SafeContactSummary,
} from '../../../schemas/events/shared.ts';

export type SafeContact = z.output<typeof SafeContactSchema>;
type SafeContactFault = z.output<typeof SafeContactFaultSchema>;

export type SafeContactProblem =
  | SafeContactFault
  | 'safe-contact-missing'
  | 'no-safe-channel'
  | 'voicemail-not-discreet'
  | 'code-word-or-neutral-sender-missing';

const byValue = ['phone', 'sms', 'email'] as const;
const phone = /^\+?[0-9(][0-9 ()-]{8,18}$/;

type Channel = SafeContact['channels'][number];

function valueFault({ channel, value }: Channel): SafeContactFault | undefined {
  if (!byValue.some((kind) => kind === channel)) return undefined;
  if (value === undefined) return 'channel-value-missing';
  if (channel === 'email') return z.email().safeParse(value).success ? undefined : 'email-invalid';
  return phone.test(value) ? undefined : 'phone-invalid';
}

/** One spelling of a number or address: `+44 20 7946 0001` and `(020) 7946-0001` are one line. */
export const bareLine = (value: string): string =>
  value.includes('@')
    ? value.trim().toLowerCase()
    : value.replaceAll(/[^0-9+]/g, '').replace(/^(?:\+|00)44(?=[0-9])0?/, '0');

/** One line or address, whichever way it is written: a text message goes to the same handset as a call. */
const sameLine = (one: Channel, other: Channel): boolean =>
  one.value !== undefined && other.value !== undefined && bareLine(one.value) === bareLine(other.value);

/** Whether a channel marked safe is also marked unsafe: as the same line, or as its whole kind. */
function contradicted(channel: Channel, all: readonly Channel[]): boolean {
  return all.some(
    (other) =>
      !other.safe && (sameLine(channel, other) || (channel.channel === other.channel && !other.value)),
  );
}

/** The channels that are marked safe and nowhere marked unsafe. */
const trusted = ({ channels }: SafeContact): Channel[] =>
  channels.filter((channel) => channel.safe && !contradicted(channel, channels));

/** Sums a safe contact up in codes. A channel marked unsafe anywhere is never counted as safe. */
export function summariseSafeContact(contact: SafeContact): SafeContactSummary {
  const marked = contact.channels.filter((channel) => channel.safe);
  const usable = trusted(contact);
  const faults = new Set(usable.map(valueFault).filter((fault) => fault !== undefined));
  if (usable.length < marked.length) faults.add('channel-contradictory');
  if (contact.times.some(({ from, to }) => from >= to)) faults.add('times-invalid');
  const kinds = (channels: readonly Channel[]) => [...new Set(channels.map(({ channel }) => channel))];
  return {
    safe: kinds(usable),
    voicemail: kinds(usable.filter((channel) => channel.voicemail)),
    discreet: contact.codeWord !== undefined || contact.neutralSender !== undefined,
    faults: [...faults],
  };
}

/** Offences in which whoever opens a letter or hears a message may be the one to fear. */
const sharedHome = ['domestic-abuse', 'stalking-harassment'];

export const homeIsShared = (flags: readonly string[]): boolean =>
  flags.some((flag) => sharedHome.includes(flag));

/** The kinds of channel a service may use: what is safe, less letters where the home may be shared. */
function usableKinds(summary: SafeContactSummary, flags: readonly string[]): ContactChannel[] {
  return summary.safe.filter((channel) => channel !== 'letter' || !homeIsShared(flags));
}

/**
 * The safe contact as a service may see it: only channels that may be used, so that there is nothing
 * unsafe to fall back to.
 */
export function usableContact(contact: SafeContact, flags: readonly string[]): SafeContact {
  const channels = trusted(contact).filter(({ channel }) => channel !== 'letter' || !homeIsShared(flags));
  return { ...contact, channels };
}

/**
 * Why a victim cannot be reached safely enough to refer; empty when they can. In domestic abuse letters
 * do not count, the caller needs a code word or a neutral name, and voicemail needs it all the more.
 */
export function safeContactProblems(
  summary: SafeContactSummary | undefined,
  flags: readonly string[],
): SafeContactProblem[] {
  if (summary === undefined) return ['safe-contact-missing'];
  const problems: SafeContactProblem[] = [...summary.faults];
  if (usableKinds(summary, flags).length === 0) problems.push('no-safe-channel');
  if (homeIsShared(flags) && !summary.discreet) {
    problems.push(
      summary.voicemail.length > 0 ? 'voicemail-not-discreet' : 'code-word-or-neutral-sender-missing',
    );
  }
  return problems;
}
