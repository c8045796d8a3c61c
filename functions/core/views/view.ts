import type { AgencyKind } from '../../../schemas/agencies.ts';
import { families } from '../../../schemas/events/catalogue.ts';
import type { Facts } from '../record/facts.ts';

type Field = keyof Facts;

const safety: readonly Field[] = ['enhanced', 'specialMeasures', 'alerts', 'protectiveOrders', 'anonymity'];
const contact: readonly Field[] = ['contactPreference', 'optedOut', 'lastContactAt'];
const prosecution: readonly Field[] = [
  'suspects',
  'hearings',
  'cases',
  'offenceCode',
  'witness',
  'available',
];
const statement: readonly Field[] = ['victimPersonalStatement', 'statementPreference', 'supportsProsecution'];

/**
 * Which facts each kind of agency sees of a journey within its rows: no more than its work needs. A kind
 * that is not named sees none. Courts see nothing that tells where or how the victim lives; support
 * services see nothing about a suspect.
 */
export const visibleFacts: Readonly<Partial<Record<AgencyKind, readonly Field[]>>> = {
  police: [
    ...safety,
    ...contact,
    ...prosecution,
    ...statement,
    'incidents',
    'crimes',
    'flags',
    'crimeType',
    'under18',
    'referralProblems',
  ],
  cps: [
    ...safety,
    ...contact,
    ...prosecution,
    ...statement,
    'crimes',
    'flags',
    'under18',
    'referralProblems',
  ],
  court: [
    'cases',
    'hearings',
    'suspects',
    'specialMeasures',
    'witness',
    'available',
    'statementPreference',
    'anonymity',
  ],
  'witness-care': [...safety, ...contact, ...prosecution, ...statement, 'under18', 'referralProblems'],
  lvws: [...safety, ...contact, 'hearings', 'victimPersonalStatement', 'under18'],
  probation: [...safety, ...contact, 'cases', 'under18', 'referralProblems'],
};

/** The kinds of agency that may read what events said, beside that they happened. */
const readsEventData: ReadonlySet<AgencyKind> = new Set(['police', 'cps', 'witness-care']);

/**
 * Of which families an agency of a kind learns at all that something happened. A court file is open to the
 * suspect's side, so courts learn nothing of the victim's safety, needs and support; the prosecution
 * discloses what it knows, so it learns nothing of what help the victim needs and has.
 */
const visibleFamilies: Readonly<Partial<Record<AgencyKind, readonly string[]>>> = {
  police: families,
  'witness-care': families,
  lvws: families,
  probation: families,
  cps: families.filter((family) => !['needs', 'support', 'referral'].includes(family)),
  court: ['charging', 'court', 'witness', 'vps', 'journey'],
};

/** Whether an agency of a kind learns of an event: always of its own. */
export const seesEvent = (kind: AgencyKind, family: string, own: boolean): boolean =>
  own || visibleFamilies[kind]?.includes(family) === true;

/** The part of the facts that an agency of a kind may see. */
export function factsFor(kind: AgencyKind, facts: Facts): Partial<Facts> {
  const visible = visibleFacts[kind] ?? [];
  return Object.fromEntries(visible.map((field) => [field, facts[field]]));
}

/** Whether an agency of a kind sees what an event said: always its own; others' only where its work needs it. */
export const seesData = (kind: AgencyKind, own: boolean): boolean => own || readsEventData.has(kind);
