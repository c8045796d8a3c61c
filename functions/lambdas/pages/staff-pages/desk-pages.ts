import { CrimeReferenceSchema, ForceCodeSchema } from '../../../../schemas/identifiers.ts';
import { english } from '../../../../pages/words/english.ts';
import { goTo, type Answer } from '../../../site/answer.ts';
import { isSignedOut, Refusal, told } from '../../../site/call-api.ts';
import { caseModel, sayDay } from '../../../site/case-model.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import { isOwnForm } from '../../../site/sessions.ts';
import { PageError, type Asked, type Route } from '../../../site/site.ts';

import { readSigned, type Signed } from './signed.ts';
import { show } from './view.ts';

type Work = (asked: Asked, signed: Signed) => Promise<Answer>;

/** The pages of those who answer the calls of victims. */
export function deskPages(deps: SiteDeps): readonly Route[] {
  const forDesk =
    (work: Work) =>
    async (asked: Asked): Promise<Answer> => {
      try {
        const signed = await readSigned(deps, asked);
        if (!signed) return goTo('/');
        if (!signed.roles.some((role) => role.startsWith('phoneline.'))) throw new PageError(404);
        if (asked.method === 'POST' && !isOwnForm(signed.session, asked.form)) throw new PageError(403);
        return await work(asked, signed);
      } catch (error) {
        if (isSignedOut(error)) return goTo('/');
        if (error instanceof Refusal) throw new PageError(error.status === 429 ? 429 : 404, { cause: error });
        throw error;
      }
    };
  const page = (method: Route['method'], path: string, work: Work): Route => ({
    method,
    path,
    answer: forDesk(work),
  });
  const askToFind: Work = (asked, signed) => Promise.resolve(findPage(asked, signed));
  return [
    page('GET', '/desk/find', askToFind),
    page('POST', '/desk/find', findCase),
    page('GET', '/desk/case/:journeyId', showCase),
    page('GET', '/desk/case/:journeyId/reach', showReach),
    page('GET', '/desk/case/:journeyId/online', (asked, signed) =>
      Promise.resolve(onlinePage(asked, signed)),
    ),
    page('POST', '/desk/case/:journeyId/online', openOnline),
    page('POST', '/desk/case/:journeyId/online/close', closeOnline),
  ];
}

const idOf = ({ parts }: Asked): string => parts['journeyId'] ?? '';

/** What a look at personal details says of itself; the person is that of the session, whatever is said here. */
const looksAs = ({ person }: Signed) => ({
  'X-Purpose': 'victim-contact' as const,
  'X-On-Behalf-Of': person,
});

function findPage(asked: Asked, signed: Signed, error = ''): Answer {
  const status = error === '' ? 200 : 400;
  return show(asked, signed, 'find', 'Find a case', { error }, { status });
}

/** Looks a crime up by its number; no number ever stands in an address. */
const findCase: Work = async (asked, signed) => {
  const force = ForceCodeSchema.safeParse(asked.form.get('force')?.trim());
  const crimeReference = CrimeReferenceSchema.safeParse(asked.form.get('crimeReference')?.trim());
  if (!force.success || !crimeReference.success)
    return findPage(asked, signed, 'Type the crime number as the caller reads it out, and choose the force.');
  const query = { force: force.data, crimeReference: crimeReference.data };
  const { journeys } = await told(signed.api.GET('/journeys', { params: { query } }));
  const [only, ...others] = journeys;
  if (!only)
    return findPage(asked, signed, 'There is no such case that you may see. Ask for the number again.');
  if (others.length === 0) return goTo(`/desk/case/${only.journeyId}`);
  const found = journeys.map(({ journeyId, updatedAt }) => ({
    journeyId,
    text: `A victim of this crime; last news ${sayDay(english, updatedAt)}`,
  }));
  return show(asked, signed, 'found', 'Several victims', { found });
};

/** What the caller may be told: what the victim may know, and no more. */
const showCase: Work = async (asked, signed) => {
  const params = { path: { journeyId: idOf(asked) } };
  const own = await told(signed.api.GET('/own-journeys/{journeyId}', { params }));
  const model = caseModel(own, { t: english, lang: 'en', phone: '' });
  return show(asked, signed, 'case', 'A case', {
    journeyId: idOf(asked),
    case: { ...model, news: newsOf(own.newsWaiting) },
  });
};

/** That news waits, for the desk: who owes it, and that nobody says it in passing. */
const newsOf = ({
  updates,
  more,
}: {
  updates: readonly { owner: string; late: boolean }[];
  more: boolean;
}): string[] => [
  ...updates.map(
    ({ owner, late }) =>
      `News waits that ${owner} owes the victim${late ? ', and it is late' : ''}. You do not know what it is. Promise that it will be asked for.`,
  ),
  ...(more ? ['Something has happened that somebody should tell the victim in person.'] : []),
];

/** How the victim can be reached safely; the look is on record. */
const showReach: Work = async (asked, signed) => {
  const params = { path: { journeyId: idOf(asked) }, header: looksAs(signed) };
  const {
    channels = [],
    mustNotAnswer = [],
    warnings,
  } = await told(signed.api.GET('/journeys/{journeyId}/contact', { params }));
  return show(asked, signed, 'reach', 'How to reach the victim', {
    journeyId: idOf(asked),
    warnings: [
      ...warnings.alerts.map((alert) => `Alert: ${alert}`),
      ...warnings.protectiveOrders.map((order) => `Protective order: ${order}`),
      ...(warnings.lifelongAnonymity ? ['The law gives the victim anonymity for life.'] : []),
      ...mustNotAnswer.map((whom) => `Must not answer: ${whom}`),
    ],
    channels: channels.map(({ channel, value = '', voicemail }) => ({ channel, value, voicemail })),
  });
};

function onlinePage(asked: Asked, signed: Signed, error = ''): Answer {
  const status = error === '' ? 200 : 400;
  return show(asked, signed, 'online', 'Open online access', { journeyId: idOf(asked), error }, { status });
}

/** Makes a code, where the victim was asked today and said that it is safe. */
const openOnline: Work = async (asked, signed) => {
  if (asked.form.get('whom') !== 'sure')
    return onlinePage(asked, signed, 'Make sure who it is first: ring back on a number that is safe.');
  if (asked.form.get('safe') !== 'yes')
    return onlinePage(asked, signed, 'Open nothing today. Ask again another day, on a safe number.');
  const params = { path: { journeyId: idOf(asked) }, header: looksAs(signed) };
  const { code, goodUntil } = await told(
    signed.api.POST('/journeys/{journeyId}/online-access-codes', { params, body: { safeToLook: true } }),
  );
  return show(asked, signed, 'code', 'The code', {
    journeyId: idOf(asked),
    code: `${code.slice(0, 5)} ${code.slice(5)}`,
    until: sayDay(english, goodUntil),
  });
};

/** Closes the page of a victim to whoever sees it. */
const closeOnline: Work = async (asked, signed) => {
  const params = { path: { journeyId: idOf(asked) } };
  await told(signed.api.DELETE('/journeys/{journeyId}/online-access', { params }));
  const model = {
    heading: 'The page is closed',
    texts: ['Nobody sees this case online. Whoever was signed in is out within ten seconds.'],
    next: { text: 'Back to the case', href: `/desk/case/${idOf(asked)}` },
  };
  return show(asked, signed, 'message', 'Closed', model);
};
