import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';

import { EffectSchema, EventTypeSchema } from '../../../../schemas/envelope.ts';
import { JourneyIdSchema } from '../../../../schemas/identifiers.ts';
import type { Head } from '../../../core/record/head.ts';
import { strands, type StrandName } from '../../../core/stages/stage.ts';
import { parseStanding, standingAttribute, type Standing } from '../../../core/stages/standing.ts';
import { headFrom } from '../../../store/journeys/heads.ts';
import type { Item } from '../../../store/table.ts';

const ToldSchema = z.object({ type: EventTypeSchema, effect: EffectSchema });

/** An event that was put on a journey, or several at once, as its head tells it. */
export interface HeadChange {
  readonly journeyId: string;
  readonly told: readonly (z.output<typeof ToldSchema> & { readonly sequence: number })[];
  readonly stands: Readonly<Record<StrandName, Standing>>;
  /** Whether items of its duties are yet to be written. */
  readonly dutiesLeft: boolean;
  /** The strands that now stand elsewhere, and both where the journey has just gone live. */
  readonly moved: readonly StrandName[];
}

const StringSchema = z.object({ S: z.string() }).transform(({ S }) => S);
const HeadImageSchema = z.object({
  PK: StringSchema.transform((pk) => JourneyIdSchema.parse(pk.slice(2))),
  version: z.object({ N: z.coerce.number() }).transform(({ N }) => N),
  // Absent where a rebuild mended the head: nothing happened then.
  eventType: StringSchema.pipe(EventTypeSchema).optional(),
  effect: StringSchema.pipe(EffectSchema).optional(),
  together: z
    .object({ L: z.array(z.object({ M: z.object({ type: StringSchema, effect: StringSchema }) })) })
    .transform(({ L }) => L.map(({ M }) => M))
    .pipe(z.array(ToldSchema))
    .default([]),
  live: z.object({ BOOL: z.boolean() }).transform(({ BOOL }) => BOOL),
  dutiesLeft: z.object({ BOOL: z.boolean() }).transform(({ BOOL }) => BOOL),
  caseAt: StringSchema,
  supportAt: StringSchema,
});

const lastOf = ({ eventType: type, effect }: z.output<typeof HeadImageSchema>) =>
  type && effect ? [{ type, effect }] : [];

/** Whether a record of the stream is of the head of a journey: a referral has a head too. */
const isOfJourneyHead = ({ dynamodb }: DynamoDBRecord): boolean =>
  dynamodb?.Keys?.['PK']?.S?.startsWith('J#') === true && dynamodb.Keys['SK']?.S === 'HEAD';

/** The head of a journey before and after a change of it; undefined for a record of anything else. */
export function changedHeadsOf(
  record: DynamoDBRecord,
): { readonly before: Head; readonly after: Head } | undefined {
  if (record.eventName !== 'MODIFY' || !isOfJourneyHead(record)) return undefined;
  // The two packages have types of their own for the same attribute values.
  const { OldImage = {}, NewImage = {} } = record.dynamodb ?? {};
  return { before: headFrom(OldImage as Item), after: headFrom(NewImage as Item) };
}

/** What a record of the stream says of a head; undefined for a record of anything else. */
export function headChangeOf(record: DynamoDBRecord): HeadChange | undefined {
  const { OldImage, NewImage } = record.dynamodb ?? {};
  if (!isOfJourneyHead(record) || !NewImage) return undefined;
  const head = HeadImageSchema.parse(NewImage);
  const wentLive = head.live && OldImage?.['live']?.BOOL !== true;
  const standsNow = { case: head.caseAt, support: head.supportAt };
  return {
    journeyId: head.PK,
    told: [...head.together, ...lastOf(head)].map((one, at) => ({
      ...one,
      sequence: head.version - head.together.length + at,
    })),
    dutiesLeft: head.dutiesLeft,
    stands: { case: parseStanding(head.caseAt), support: parseStanding(head.supportAt) },
    moved: strands.filter(
      (strand) => wentLive || OldImage?.[standingAttribute(strand)]?.S !== standsNow[strand],
    ),
  };
}
