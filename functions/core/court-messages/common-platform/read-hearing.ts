import type { CourtSaid, HearingDay, HearingSaid } from '../../../../schemas/court-messages/statement.ts';

import {
  courtOf,
  dateOf,
  dayOf,
  hearingTypeOf,
  idOf,
  instantOf,
  localInstant,
  symbolOf,
} from '../read-values.ts';

import { flagAt, type Json, listAt, textAt, valueAt } from './read-json.ts';
import { courtAt } from './read-result.ts';

function dayAt(day: Json): HearingDay[] {
  if (flagAt(day, 'isCancelled') === true) return [];
  const text = typeof day === 'string' ? day : textAt(day, 'sittingDay');
  const at = instantOf(text);
  if (at !== undefined) return [dayOf(at)];
  const date = dateOf(text);
  return date === undefined ? [] : [{ date }];
}

const byTime = (a: HearingDay, b: HearingDay) => ((a.at ?? a.date) < (b.at ?? b.date) ? -1 : 1);

function daysOf(hearing: Json): HearingDay[] {
  const days = listAt(hearing, 'hearingDays').flatMap(dayAt);
  if (days.length > 0) return days.sort(byTime);
  const start = dateOf(textAt(hearing, 'startDate'));
  if (start === undefined) return [];
  const at = localInstant(start, textAt(hearing, 'startTime'));
  return [{ date: start, ...(at !== undefined && { at }) }];
}

const ineffective: Readonly<Record<string, 'cracked' | 'ineffective' | 'vacated' | 'effective'>> = {
  cracked: 'cracked',
  ineffective: 'ineffective',
  vacated: 'vacated',
  effective: 'effective',
};

function trialOf(hearing: Json): HearingSaid['trial'] {
  const said = valueAt(hearing, 'crackedIneffectiveTrial');
  const is = ineffective[(textAt(said, 'type') ?? '').toLowerCase()];
  const code = symbolOf(textAt(said, 'code'));
  if (is) return { is, ...(code !== undefined && { code }) };
  if (flagAt(hearing, 'isVacatedTrial') === true) return { is: 'vacated' };
  return flagAt(hearing, 'isEffectiveTrial') === true ? { is: 'effective' } : undefined;
}

const isRestricted = (hearing: Json): boolean =>
  textAt(hearing, 'reportingRestrictionReason') !== undefined ||
  listAt(hearing, 'prosecutionCases').some((said) =>
    listAt(said, 'defendants').some((defendant) =>
      listAt(defendant, 'offences').some((offence) => listAt(offence, 'reportingRestrictions').length > 0),
    ),
  );

/** A hearing as Common Platform describes it: where, when, what for, and how a trial went. */
export function hearingAt(hearing: Json): HearingSaid {
  const id = idOf(textAt(hearing, 'id') ?? textAt(hearing, 'hearingId'));
  const centre = valueAt(hearing, 'courtCentre');
  const court: CourtSaid | undefined = courtAt(centre) ?? courtOf({ id: textAt(hearing, 'courtCentreId') });
  const type =
    textAt(hearing, 'type', 'description') ??
    textAt(hearing, 'type') ??
    textAt(hearing, 'hearingType', 'description');
  const trial = trialOf(hearing);
  return {
    ...(id !== undefined && { id }),
    ...(court && { court }),
    days: daysOf(hearing),
    types: type === undefined ? [] : [hearingTypeOf(type)],
    ...(trial && { trial }),
    ...(isRestricted(hearing) && { restricted: true as const }),
  };
}
