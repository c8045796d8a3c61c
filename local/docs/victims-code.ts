import { bankHolidays, firstCoveredDate, lastCoveredDate } from '../../functions/core/calendar/bank-holidays.ts';
import type { DutyOn, DutyRule, RuleSet } from '../../functions/core/duties/rule.ts';
import { ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { conditionInWords } from '../../functions/core/record/when.ts';

const units: Readonly<Record<NonNullable<DutyRule['unit']>, string>> = {
  HOUR: 'hours',
  WORKING_DAY: 'working days',
  CALENDAR_DAY: 'calendar days',
  YEAR: 'years',
  AGREED_WITH_VICTIM: 'as agreed with the victim',
  AS_SOON_AS_POSSIBLE: 'as soon as possible',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function limit({ standard, enhanced, unit }: DutyRule): string {
  if (unit === null) return 'no number';
  if (standard === null) return units[unit];
  return standard === enhanced
    ? `${standard} ${units[unit]}`
    : `${standard}, enhanced ${enhanced ?? 'none'}, ${units[unit]}`;
}

function named({ on, when, from, given }: DutyOn): string {
  const asked = [
    ...(from ? [`from ${from}`] : []),
    ...(when ? [conditionInWords(when)] : []),
    ...(given ? [given.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)] : []),
  ];
  return asked.length > 0 ? `\`${on}\` (${asked.join(', ')})` : `\`${on}\``;
}

function opened({ opens, opensOnceMet, once, fromReceiptOf, startsAt }: DutyRule): string {
  const by = [...opens.map(named), ...(opensOnceMet ?? []).map((id) => `${id} is met`)].join(', ');
  return [
    by,
    ...(once ? ['once a journey'] : []),
    ...(fromReceiptOf ? [`clock from the unit's receipt from the ${fromReceiptOf}`] : []),
    ...(startsAt ? [`clock from \`${startsAt}\``] : []),
  ].join('; ');
}

function fulfilled({ told, received, met = [], opens }: DutyRule): string {
  const demands = [
    ...new Set(
      opens.flatMap(({ reasons, topics = [] }) => [...(reasons ? ['with reasons'] : []), ...topics.map((topic) => `about ${topic}`)]),
    ),
  ];
  return [
    ...(told ? [['`victim.informed` of the event', ...demands].join(', ')] : []),
    ...(received ? ['`witness.notice-received` naming the event'] : []),
    ...met.map(named),
  ].join('; ');
}

function ends({ waived = [], ended = [], attempted = [], optOut }: DutyRule): string {
  const all = [
    ...waived.map((on) => `waived by ${named(on)}`),
    ...ended.map((on) => `over with ${named(on)}`),
    ...attempted.map((on) => `attempted by ${named(on)}`),
    ...(optOut ? [`waived by opting out of ${optOut}`] : []),
  ];
  return all.length === 0 ? 'nothing' : all.join('; ');
}

const dutySection = (rule: DutyRule): string =>
  [
    `### ${rule.id}`,
    '',
    '| About | Says |',
    '|---|---|',
    `| Owed by | ${rule.owner === 'sender' ? 'whoever sent the event' : rule.owner === 'against' ? 'the agency complained of' : rule.owner} |`,
    ...(rule.alsoBy ? [`| Also done by | ${rule.alsoBy.join(', ')} |`] : []),
    `| Clock starts | ${cell(rule.trigger)} |`,
    `| Owed | ${cell(rule.summary)} |`,
    `| Limit | ${limit(rule)} |`,
    `| Opened by | ${cell(opened(rule))} |`,
    `| Met by | ${cell(fulfilled(rule))} |`,
    `| Else ended by | ${cell(ends(rule))} |`,
    `| The victim's choice | ${cell(rule.options)} |`,
    `| Paragraph | ${rule.paragraph ?? 'not known'} |`,
    `| Source | ${cell(rule.source)} |`,
    `| Confidence | ${rule.confidence} |`,
    '',
  ].join('\n');

function setSection({ name, title, effectiveFrom, rules }: RuleSet): string {
  const windows = rules.filter(({ kind }) => kind === 'victim-window');
  const rights = [...new Set(rules.map(({ right }) => right))];
  return [
    `## ${name}: ${title}`,
    '',
    `In force for clocks that start on ${effectiveFrom} or later. ${rules.length - windows.length} duties of agencies and ${windows.length} windows of the victim.`,
    '',
    '| Duty | Right | Owed by | Limit | Confidence |',
    '|---|---|---|---|---|',
    ...rules.map((rule) => `| [${rule.id}](#${rule.id.toLowerCase()}) | ${rule.right} | ${rule.owner} | ${limit(rule)} | ${rule.confidence} |`),
    '',
    ...rights.flatMap((right) => rules.filter((rule) => rule.right === right).map(dutySection)),
  ].join('\n');
}

/** The page on which a domain owner checks every duty, with its source and how sure we are of it. */
export const victimsCodePage = (): string =>
  `${[
    "# The Victims' Code as the service keeps it",
    '',
    'Made from `functions/core/duties/rule-sets`; do not edit it here. Compiled from summaries, not from the operative text: **check every line against the operative Code before anyone relies on it.** A correction is a new version of the rule set, with the date from which it holds: clocks that run stay on the version they started on.',
    '',
    '## How clocks are read',
    '',
    '- Working days are Monday to Friday less the bank holidays of England and Wales, in London.',
    '- The trigger day is day 0, working day or not. A duty is due at 23:59:59 London time of the last day; hours run on through clock changes.',
    '- The Code defines neither; this is the reading that domain experts are asked to confirm.',
    `- The bank holidays are known from ${firstCoveredDate} to ${lastCoveredDate} (${bankHolidays.size} days). A clock that would run past the last is tracked without a due time, and says so.`,
    '- Where only the day of the trigger is known, that is day 0; where only the month is, the duty is tracked without a due time.',
    "- A change of the victim's enhanced rights counts open clocks anew from where they started, keeps the due time before, and never re-opens what is met or undoes a breach.",
    '- An attempt in time counts apart from a breach, but the victim is still owed: it is said to be overdue like one.',
    '- A duty withheld rests until its review date and is due by its end.',
    '- Confidence: `VERIFIED` read in a source; `VERIFIED_SECONDARY` in a secondary one; `VERIFIED_OLDER_EDITION` in an older edition; `PARTLY_VERIFIED` in part; `UNVERIFIED` general knowledge. V, V-old and U in the sources say the same; keys in square brackets are the sources of the domain notes.',
    '',
    'To ask for one due time with its reasoning: `npm run -s due -- --duty VC-6-ARREST --opened 2026-12-23T16:00:00Z --enhanced`.',
    '',
    ...ruleSets.map(setSection),
  ].join('\n').trimEnd()}\n`;
