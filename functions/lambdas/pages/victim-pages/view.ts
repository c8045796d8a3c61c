import templates from 'pages:templates/victim';

import { cymraeg } from '../../../../pages/words/cymraeg.ts';
import { english, type Words } from '../../../../pages/words/english.ts';
import type { OwnPageWords } from '../../../../pages/words/own-pages.ts';
import type { Answer } from '../../../site/answer.ts';
import { assetPaths } from '../../../site/assets.ts';
import type { CaseModel, Language, OwedRow } from '../../../site/case-model.ts';
import { setCookie } from '../../../site/cookies.ts';
import { renderer } from '../../../site/render.ts';
import type { SiteRequest } from '../../../site/request.ts';
import { sessionOf, type SessionKey } from '../../../site/sessions.ts';

import type { SiteDeps } from '../../../site/environment.ts';

const render = renderer(templates);

const languages: Readonly<Record<Language, Words>> = { en: english, cy: cymraeg };

const LANGUAGE = 'l';
const isLanguage = (text: string | null | undefined): text is Language => text === 'en' || text === 'cy';

/** The language of a request: what the reader chose, else English. */
export const languageOf = ({ cookies }: Pick<SiteRequest, 'cookies'>): Language => {
  const chosen = cookies.get(`__Host-${LANGUAGE}`);
  return isLanguage(chosen) ? chosen : 'en';
};

/** Keeps the language that a link of the page chose; undefined where none did. */
export function chooseLanguage({ query, path }: SiteRequest): Answer | undefined {
  const wanted = query.get('lang');
  if (!isLanguage(wanted)) return undefined;
  return { status: 303, headers: { Location: path }, cookies: [setCookie(LANGUAGE, wanted)] };
}

/** What a question offers. */
export type Choices = readonly { readonly value: string; readonly text: string; readonly checked: boolean }[];

/** What a page beside the case says, and the way back from it. */
interface OfCase<Part extends keyof OwnPageWords> {
  readonly w: OwnPageWords[Part];
  readonly ways: OwnPageWords['ways'];
  readonly base: string;
}

/** A form that bears the id of what it says. */
interface OwnForm<Part extends keyof OwnPageWords> extends OfCase<Part> {
  readonly id: string;
}

/** What the views of the victims' site say beside what is on every page. */
export interface Views {
  readonly home: object;
  readonly safety: object;
  readonly words: object;
  readonly activate: {
    readonly errors: readonly { readonly text: string; readonly href: string }[];
    readonly wrong: { readonly code: boolean; readonly familyName: boolean };
  };
  readonly case: {
    readonly case: CaseModel;
    readonly waysHeading: string;
    readonly ways: readonly { readonly text: string; readonly href: string }[];
  };
  readonly call: OwnForm<'call'> & { readonly topics: Choices; readonly wrong: boolean };
  readonly treated: OwnForm<'treated'> & {
    readonly agencies: Choices;
    readonly scale: Choices;
    readonly partly: Choices;
    readonly reasons: Choices;
    readonly replies: Choices;
    readonly errors: readonly { readonly text: string; readonly href: string }[];
    readonly wrong: Readonly<Record<'agency' | 'overall' | 'informed' | 'reply', boolean>>;
  };
  readonly done: Omit<OfCase<'ways'>, 'w'> & { readonly heading: string; readonly text: string };
  readonly court: OfCase<'court'> & {
    readonly isOver: boolean;
    readonly rows: readonly { readonly text: string; readonly means: string; readonly state: string }[];
  };
  readonly help: OfCase<'help'> & { readonly services: readonly string[] };
  readonly rights: OfCase<'rights'> & {
    readonly rights: readonly {
      readonly number: string;
      readonly text: string;
      readonly rows: readonly OwedRow[];
    }[];
  };
  readonly seen: OfCase<'seen'> & {
    readonly looks: readonly { readonly day: string; readonly who: string; readonly why: string }[];
  };
  readonly cases: { readonly cases: readonly { readonly text: string; readonly href: string }[] };
  readonly message: {
    readonly heading: string;
    readonly texts: readonly string[];
    readonly points: readonly string[];
    readonly next: { readonly text: string; readonly href: string } | false;
  };
}

/** Shows a view in the language of its reader. */
export interface Show {
  readonly t: Words;
  readonly lang: Language;
  readonly view: <Name extends keyof Views>(name: Name, model: Views[Name], more?: Partial<Answer>) => Answer;
}

/** How views are shown to whoever asks; with the way round the case only where they are signed in. */
export function showTo(
  { phone }: Pick<SiteDeps, 'phone'>,
  request: SiteRequest | undefined,
  session?: SessionKey,
): Show {
  const lang = request ? languageOf(request) : 'en';
  const t: Words = languages[lang];
  const common = {
    t,
    lang,
    phone,
    assets: assetPaths,
    path: request?.path ?? '/',
    token: session?.formToken ?? '',
  };
  return {
    t,
    lang,
    view: (name, model, more) => ({
      status: 200,
      ...more,
      body: render(`victim/${name}`, { ...common, ...model }),
    }),
  };
}

/** The session of a request by its cookie, whether or not it still holds. */
export const sessionIn = ({ keys }: SiteDeps, { cookies }: SiteRequest): SessionKey | undefined =>
  sessionOf(keys.cookies, cookies);
