import type { Duty } from '../../../schemas/duty.ts';
import { own } from '../own.ts';
import type { Facts } from '../record/facts.ts';
import type { StoredEvent } from '../record/stored-event.ts';

const isProved = ({ charges }: Facts['suspects'][string]): boolean =>
  Object.values(charges).includes('proved');

/** What duty declarations may ask of an event, and of the record as it has left it. */
export const dutyGuards = {
  bereaved: ({ flags }: Facts) => flags.includes('bereaved'),
  victimGivesEvidence: ({ witness }: Facts) => witness === 'required',
  /** There is a date to tell of still: a hearing that was listed after it took place needs nobody to come. */
  hearingIsAhead: (_facts: Facts, { type, data, time }: StoredEvent) => {
    if (type === 'court.hearing-listed') return [data.at, ...(data.days ?? [])].some((day) => day > time);
    return type === 'court.hearing-held' && data.nextHearing !== undefined && data.nextHearing > time;
  },
  /** Nothing stands any more that the suspect of the duty was convicted of; anybody, where it names none. */
  convictionIsGone: ({ suspects }: Facts, _event: StoredEvent, duty?: Pick<Duty, 'suspect'>) =>
    duty?.suspect === undefined
      ? !Object.values(suspects).some(isProved)
      : !isProved(own(suspects, duty.suspect) ?? { charges: {} }),
} as const satisfies Record<
  string,
  (facts: Facts, event: StoredEvent, duty?: Pick<Duty, 'suspect'>) => boolean
>;

export type DutyGuardName = keyof typeof dutyGuards;
