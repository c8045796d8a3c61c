import templates from 'pages:templates/staff';

import type { Answer } from '../../../site/answer.ts';
import { assetPaths } from '../../../site/assets.ts';
import type { Bars } from '../../../site/bars.ts';
import type { CaseModel } from '../../../site/case-model.ts';
import { renderer } from '../../../site/render.ts';
import type { SiteRequest } from '../../../site/request.ts';

import type { sayEntry } from './say-log.ts';
import type { Signed } from './signed.ts';

const render = renderer(templates);

/** A way on that a page offers. */
export interface Way {
  readonly text: string;
  readonly href: string;
}

/** What a question offers. */
export type Choices = readonly { readonly value: string; readonly text: string; readonly checked: boolean }[];

/** Codes as somebody may choose them, in words. @param chosen - those that were chosen before */
export const choicesOf = (
  words: Readonly<Record<string, string>>,
  ...chosen: readonly (string | null)[]
): Choices =>
  Object.entries(words).map(([value, text]) => ({ value, text, checked: chosen.includes(value) }));

/** A value under its name. */
interface Named {
  readonly key: string;
  readonly value: string;
}

/** Something that is to be done, by when, and where that begins. */
export interface Task {
  readonly href: string;
  readonly due: string;
  readonly task: string;
  readonly state: string;
  readonly isLate: boolean;
}

/** A form on a case, which bears the id of what it says. */
interface CaseForm {
  readonly journeyId: string;
  readonly id: string;
}

/** What the views of the staff's site say beside what is on every page. */
export interface Views {
  readonly message: {
    readonly heading: string;
    readonly texts: readonly string[];
    readonly next: Way | false;
  };
  readonly find: { readonly error: string };
  readonly found: { readonly found: readonly { readonly journeyId: string; readonly text: string }[] };
  readonly case: {
    readonly journeyId: string;
    readonly case: CaseModel;
    readonly log: readonly ReturnType<typeof sayEntry>[];
  };
  readonly calls: {
    readonly calls: readonly (Task & { readonly reference: string })[];
    readonly hasMore: boolean;
  };
  readonly check: { readonly journeyId: string; readonly result: string; readonly attemptsLeft: number };
  readonly log: CaseForm & {
    /** The questions that were not answered. */
    readonly errors: readonly string[];
    readonly directions: Choices;
    readonly people: Choices;
    readonly purposes: Choices;
    readonly outcomes: Choices;
    readonly promised: readonly { readonly value: string; readonly text: string }[];
  };
  readonly figures: {
    readonly heading: string;
    /** None where the figures are of today. */
    readonly month: string;
    readonly path: string;
    readonly answers: readonly Named[];
    /** What the plot shows, in a sentence. */
    readonly says: string;
    readonly bars: Bars;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly csv: string;
  };
  readonly work: {
    readonly work: readonly (Task & { readonly reference: string })[];
    readonly isLate: boolean;
    readonly hasMore: boolean;
  };
  readonly witness: CaseForm & {
    readonly reference: string;
    readonly alerts: readonly string[];
    readonly hearings: readonly { readonly when: string; readonly what: string; readonly where: string }[];
    readonly ready: readonly Named[];
    readonly onTheirWay: readonly { readonly key: string; readonly text: string }[];
    readonly owed: readonly Task[];
  };
  readonly tell: CaseForm & {
    readonly duty: string;
    readonly task: string;
    readonly errors: readonly string[];
    readonly methods: Choices;
    readonly outcomes: Choices;
    readonly understood: Choices;
    readonly reasons: Choices;
    readonly topics: Choices;
  };
  readonly referrals: {
    readonly referrals: readonly {
      readonly href: string;
      readonly asked: string;
      readonly due: string;
      readonly service: string;
      readonly state: string;
    }[];
    readonly hasMore: boolean;
  };
  readonly referral: {
    readonly referralId: string;
    readonly error: string;
    readonly name: string;
    readonly details: readonly Named[];
    readonly warnings: readonly string[];
    readonly channels: Views['reach']['channels'];
    readonly canDecide: boolean;
    readonly rejections: Choices;
    readonly canReport: boolean;
    readonly outcomes: Choices;
  };
  readonly support: CaseForm & {
    readonly error: string;
    readonly services: Choices;
    readonly consents: Choices;
    readonly told: readonly { readonly name: string; readonly description: string }[];
  };
  readonly 'safe-contact': CaseForm & {
    readonly error: string;
    readonly channels: Choices;
    readonly voicemail: Choices;
  };
  readonly reach: {
    readonly journeyId: string;
    readonly warnings: readonly string[];
    readonly channels: readonly {
      readonly channel: string;
      readonly value: string;
      readonly voicemail: boolean;
    }[];
  };
  readonly online: { readonly journeyId: string; readonly error: string };
  readonly code: { readonly journeyId: string; readonly code: string; readonly until: string };
  readonly places: { readonly places: readonly { readonly agencyId: string; readonly name: string }[] };
}

/** The way that a page lies on: the longest that its path begins with. */
const activeOf = (ways: readonly Way[], path: string): Way | undefined =>
  ways
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];

/** Shows a view to whoever asks; with the way round only where they are signed in. */
export function show<Name extends keyof Views>(
  asked: Pick<SiteRequest, 'path'> | undefined,
  signed: Signed | undefined,
  name: Name,
  title: string,
  model: Views[Name],
  more: Partial<Answer> = {},
): Answer {
  const path = asked?.path ?? '/';
  const ways: readonly Way[] = signed ? [...signed.ways, { text: 'Sign out', href: '/sign-out' }] : [];
  const common = {
    lang: 'en',
    assets: assetPaths,
    title: `${title} – Victims’ journeys`,
    place: signed?.place ?? 'Sign in',
    navigation: ways.map((way) => ({ ...way, active: way === activeOf(ways, path) })),
    token: signed?.session.formToken ?? '',
  };
  return { status: 200, ...more, body: render(`staff/${name}`, { ...common, ...model }) };
}
