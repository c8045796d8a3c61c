import type { EventData } from '../../../../schemas/events/catalogue.ts';
import { PersonSchema } from '../../../../schemas/events/shared.ts';

import { canonical } from '../../canonical.ts';
import { dateOf } from '../read-values.ts';

import { child, children, textAt, type Xml } from './read-xml.ts';

/** A victim whom the police name for an offence: what is told of them is sealed, and never kept in a statement. */
export interface VictimNamed {
  /** Paths of the offences that are about them. */
  readonly offences: readonly string[];
  readonly victim: Readonly<Record<string, unknown>>;
}

/** What a new case of the police says besides its statement: it opens journeys, and is not kept otherwise. */
export interface NewCase {
  readonly victims: readonly VictimNamed[];
  /** The first day on which the police charged. */
  readonly chargedOn?: string;
  readonly method?: EventData<'charging.charged'>['method'];
}

const methods: Readonly<Record<string, NewCase['method']>> = {
  C: 'charge',
  Q: 'requisition',
  R: 'requisition',
  S: 'summons',
};

/** What stands in an element and below it, in its order. */
function textIn(element: Xml | undefined): string {
  if (element === undefined) return '';
  if (typeof element === 'string') return element.trim();
  const inner = Object.values(element).flatMap((each) =>
    Array.isArray(each) ? (each as Xml[]) : [each as Xml],
  );
  return inner.map(textIn).filter(Boolean).join(' ');
}

const lineNames = [
  ['AddressLine1'],
  ['AddressLine2'],
  ['AddressLine3'],
  ['AddressLine4'],
  ['AddressLine5'],
  ['SAON'],
  ['PAON', 'StreetDescription'],
  ['Locality'],
  ['Town', 'PostTown'],
  ['AdministrativeArea'],
] as const;

/** A simple address, or one by BS7666. */
function addressOf(address: Xml | undefined) {
  const said = child(address, 'SimpleAddress') ?? address;
  const lines = lineNames
    .map((names) =>
      names
        .map((name) => textIn(child(said, name)))
        .filter(Boolean)
        .join(' ')
        .slice(0, 120),
    )
    .filter(Boolean);
  const postcode = textIn(child(said, 'PostCode') ?? child(said, 'Postcode'));
  if (lines.length === 0) return undefined;
  return { lines: [...new Set(lines)].slice(0, 5), ...(postcode !== '' && { postcode }) };
}

const genders: Readonly<Record<string, string>> = { '1': 'male', '2': 'female', '9': 'other' };

/** A person as an event may tell them, without what does not fit; undefined where nothing is left. */
function personOf(said: Xml): VictimNamed['victim'] | undefined {
  const name = child(said, 'PersonDetails', 'PersonName') ?? child(said, 'PersonDetails');
  const phones = child(said, 'TelephoneDetails');
  const given = ['PersonGivenName1', 'PersonGivenName2', 'PersonGivenName3'].map((part) =>
    textIn(child(name, part)),
  );
  const person = {
    givenName: given.filter(Boolean).join(' '),
    familyName: textAt(name, 'PersonFamilyName'),
    dateOfBirth: dateOf(textAt(said, 'Birthdate')),
    gender: genders[textAt(said, 'Gender') ?? ''],
    address: addressOf(child(said, 'Address') ?? child(said, 'SimpleAddress')),
    phone: ['Mobile', 'Home', 'Business']
      .map((kind) => textAt(phones, `TelephoneNumber${kind}`))
      .find(Boolean),
    email: textAt(said, 'EmailDetails', 'EmailAddress1'),
  };
  const known = Object.entries(person).filter(([, value]) => value !== undefined && value !== '');
  const read = PersonSchema.safeParse(Object.fromEntries(known));
  const wrong = new Set(read.error?.issues.map(({ path: [field] }) => field));
  const fits = Object.fromEntries(known.filter(([field]) => !wrong.has(field)));
  return PersonSchema.safeParse(fits).success ? fits : undefined;
}

/**
 * Reads what a new case says of its victims and its charge. Two blocks that say the very same under two offences
 * are of one victim; under one offence each block is of another. Nobody is compared by name.
 *
 * @param said - the case
 * @param offencesOf - the offences of a defendant, by their place, with the paths under which they are read
 */
export function readNewCase(said: Xml, pathOf: (defendant: number, offence: number) => string): NewCase {
  const victims = new Map<string, { readonly offences: string[]; readonly victim: VictimNamed['victim'] }>();
  const days: string[] = [];
  for (const [at, defendant] of children(said, 'Defendant').entries()) {
    for (const [place, offence] of children(defendant, 'Offence').entries()) {
      const day = dateOf(textAt(offence, 'BaseOffenceDetails', 'ChargeDate'));
      if (day !== undefined) days.push(day);
      const seen = new Map<string, number>();
      for (const block of children(offence, 'OtherPartyVictim')) {
        const victim = personOf(block);
        if (!victim) continue;
        const words = JSON.stringify(canonical(block));
        const ordinal = (seen.get(words) ?? 0) + 1;
        seen.set(words, ordinal);
        const known = victims.get(`${String(ordinal)} ${words}`) ?? { offences: [], victim };
        known.offences.push(pathOf(at + 1, place + 1));
        victims.set(`${String(ordinal)} ${words}`, known);
      }
    }
  }
  const [chargedOn] = days.sort();
  const method = methods[textAt(said, 'InitiationCode')?.toUpperCase() ?? ''];
  return {
    victims: [...victims.values()],
    ...(chargedOn !== undefined && { chargedOn }),
    ...(method && { method }),
  };
}
