import { londonDate, spokenDate } from '../../functions/core/calendar/london-time.ts';

/** What the duties of a journey say, as far as the victim's view needs it. */
export interface ShownDuty {
  readonly key: string;
  readonly duty: string;
  readonly owner: string;
  readonly state: string;
  readonly due: string | null;
  readonly startedAt: string;
  readonly opening: { readonly type: string };
  readonly settled?: { readonly at: string; readonly recordedLate: boolean };
}

const agencies: Readonly<Record<string, string>> = {
  police: 'the police',
  cps: 'the CPS',
  court: 'the court',
  'witness-care': 'the witness care unit',
  probation: 'probation',
  'support-service': 'the support service',
};

const day = (instant: string): string => spokenDate(londonDate(instant));

/** What one duty was about, in the victim's words. */
const news: Readonly<Record<string, string>> = {
  'VC-4-REFER': 'put me in touch with support',
  'VC-6-ARREST': 'tell me of the arrest',
  'VC-6-INTERVIEW': 'tell me of the interview under caution',
  'VC-6-BAIL-RUI': 'tell me that the suspect was let go, and on what conditions',
  'VC-6-CHARGED': 'tell me of the charge',
  'VC-6-NFA-CPS': 'tell me why nobody is charged, and how to have that reviewed',
  'VC-8-HEARING-DATE': 'tell me when the hearing is',
  'VC-8-GIVE-EVIDENCE': 'tell me whether I must give evidence',
  'VC-9-OUTCOME': 'tell me the verdict, and why',
  'VC-9-SENTENCE': 'tell me the sentence, and what it means',
  'VC-11-VCS-REFER': 'refer me to the Victim Contact Scheme',
  'VC-11-VLO-CONTACT': 'have a liaison officer contact me',
};

function sentenceOf({ duty, owner, state, due, settled }: ShownDuty): string | undefined {
  const what = news[duty];
  if (what === undefined || due === null) return undefined;
  const who = agencies[owner] ?? owner;
  const by = `by ${day(due)}`;
  switch (state) {
    case 'met':
      return `I was to have ${who} ${what} ${by}. They did, on ${day(settled?.at ?? due)}.`;
    case 'met-late':
      return `I was to have ${who} ${what} ${by}. They did so late, on ${day(settled?.at ?? due)}.`;
    case 'breached':
      return `I was to have ${who} ${what} ${by}. I have heard nothing.`;
    case 'waived':
      return `I said that ${who} need not ${what}.`;
    default:
      return `I should have ${who} ${what} ${by}.`;
  }
}

const sayings = {
  started: 'A clock starts',
  warned: 'A warning',
  overdue: 'Overdue',
} as const;

/** What the service says of the clock of a duty, for those that the victim's view tells of. */
export function clockSays(said: keyof typeof sayings, { duty, owner, due }: ShownDuty): string | undefined {
  const what = news[duty]?.replace(/\bme\b/, 'the victim');
  if (what === undefined || due === null) return undefined;
  return `${sayings[said]}: ${agencies[owner] ?? owner} to ${what} by ${day(due)}.`;
}

/** What the Code owes the victim and what became of it, a sentence for each duty with a due date. */
export function victimsView(duties: readonly ShownDuty[]): string[] {
  return [...duties]
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .flatMap((duty) => sentenceOf(duty) ?? []);
}
