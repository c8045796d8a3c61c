import type { EventType } from '../../../schemas/events/catalogue.ts';

/** Who tells of an outcome, and as which event. */
export interface OutcomeMeaning {
  readonly by: 'police' | 'court';
  readonly type: EventType;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Open data names no suspect: this one stands for whoever it was, one for each crime. */
const suspect = 'S0';

const police = (type: EventType, data: object = {}): OutcomeMeaning => ({
  by: 'police',
  type,
  data: { ...data },
});
const court = (type: EventType, data: object = {}): OutcomeMeaning => ({
  by: 'court',
  type,
  data: { suspect, ...data },
});
const closed = (outcome: string) => police('investigation.closed', { outcome });
const settled = (kind: string) => police('disposal.decided', { suspect, kind });
const sentenced = (kind: string) => court('court.sentence-passed', { kind });

/** A court only ever decides on somebody who was charged or summonsed; how is not published. */
export const charge: OutcomeMeaning = police('charging.charged', { suspect });

/**
 * The outcomes that data.police.uk publishes, by the words in its files, and what they say of a journey.
 * Source: https://data.police.uk/docs/method/outcomes-at-location/ and the published files.
 */
export const outcomes: Readonly<Record<string, OutcomeMeaning>> = {
  'Under investigation': police('investigation.opened'),
  'Status update unavailable': police('crime.updated', { lastKnownOutcome: 'status-update-unavailable' }),
  'Investigation complete; no suspect identified': closed('no-suspect-identified'),
  'Unable to prosecute suspect': closed('unable-to-prosecute'),
  'Formal action is not in the public interest': closed('not-in-public-interest'),
  'Further action is not in the public interest': closed('not-in-public-interest'),
  'Further investigation is not in the public interest': closed('not-in-public-interest'),
  'Action to be taken by another organisation': closed('transferred'),
  'Offender given a drugs possession warning': settled('cannabis-warning'),
  'Offender given a caution': settled('caution'),
  'Offender given penalty notice': settled('penalty-notice'),
  'Offender given a penalty notice': settled('penalty-notice'),
  'Local resolution': settled('community-resolution'),
  'Suspect charged': charge,
  'Suspect charged as part of another case': charge,
  'Awaiting court outcome': court('court.result-recorded', { outcome: 'awaiting' }),
  'Court result unavailable': court('court.result-recorded', { outcome: 'unavailable' }),
  'Court case unable to proceed': court('court.proceedings-stopped'),
  'Defendant sent to Crown Court': court('court.sent-to-crown-court'),
  'Defendant found not guilty': court('court.verdict', { verdict: 'NG' }),
  'Offender sent to prison': sentenced('immediate-custody'),
  'Offender given suspended prison sentence': sentenced('suspended'),
  'Offender given community sentence': sentenced('community-order'),
  'Offender fined': sentenced('fine'),
  'Offender given absolute discharge': sentenced('discharge'),
  'Offender given conditional discharge': sentenced('discharge'),
  'Offender ordered to pay compensation': sentenced('other'),
  'Offender deprived of property': sentenced('other'),
  'Offender otherwise dealt with': sentenced('other'),
};
