import { randomUUID } from 'node:crypto';

import { english } from '../../../../pages/words/english.ts';
import { londonCourts } from '../../../../schemas/reference/courts.ts';
import { hearingTypes } from '../../../../schemas/reference/hearings.ts';
import { inLondonTime } from '../../../core/calendar/london-time.ts';
import { goTo, type Answer } from '../../../site/answer.ts';
import { told } from '../../../site/call-api.ts';
import { sayDay } from '../../../site/case-model.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import { PageError, type Asked, type Route } from '../../../site/site.ts';

import { dayOf, isLive, taskOf, type Duty } from './say-duty.ts';
import type { Signed } from './signed.ts';
import { idOf, pagesFor, type Work } from './staff-page.ts';
import { tellEvent } from './tell-event.ts';
import { choicesOf, show } from './view.ts';

/** The pages of witness care: whom to tell by when, and how each witness stands before court. */
export function witnessPages(deps: SiteDeps): readonly Route[] {
  const page = pagesFor(deps, (role) => role === 'witness-care.officer');
  return [
    page('GET', '/work', listWork),
    page('GET', '/work/case/:journeyId', showCase(deps)),
    page('GET', '/work/case/:journeyId/tell', (asked, signed) => tellPage(asked, signed)),
    page('POST', '/work/case/:journeyId/tell', logTelling),
    page('POST', '/work/case/:journeyId/receive', receive),
  ];
}

/** Who is still to be told, the earliest due first. */
const listWork: Work = async (asked, signed) => {
  const isLate = asked.query.get('late') === 'yes';
  const query = { limit: 50, ...(isLate ? { state: 'breached' as const } : {}) };
  const { duties, links } = await told(signed.api.GET('/duties', { params: { query } }));
  const work = duties.map((duty) => ({
    ...taskOf(duty, `/work/case/${duty.journeyId}`),
    reference: (duty.references?.cases ?? duty.references?.crimes ?? []).join(', '),
  }));
  return show(asked, signed, 'work', 'Who is to be told', { work, isLate, hasMore: links.next !== null });
};

/** What a court owes the unit: results that are not received yet. */
const isOnItsWay = ({ duty, owner }: Duty): boolean => owner === 'court' && duty.endsWith('-COURT-TO-WCU');

async function dutiesOf({ api }: Signed, journeyId: string): Promise<Duty[]> {
  const { duties } = await told(api.GET('/journeys/{journeyId}/duties', { params: { path: { journeyId } } }));
  return duties.filter(isLive);
}

interface Hearing {
  readonly hearingType: string;
  readonly court: string;
  readonly at: string;
  readonly state: string;
}

const nameIn = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

/** The hearings that are ahead, by date. */
const ahead = (
  hearings: unknown,
  now: string,
): { readonly when: string; readonly what: string; readonly where: string }[] =>
  Object.values((hearings ?? {}) as Readonly<Record<string, Hearing>>)
    .filter(({ state, at }) => state === 'listed' && at >= now.slice(0, 10))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, hearingType, court }) => ({
      when: `${sayDay(english, at)}, ${inLondonTime(at).slice(11, 16)}`,
      what: nameIn(hearingTypes, hearingType),
      where: nameIn(londonCourts, court),
    }));

const listIn = (fact: unknown): string[] => (Array.isArray(fact) ? fact.map(String) : []);
const textOf = (fact: unknown): string =>
  typeof fact === 'string' ? fact.replaceAll('-', ' ') : 'not known';

/** How a witness stands: what is ready for court and what is missing, what they are owed, and when they are due there. */
const showCase =
  ({ now }: SiteDeps): Work =>
  async (asked, signed) => {
    const journeyId = idOf(asked);
    const [{ facts }, duties] = await Promise.all([
      told(signed.api.GET('/journeys/{journeyId}', { params: { path: { journeyId } } })),
      dutiesOf(signed, journeyId),
    ]);
    const { witness, specialMeasures, available, victimPersonalStatement } = facts;
    return show(asked, signed, 'witness', 'A witness', {
      journeyId,
      id: randomUUID(),
      reference: listIn(facts['cases']).join(', '),
      alerts: listIn(facts['alerts']),
      hearings: ahead(facts['hearings'], now().toISOString()),
      ready: [
        { key: 'Gives evidence', value: textOf(witness) },
        { key: 'Special measures', value: textOf(specialMeasures) },
        { key: 'Can come', value: available === undefined ? 'not asked' : available === true ? 'yes' : 'no' },
        { key: 'Victim Personal Statement', value: textOf(victimPersonalStatement) },
      ],
      onTheirWay: duties
        .filter(isOnItsWay)
        .map(({ key, summary, due }) => ({ key, text: `${summary} (by ${dayOf(due)})` })),
      owed: duties
        .filter(({ owner }) => owner === 'witness-care')
        .map((duty) => taskOf(duty, `/work/case/${journeyId}/tell?duty=${encodeURIComponent(duty.key)}`)),
    });
  };

/** The events that a duty is about, as telling or receiving names them. */
function eventsOf({ opening, also = [] }: Duty): { readonly source: string; readonly id: string }[] {
  const others = also.map((ref) => {
    const [source = '', id = ''] = ref.split(' ');
    return { source, id };
  });
  return [{ source: opening.source, id: opening.id }, ...others];
}

async function dutyIn(signed: Signed, journeyId: string, key: string | null): Promise<Duty> {
  const found = (await dutiesOf(signed, journeyId)).find((duty) => duty.key === key);
  if (!found) throw new PageError(404);
  return found;
}

const methods = {
  phone: 'By phone',
  'in-person': 'In person',
  email: 'By email',
  sms: 'By text',
  letter: 'By letter',
} as const;
const outcomes = {
  told: 'They were told',
  attempted: 'Not reached',
  declined: 'They do not want to be told',
} as const;
const yesNo = { yes: 'Yes', no: 'No' } as const;

async function tellPage(asked: Asked, signed: Signed, missing: readonly string[] = []): Promise<Answer> {
  const { form, query } = asked;
  const key = form.get('duty') ?? query.get('duty');
  const duty = await dutyIn(signed, idOf(asked), key);
  const model = {
    journeyId: idOf(asked),
    id: randomUUID(),
    duty: duty.key,
    task: duty.summary,
    errors: missing,
    methods: choicesOf(methods, form.get('method')),
    outcomes: choicesOf(outcomes, form.get('outcome')),
    understood: choicesOf(yesNo, form.get('understood')),
    reasons: duty.reasons ? choicesOf(yesNo, form.get('reasons')) : [],
    topics: choicesOf(
      Object.fromEntries(duty.topics.map((topic) => [topic, topic.replaceAll('-', ' ')])),
      ...form.getAll('topics'),
    ),
  };
  return show(asked, signed, 'tell', 'Log a telling', model, { status: missing.length > 0 ? 400 : 200 });
}

/** Writes down that the victim was told, or was not reached: by that the clock of the duty stops, or does not. */
const logTelling: Work = async (asked, signed) => {
  const { form } = asked;
  const [method, outcome] = [form.get('method') ?? '', form.get('outcome') ?? ''];
  const missing = [
    ...(Object.hasOwn(methods, method) ? [] : ['method']),
    ...(Object.hasOwn(outcomes, outcome) ? [] : ['outcome']),
  ];
  if (missing.length > 0) return tellPage(asked, signed, missing);
  const journeyId = idOf(asked);
  const duty = await dutyIn(signed, journeyId, form.get('duty'));
  const topics = duty.topics.filter((topic) => form.getAll('topics').includes(topic));
  const understood = form.get('understood');
  await tellEvent(signed, asked, journeyId, 'victim.informed', {
    about: eventsOf(duty),
    method,
    outcome,
    ...(form.get('reasons') === 'yes' ? { reasonsGiven: true } : {}),
    ...(topics.length > 0 ? { topics } : {}),
    ...(understood === null ? {} : { understood: understood === 'yes' }),
  });
  return goTo(`/work/case/${journeyId}`);
};

/** Takes receipt of results of a court: the clock to tell the victim starts. */
const receive: Work = async (asked, signed) => {
  const journeyId = idOf(asked);
  const duty = await dutyIn(signed, journeyId, asked.form.get('duty'));
  if (!isOnItsWay(duty)) throw new PageError(404);
  await tellEvent(signed, asked, journeyId, 'witness.notice-received', {
    from: 'court',
    events: eventsOf(duty),
  });
  return goTo(`/work/case/${journeyId}`);
};
