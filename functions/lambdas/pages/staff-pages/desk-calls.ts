import { randomUUID } from 'node:crypto';

import { english } from '../../../../pages/words/english.ts';
import { goTo, type Answer } from '../../../site/answer.ts';
import { told } from '../../../site/call-api.ts';
import { sayDay } from '../../../site/case-model.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import type { Asked, Route } from '../../../site/site.ts';

import { isDesk } from './desk-pages.ts';
import { dayOf, isLive, taskOf, type Duty } from './say-duty.ts';
import { outcomes, purposes } from './say-log.ts';
import type { Signed } from './signed.ts';
import { idOf, looksAs, pagesFor, type Work } from './staff-page.ts';
import { tellEvent } from './tell-event.ts';
import { choicesOf, show } from './view.ts';

/** The pages of calls: which are to be made, who is calling, and what came of one. */
export function deskCalls(deps: SiteDeps): readonly Route[] {
  const page = pagesFor(deps, isDesk);
  return [
    page('GET', '/desk/calls', listCalls),
    page('GET', '/desk/case/:journeyId/check', (asked, signed) => checkPage(asked, signed)),
    page('POST', '/desk/case/:journeyId/check', checkCaller),
    page('GET', '/desk/case/:journeyId/log', (asked, signed) => logPage(asked, signed)),
    page('POST', '/desk/case/:journeyId/log', takeLog),
  ];
}

/** What the desk promised and has not done, the earliest due first. */
const listCalls: Work = async (asked, signed) => {
  const { duties, links } = await told(signed.api.GET('/duties', { params: { query: { limit: 50 } } }));
  const calls = duties.map((duty) => ({
    ...taskOf(duty, `/desk/case/${duty.journeyId}`),
    reference: duty.references?.crimes?.join(', ') ?? '',
  }));
  return show(asked, signed, 'calls', 'Calls to make', { calls, hasMore: links.next !== null });
};

const questions = ['familyName', 'dateOfBirth', 'postcode', 'codeWord'] as const;

function checkPage(asked: Asked, signed: Signed, result = 'not-asked', attemptsLeft = 3): Answer {
  const model = { journeyId: idOf(asked), result, attemptsLeft };
  return show(asked, signed, 'check', 'Who is calling?', model, {
    status: result === 'no-answers' ? 400 : 200,
  });
}

/** Has what the caller says compared; what is right is neither shown nor kept in the page. */
const checkCaller: Work = async (asked, signed) => {
  const typed = questions.map((name) => [name, asked.form.get(name)?.trim() ?? ''] as const);
  const day = ['year', 'month', 'day'].map((part) => asked.form.get(`dateOfBirth-${part}`)?.trim() ?? '');
  const date = `${day[0] ?? ''}-${(day[1] ?? '').padStart(2, '0')}-${(day[2] ?? '').padStart(2, '0')}`;
  const answers = {
    ...Object.fromEntries(typed.filter(([, value]) => value !== '')),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? { dateOfBirth: date } : {}),
  };
  if (Object.keys(answers).length === 0) return checkPage(asked, signed, 'no-answers');
  const params = { path: { journeyId: idOf(asked) }, header: looksAs(signed, 'identity-check') };
  const { result, attemptsLeft } = await told(
    signed.api.POST('/journeys/{journeyId}/identity-checks', { params, body: { answers } }),
  );
  return checkPage(asked, signed, result, attemptsLeft);
};

/** The calls that were promised on a journey and not made. */
async function promised({ api }: Signed, journeyId: string): Promise<Duty[]> {
  const { duties } = await told(api.GET('/journeys/{journeyId}/duties', { params: { path: { journeyId } } }));
  return duties.filter((duty) => duty.duty === 'LSL-CALLBACK' && isLive(duty));
}

const directions = { in: 'They rang us', out: 'We rang them' } as const;
const whom = {
  victim: 'The victim',
  representative: 'Somebody who speaks for them',
  'somebody-else': 'Somebody else',
} as const;

async function logPage(from: Asked, signed: Signed, missing: readonly string[] = []): Promise<Answer> {
  const calls = await promised(signed, idOf(from));
  const model = {
    journeyId: idOf(from),
    id: randomUUID(),
    errors: missing,
    directions: choicesOf(directions, from.form.get('direction')),
    people: choicesOf(whom, from.form.get('whom')),
    purposes: choicesOf(purposes, ...from.form.getAll('purposes')),
    outcomes: choicesOf(outcomes, from.form.get('outcome')),
    promised: calls.map(({ key, startedAt, due }) => ({
      value: key,
      text: `Promised on ${sayDay(english, startedAt)}, for ${dayOf(due)}`,
    })),
  };
  return show(from, signed, 'log', 'Log a call', model, { status: missing.length > 0 ? 400 : 200 });
}

const oneOf = <Code extends string>(
  words: Readonly<Record<Code, string>>,
  code: string | null,
): Code | undefined => (code !== null && Object.hasOwn(words, code) ? (code as Code) : undefined);

/** Writes down what came of a call, keeps or misses the promise that it was, and makes the next one. */
const takeLog: Work = async (from, signed) => {
  const { form } = from;
  const said = {
    direction: oneOf(directions, form.get('direction')),
    whom: oneOf(whom, form.get('whom')),
    outcome: oneOf(outcomes, form.get('outcome')),
  };
  const about = [...new Set(form.getAll('purposes'))].filter((code) => oneOf(purposes, code));
  const missing = [
    ...Object.entries(said).flatMap(([name, code]) => (code === undefined ? [name] : [])),
    ...(about.length === 0 ? ['purposes'] : []),
  ];
  if (missing.length > 0) return logPage(from, signed, missing);
  const journeyId = idOf(from);
  const logged = { ...said, method: 'phone', purposes: about };
  await tellEvent(signed, from, journeyId, 'contact.logged', logged);
  const kept = (await promised(signed, journeyId)).find(({ key }) => key === form.get('callback'));
  if (kept && (said.outcome === 'reached' || said.outcome === 'attempted')) {
    const { source, id } = kept.opening;
    const type = said.outcome === 'reached' ? 'callback.done' : 'callback.missed';
    await tellEvent(signed, from, journeyId, type, { callback: { source, id } });
  }
  if (form.get('promise') === 'yes')
    await tellEvent(signed, from, journeyId, 'callback.requested', { topic: topicOf(about) });
  return goTo(`/desk/case/${journeyId}`);
};

/** What a promised call is about, by what was spoken of before it. */
const topicOf = (about: readonly string[]): string =>
  about.find((code) => ['news', 'court', 'support', 'online-access'].includes(code)) ?? 'other';
