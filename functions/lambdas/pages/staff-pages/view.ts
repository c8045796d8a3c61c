import type { Answer } from '../../../site/answer.ts';
import { assetPaths } from '../../../site/assets.ts';
import type { CaseModel } from '../../../site/case-model.ts';
import { render } from '../../../site/render.ts';
import type { SiteRequest } from '../../../site/request.ts';

import type { Signed } from './signed.ts';

/** A way on that a page offers. */
export interface Way {
  readonly text: string;
  readonly href: string;
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
  readonly case: { readonly journeyId: string; readonly case: CaseModel };
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
    navigation: ways.map((way) => ({ ...way, active: path === way.href || path.startsWith(`${way.href}/`) })),
    token: signed?.session.formToken ?? '',
  };
  return { status: 200, ...more, body: render(`staff/${name}`, { ...common, ...model }) };
}
