import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { On } from '../record/when.ts';

import type { DutyGuardName } from './guards.ts';

/** An event that bears on a duty, on conditions. */
export type DutyOn = On<Conditions>;

interface Conditions {
  /** Only from this kind of agency. */
  readonly from?: AgencyKind;
  /** What the record must say of the journey. */
  readonly given?: DutyGuardName;
}

/** What opens a duty, and what telling the victim of it must then hold. */
export type Opening = On<
  Conditions & {
    readonly reasons?: true;
    readonly topics?: readonly string[];
  }
>;

export type LimitUnit =
  'HOUR' | 'WORKING_DAY' | 'CALENDAR_DAY' | 'YEAR' | 'AGREED_WITH_VICTIM' | 'AS_SOON_AS_POSSIBLE';

/** How far the text a duty was taken from can be relied on; see the page of the rule set. */
export type Confidence =
  'VERIFIED' | 'VERIFIED_SECONDARY' | 'VERIFIED_OLDER_EDITION' | 'PARTLY_VERIFIED' | 'UNVERIFIED';

/**
 * One duty of the Code, declared once. The clocks, the work lists, the documentation and the tests are made
 * from it; a domain owner corrects it here, in a new version of the rule set.
 */
export interface DutyRule {
  readonly id: string;
  readonly kind: 'agency-duty' | 'victim-window';
  /** The right of the Code, 1 to 12. */
  readonly right: number;
  readonly paragraph: string | null;
  /** What starts the clock, and what the victim then is owed, in words. */
  readonly trigger: string;
  readonly summary: string;
  /** `sender`: whoever sent the opening event. `against`: the agency that the opening event complains of. */
  readonly owner: AgencyKind | 'victim' | 'sender' | 'against';
  /** Who else may do it in its owner's place: tell her, do what meets it, or say that she does not want it. */
  readonly alsoBy?: readonly AgencyKind[];
  readonly opens: readonly Opening[];
  /** Opens when one of these duties is met, in the place of an event of its own. */
  readonly opensOnceMet?: readonly string[];
  /** Opened by the first such event of a journey only. */
  readonly once?: true;
  /** The clock starts when the witness care unit has received the opening event from this sender. */
  readonly fromReceiptOf?: 'court' | 'cps';
  /** The clock starts at this field of the opening event, where it has it. */
  readonly startsAt?: 'offenceFrom' | 'reportedAt';
  readonly standard: number | null;
  readonly enhanced: number | null;
  readonly unit: LimitUnit | null;
  /** Opens only where the victim was told of the event that the opening one corrects or takes back. */
  readonly toldBefore?: true;
  /** Telling the victim of the opening event (`victim.informed`) meets it. */
  readonly told?: true;
  /** The witness care unit's receipt of the opening event (`witness.notice-received`) meets it. */
  readonly received?: true;
  readonly met?: readonly DutyOn[];
  /** Where there may be several at once: the field by which the event that meets it says which it means. */
  readonly reference?: 'claim' | 'complaint' | 'property' | 'decision' | 'callback';
  /** Tried, not reached. */
  readonly attempted?: readonly DutyOn[];
  /** The victim declines it. */
  readonly waived?: readonly DutyOn[];
  /** It serves nothing any more. */
  readonly ended?: readonly DutyOn[];
  /** Of several openings about one hearing the latest alone is owed: it says when the hearing is, or that it is off. */
  readonly latestOf?: 'hearing';
  /** The scope of opting out that covers it; none where the victim's opting out does not end it. */
  readonly optOut?: 'updates' | 'vcs';
  /** The victim's options, in words. */
  readonly options: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A version of a body of rules. Clocks stay on the version in force when what opened them happened. */
export interface RuleSet {
  readonly name: string;
  readonly title: string;
  /** The Victims' Code, or what agencies promise beside it; of each body one version is in force at a time. */
  readonly body: 'code' | 'local';
  /** The first London date of opening events that it holds for. */
  readonly effectiveFrom: string;
  readonly rules: readonly DutyRule[];
}
