import type { components } from '../../../../client/src/contract.ts';
import { londonDate } from '../../../core/calendar/london-time.ts';
import type { Answer } from '../../../site/answer.ts';
import { drawBars } from '../../../site/bars.ts';
import { told } from '../../../site/call-api.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import type { Asked, Route } from '../../../site/site.ts';

import { pagesFor, type Work } from './staff-page.ts';
import { show } from './view.ts';

/** The pages of those who watch over the Code: figures as plots, each with its table and the same as CSV. */
export function oversightPages(deps: SiteDeps): readonly Route[] {
  const page = pagesFor(deps, (role) => role === 'oversight.analyst');
  return [
    page('GET', '/oversight', showBacklog),
    page('GET', '/oversight/duties', showDuties(deps)),
    page('GET', '/oversight/referrals', showReferrals(deps)),
    page('GET', '/oversight/backlog.csv', async (_asked, { api }) =>
      csv(await told(api.GET('/statistics/backlog.csv', { parseAs: 'text' }))),
    ),
    page('GET', '/oversight/duties.csv', async (asked, { api }) =>
      csv(
        await told(
          api.GET('/statistics/duties.csv', { params: { query: monthIn(deps, asked) }, parseAs: 'text' }),
        ),
      ),
    ),
    page('GET', '/oversight/referrals.csv', async (asked, { api }) =>
      csv(
        await told(
          api.GET('/statistics/referrals.csv', { params: { query: monthIn(deps, asked) }, parseAs: 'text' }),
        ),
      ),
    ),
  ];
}

const csv = (body: string): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment' },
  body,
});

/** The month that a page is asked for; else the one that is over last, since figures of this one still grow. */
function monthIn({ now }: SiteDeps, { query }: Pick<Asked, 'query'>): { readonly month: string } {
  const asked = query.get('month') ?? '';
  if (/^20\d{2}-(0[1-9]|1[0-2])$/.test(asked)) return { month: asked };
  const first = new Date(`${londonDate(now().toISOString()).slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - 1);
  return { month: first.toISOString().slice(0, 7) };
}

/** A figure in a table: [c] where it is withheld, as official statistics mark it. */
const cell = (figure: number | null | undefined): string => (figure == null ? '[c]' : String(figure));

const stageNames: Readonly<Record<string, string>> = {
  report: 'Reported',
  investigation: 'Investigated',
  charging: 'Before the charging decision',
  'pre-trial': 'Before the trial',
  trial: 'On trial',
  sentence: 'Before the sentence',
  'post-trial': 'After the trial',
};

const days = (waited: { medianDays: number; p90Days: number } | null): string =>
  waited === null ? '[c]' : `${String(waited.medianDays)} (nine in ten within ${String(waited.p90Days)})`;

const showBacklog: Work = async (asked, signed) => {
  const { answers, threshold } = await told(signed.api.GET('/statistics/backlog'));
  const stages = answers.byStage.map(({ stage, victims, inStage }) => ({
    stage: stageNames[stage] ?? stage,
    victims,
    waited: days(inStage),
  }));
  return show(asked, signed, 'figures', 'The backlog', {
    heading: 'The backlog',
    month: '',
    path: '/oversight',
    answers: [
      ['How many victims wait?', cell(answers.victims)],
      ['How many of them are vulnerable?', cell(answers.vulnerable)],
      ['How many may have special measures?', cell(answers.eligibleForSpecialMeasures)],
      ['At what stage are they?', 'As drawn below'],
      ['How many days have they waited since they reported?', days(answers.waitedSinceReport)],
    ].map(([key = '', value = '']) => ({ key, value })),
    says: `Victims whose case is open, by the stage that it is at. A hatched gap, [c], stands for fewer than ${String(threshold)} or what would tell of them.`,
    bars: drawBars(stages.map(({ stage, victims }) => ({ label: stage, value: victims }))),
    columns: ['Stage', 'Victims', 'Days at this stage: half within'],
    rows: stages.map(({ stage, victims, waited }) => [stage, cell(victims), waited]),
    csv: '/oversight/backlog.csv',
  });
};

type Kept = components['schemas']['Compliance']['rows'][number];

/** How many in a hundred were kept in time; null where any part of it is withheld. */
function keptInTime({ due, counts }: Kept): number | null {
  const [met, late] = [counts.met, counts['met-recorded-late']];
  if (due === null || due === 0 || met === null || late === null) return null;
  return Math.round(((met + late) / due) * 100);
}

const showDuties =
  (deps: SiteDeps): Work =>
  async (asked, signed) => {
    const query = monthIn(deps, asked);
    const { rows, threshold } = await told(signed.api.GET('/statistics/duties', { params: { query } }));
    const all = rows.filter(({ area, entitlement }) => area === 'all' && entitlement === 'all');
    return show(asked, signed, 'figures', 'News in time', {
      heading: 'News in time',
      ...query,
      path: '/oversight/duties',
      answers: [],
      says: `Of what fell due in the month, how many in a hundred were done in time, by duty and agency. A hatched gap, [c], stands for fewer than ${String(threshold)} or what would tell of them.`,
      bars: drawBars(
        all.map((row) => {
          const value = keptInTime(row);
          return { label: `${row.duty}, ${row.agency}`, value, text: `${String(value)} %` };
        }),
        100,
      ),
      columns: [
        'Duty',
        'Agency',
        'Due',
        'In time',
        'In time, told later',
        'Late',
        'Tried',
        'Not done in time',
      ],
      rows: all.map(({ duty, agency, due, counts }) => [
        duty,
        agency,
        ...[
          due,
          counts.met,
          counts['met-recorded-late'],
          counts['met-late'],
          counts.attempted,
          counts.breached,
        ].map(cell),
      ]),
      csv: `/oversight/duties.csv?month=${query.month}`,
    });
  };

const showReferrals =
  (deps: SiteDeps): Work =>
  async (asked, signed) => {
    const query = monthIn(deps, asked);
    const { rows, threshold } = await told(signed.api.GET('/statistics/referrals', { params: { query } }));
    const outcomes = rows.filter(({ lane, handOffs }) => lane === 'all' && handOffs === 'all');
    return show(asked, signed, 'figures', 'Support', {
      heading: 'Support',
      ...query,
      path: '/oversight/referrals',
      answers: [],
      says: `What became of the referrals that were asked for in the month. A hatched gap, [c], stands for fewer than ${String(threshold)} or what would tell of them.`,
      bars: drawBars(
        outcomes.map(({ service, outcome, referrals }) => ({
          label: `${service}: ${outcome}`,
          value: referrals,
        })),
      ),
      columns: ['Service', 'Outcome', 'Referrals', 'Hours to first contact: half within'],
      rows: outcomes.map(({ service, outcome, referrals, toFirstContact }) => [
        service,
        outcome,
        cell(referrals),
        toFirstContact === null ? '–' : String(toFirstContact.medianHours),
      ]),
      csv: `/oversight/referrals.csv?month=${query.month}`,
    });
  };
