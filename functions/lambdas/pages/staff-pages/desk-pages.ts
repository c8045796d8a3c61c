import { CrimeReferenceSchema, ForceCodeSchema } from '../../../../schemas/identifiers.ts';
import { english } from '../../../../pages/words/english.ts';
import { goTo, type Answer } from '../../../site/answer.ts';
import { told } from '../../../site/call-api.ts';
import { caseModel, sayDay } from '../../../site/case-model.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import type { Asked, Route } from '../../../site/site.ts';

import { sayEntry } from './say-log.ts';
import type { Signed } from './signed.ts';
import { idOf, looksAs, pagesFor, type Work } from './staff-page.ts';
import { show } from './view.ts';

/** Whoever answers the calls of victims. */
export const isDesk = (role: string): boolean => role.startsWith('phoneline.');

/** The pages on which a call is answered: the case, what may be said, how the victim is reached, and online access. */
export function deskPages(deps: SiteDeps): readonly Route[] {
  const page = pagesFor(deps, isDesk);
  return [
    page('GET', '/desk/find', (asked, signed) => findPage(asked, signed)),
    page('POST', '/desk/find', findCase),
    page('GET', '/desk/case/:journeyId', showCase),
    page('GET', '/desk/case/:journeyId/reach', showReach),
    page('GET', '/desk/case/:journeyId/online', (asked, signed) => onlinePage(asked, signed)),
    page('POST', '/desk/case/:journeyId/online', openOnline),
    page('POST', '/desk/case/:journeyId/online/close', closeOnline),
  ];
}

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

/** So many of the last entries of the log stand on a case. */
const SHOWN = 10;

/** What the caller may be told: what the victim may know, and no more. */
const showCase: Work = async (asked, signed) => {
  const params = { path: { journeyId: idOf(asked) } };
  const [own, { entries }] = await Promise.all([
    told(signed.api.GET('/own-journeys/{journeyId}', { params })),
    told(signed.api.GET('/journeys/{journeyId}/contact-log', { params })),
  ]);
  const model = caseModel(own, { t: english, lang: 'en', phone: '' });
  return show(asked, signed, 'case', 'A case', {
    journeyId: idOf(asked),
    case: { ...model, news: newsOf(own.newsWaiting) },
    log: entries.slice(0, SHOWN).map(sayEntry),
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
