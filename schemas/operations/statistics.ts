import * as z from 'zod';

import { agencyKinds } from '../agency-kinds.ts';
import { dutyStates } from '../duty.ts';
import { defineOperations } from './define.ts';

const FigureSchema = z.int().nullable().meta({
  id: 'Figure',
  description: 'A count; null where it is withheld because it, or one it would tell, is under 5.',
});

const WaitedSchema = z
  .object({ medianDays: z.int(), p90Days: z.int() })
  .meta({ id: 'Waited', description: 'Days waited; null where the count is withheld.' })
  .nullable();

const BacklogRowSchema = z
  .object({
    area: z.string(),
    stage: z.string(),
    vulnerable: z.enum(['all', 'yes', 'no']),
    specialMeasures: z.enum(['all', 'yes', 'no']),
    victims: FigureSchema,
    sinceReport: WaitedSchema,
    inStage: WaitedSchema,
  })
  .meta({ id: 'BacklogRow', description: '`all` stands for every value of a dimension.' });

const BacklogSchema = z
  .object({
    asOf: z.string().meta({ format: 'date-time' }),
    threshold: z.int(),
    answers: z
      .object({
        victims: FigureSchema,
        vulnerable: FigureSchema,
        eligibleForSpecialMeasures: FigureSchema,
        byStage: z.array(z.object({ stage: z.string(), victims: FigureSchema, inStage: WaitedSchema })),
        waitedSinceReport: WaitedSchema,
      })
      .meta({
        description: 'How many victims, how many vulnerable, how many eligible, at what stage, how long.',
      }),
    rows: z.array(BacklogRowSchema),
  })
  .meta({ id: 'Backlog' });

const TookSchema = z
  .object({ medianHours: z.int(), p90Hours: z.int() })
  .meta({ id: 'Took', description: 'Hours it took; null where withheld or where nothing was counted.' })
  .nullable();

const states = [...dutyStates, 'met-recorded-late'] as const;
const CountsSchema = z.object(
  Object.fromEntries(states.map((state) => [state, FigureSchema])) as Record<
    (typeof states)[number],
    typeof FigureSchema
  >,
);

const ComplianceSchema = z
  .object({
    asOf: z.string().meta({ format: 'date-time' }),
    threshold: z.int(),
    month: z.string(),
    rows: z.array(
      z.object({
        duty: z.string(),
        agency: z.string(),
        area: z.string(),
        entitlement: z.enum(['all', 'standard', 'enhanced']),
        due: FigureSchema,
        counts: CountsSchema,
        toMeet: TookSchema,
        toArrive: TookSchema,
      }),
    ),
  })
  .meta({
    id: 'Compliance',
    description:
      'How the duties that fell due in a month were kept. The counts of a row add up to `due`; what was done in time and recorded late is counted apart.',
  });

const ReferralFiguresSchema = z
  .object({
    asOf: z.string().meta({ format: 'date-time' }),
    threshold: z.int(),
    month: z.string(),
    rows: z.array(
      z.object({
        service: z.string(),
        lane: z.string(),
        outcome: z.string(),
        handOffs: z.string(),
        referrals: FigureSchema,
        toFirstContact: TookSchema,
      }),
    ),
  })
  .meta({
    id: 'ReferralFigures',
    description:
      'What became of the referrals of a month: by lane, by outcome, by how often the victim had been passed on.',
  });

const MonthSchema = z.string().regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/, 'Use a month such as 2026-03.');
const ofMonth = (description: string) => ({ month: MonthSchema.meta({ description }) });
const referralQuery = z.object(ofMonth('The month, in London, in which the referrals were asked for.'));

const complianceQuery = z.object({
  ...ofMonth('The month, in London, in which the duties fell due.'),
  duty: z
    .string()
    .regex(/^[A-Z0-9-]{3,40}$/, 'Use the id of a duty, such as VC-6-ARREST.')
    .optional(),
  agency: z.enum(agencyKinds, 'Use a kind of agency, such as police.').optional(),
});

const csv = { mediaType: 'text/csv', body: z.string() } as const;

export const statisticsOperations = defineOperations('statistics', {
  readBacklog: {
    method: 'GET',
    path: '/statistics/backlog',
    summary: 'Read how many victims wait, at what stage, how long, and how many of them are vulnerable',
    scope: 'statistics:read',
    rows: 'none',
    responses: {
      200: { description: 'Figures of all London, small numbers withheld.', body: BacklogSchema },
    },
  },
  readBacklogCsv: {
    method: 'GET',
    path: '/statistics/backlog.csv',
    summary: 'Read the rows of the backlog as CSV',
    scope: 'statistics:read',
    rows: 'none',
    responses: { 200: { description: 'A row for each figure; [c] where it is withheld.', ...csv } },
  },
  readCompliance: {
    method: 'GET',
    path: '/statistics/duties',
    summary: 'Read how the duties of a month were kept, by duty, agency, area and entitlement',
    scope: 'statistics:read',
    rows: 'none',
    query: complianceQuery,
    responses: {
      200: { description: 'A row for each duty, agency, area and entitlement.', body: ComplianceSchema },
    },
  },
  readComplianceCsv: {
    method: 'GET',
    path: '/statistics/duties.csv',
    summary: 'Read the same rows as CSV',
    scope: 'statistics:read',
    rows: 'none',
    query: complianceQuery,
    responses: { 200: { description: 'A line for each row; [c] where a figure is withheld.', ...csv } },
  },
  readReferralFigures: {
    method: 'GET',
    path: '/statistics/referrals',
    summary: 'Read what became of the referrals of a month, and how soon victims were reached',
    scope: 'statistics:read',
    rows: 'none',
    query: referralQuery,
    responses: {
      200: { description: 'Figures by service, small numbers withheld.', body: ReferralFiguresSchema },
    },
  },
  readReferralFiguresCsv: {
    method: 'GET',
    path: '/statistics/referrals.csv',
    summary: 'Read the same figures as CSV',
    scope: 'statistics:read',
    rows: 'none',
    query: referralQuery,
    responses: { 200: { description: 'A line for each row; [c] where a figure is withheld.', ...csv } },
  },
});
