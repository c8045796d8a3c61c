import { randomUUID } from 'node:crypto';

import { goTo, type Answer } from '../../../site/answer.ts';
import { told } from '../../../site/call-api.ts';
import { sayDay } from '../../../site/case-model.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import type { Asked, Route } from '../../../site/site.ts';

import { ownPage, type OwnCase } from './own-case.ts';
import type { Choices } from './view.ts';

/** The pages on which a victim says something of their own case: that they want to be rung, and how it was. */
export function wordPages(deps: SiteDeps): readonly Route[] {
  return [
    ownPage(deps, 'GET', '/case/:place/call', ({ query }, of) =>
      Promise.resolve(askForCall(of, query.get('about'))),
    ),
    ownPage(deps, 'POST', '/case/:place/call', takeCall),
    ownPage(deps, 'GET', '/case/:place/call/done', (_asked, of) => Promise.resolve(callTaken(of))),
    ownPage(deps, 'GET', '/case/:place/treated', (_asked, of) => Promise.resolve(askHow(of))),
    ownPage(deps, 'POST', '/case/:place/treated', takeHow),
    ownPage(deps, 'GET', '/case/:place/treated/done', (_asked, of) => Promise.resolve(howTaken(of))),
  ];
}

/** Codes as somebody may choose them, in the words of the page. */
const choices = <Code extends string>(
  words: Readonly<Record<Code, string>>,
  chosen?: string | null,
): Choices =>
  (Object.keys(words) as Code[]).map((value) => ({ value, text: words[value], checked: value === chosen }));

const isCode = <Code extends string>(
  words: Readonly<Record<Code, string>>,
  code: string | null,
): code is Code => code !== null && Object.hasOwn(words, code);

/** Says it to the API; a form that is sent twice says it once, for it bears the id of what it says. */
async function say(
  { api, journeyId }: OwnCase,
  { form }: Asked,
  type: 'callback.requested' | 'satisfaction.given',
  data: Record<string, unknown>,
) {
  const id = form.get('id') ?? '';
  await told(
    api.POST('/own-journeys/{journeyId}/words', {
      params: { path: { journeyId } },
      body: { id, type, data },
    }),
  );
}

function askForCall({ view, w, base }: OwnCase, about: string | null, wrong = false): Answer {
  const model = { w: w.call, ways: w.ways, base, id: randomUUID(), topics: choices(w.topics, about), wrong };
  return view('call', model, { status: wrong ? 400 : 200 });
}

async function takeCall(asked: Asked, of: OwnCase): Promise<Answer> {
  const topic = asked.form.get('topic');
  if (!isCode(of.w.topics, topic)) return askForCall(of, null, true);
  await say(of, asked, 'callback.requested', { topic });
  return goTo(`${of.base}/call/done`);
}

/** When they will be rung: by the last of the days that are promised and not past. */
function callTaken({ view, t, w, base, own }: OwnCase): Answer {
  const due = own.owed.filter(({ duty, state }) => duty === 'LSL-CALLBACK' && state === 'open').at(-1)?.due;
  const text = due == null ? '' : w.call.by.replace('{date}', sayDay(t, due));
  return view('done', { heading: w.call.done, text, ways: w.ways, base });
}

const questions = ['agency', 'overall', 'informed', 'reply'] as const;
type Question = (typeof questions)[number];

function askHow(
  { view, w, base }: OwnCase,
  form = new URLSearchParams(),
  wrong: readonly Question[] = [],
): Answer {
  const model = {
    w: w.treated,
    ways: w.ways,
    base,
    id: randomUUID(),
    agencies: choices(w.agencies, form.get('agency')),
    // Best first: an object lists keys that are numbers from the smallest.
    scale: [...choices(w.scale as Readonly<Record<string, string>>, form.get('overall'))].reverse(),
    partly: choices(w.partly, form.get('informed')),
    reasons: choices(w.reasons),
    replies: choices({ yes: w.treated.yes, no: w.treated.no }, form.get('reply')),
    errors: wrong.map((name) => ({ text: w.treated[`${name}Missing`], href: `#${name}` })),
    wrong: Object.fromEntries(questions.map((name) => [name, wrong.includes(name)])) as Record<
      Question,
      boolean
    >,
  };
  return view('treated', model, { status: wrong.length > 0 ? 400 : 200 });
}

/** At what moment of a case somebody is asked, by where it is. */
const moments: Readonly<Record<string, string>> = {
  report: 'report',
  investigation: 'update',
  charging: 'decision',
  'pre-trial': 'hearing',
  trial: 'trial',
  sentence: 'trial',
};

async function takeHow(asked: Asked, of: OwnCase): Promise<Answer> {
  const { form } = asked;
  const { w, own } = of;
  const offered = { agency: w.agencies, overall: w.scale, informed: w.partly, reply: { yes: '', no: '' } };
  const wrong = questions.filter(
    (name) => !isCode(offered[name] as Readonly<Record<string, string>>, form.get(name)),
  );
  if (wrong.length > 0) return askHow(of, form, wrong);
  const dissatisfiedBy = [...new Set(form.getAll('reasons'))].filter((code) => isCode(w.reasons, code));
  await say(of, asked, 'satisfaction.given', {
    stage: own.stage,
    moment: moments[own.stage] ?? 'ended',
    agency: form.get('agency'),
    overall: Number(form.get('overall')),
    informed: form.get('informed'),
    ...(dissatisfiedBy.length > 0 ? { dissatisfiedBy } : {}),
    via: 'online',
    wantsReply: form.get('reply') === 'yes',
  });
  return goTo(`${of.base}/treated/done`);
}

function howTaken({ view, w, base }: OwnCase): Answer {
  return view('done', { heading: w.treated.done, text: w.treated.text, ways: w.ways, base });
}
