import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { JourneyIdSchema } from '../../schemas/identifiers.ts';
import { strands, type StrandName } from '../core/stages/stage.ts';
import { dutyNews, standingAttribute } from '../core/stages/standing.ts';

import { committer, isWritten } from './commit.ts';
import { foundAt, itemKind, SHAPE, type Found } from './item-kind.ts';
import { fullJitter, tryAgain, type BackOff } from './try-again.ts';
import { write, type Write } from './write.ts';

/**
 * The execution that stands for a strand. It says which one is meant, never where the victim is: that is
 * the head's to say, and an execution that is lost is started again from there.
 */
export const RunSchema = z.object({
  journeyId: JourneyIdSchema,
  strand: z.enum(strands),
  /** Counts the executions of the strand, over all its stages. */
  n: z.int().min(1),
  stage: z.string(),
  instance: z.int(),
  /** The step it was started at, and what it was told of overdue duties. */
  step: z.string(),
  duties: z.enum(dutyNews),
  /** `starting`: not seen yet. `moving`: between two awaits. `parked`: awaits at `at`. `ended`: strand closed. */
  state: z.enum(['starting', 'moving', 'parked', 'ended']),
  /** Task token of the await it is parked in. */
  token: z.string().optional(),
  /** The standing it is parked for. */
  at: z.string().optional(),
});
export type Run = z.output<typeof RunSchema>;

export const runKind = itemKind({ name: 'run', schema: RunSchema });

export interface RunsConfig {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly backOff?: BackOff;
}

const MINUTE_MS = 60_000;
/** After this long between two awaits an execution is looked at: it may be lost. */
const MOVING_MS = 5 * MINUTE_MS;
/** A parked execution is looked at once a day, in case it is gone. */
const PARKED_MS = 24 * 60 * MINUTE_MS;
const SETTLE = 'RUN';

/** The executions that stand for the strands of journeys, and when each is to be looked at next. */
export function runsRepository({ client, table, backOff = fullJitter }: RunsConfig) {
  const keyOf = (journeyId: string, strand: StrandName) =>
    marshall({ PK: `J#${journeyId}`, SK: `RUN#${strand}` });
  const lookAt = (now: Date, inMs: number): string => new Date(now.getTime() + inMs).toISOString();
  const headStandsAt = ({ journeyId, strand }: Run, at: string): Write =>
    write({
      ConditionCheck: {
        TableName: table,
        Key: marshall({ PK: `J#${journeyId}`, SK: 'HEAD' }),
        ConditionExpression: '#at = :at',
        ExpressionAttributeNames: { '#at': standingAttribute(strand) },
        ExpressionAttributeValues: marshall({ ':at': at }),
      },
    });
  const commit = committer(client);
  const unlessRefused = (send: () => Promise<unknown>): Promise<boolean> =>
    tryAgain(backOff, () => isWritten(send()));

  /** Changes a run in one transaction with a look at the head; false where either has moved on. */
  const changeWhereStands = (
    run: Run,
    at: string,
    change: string,
    values: Readonly<Record<string, string>>,
  ): Promise<boolean> =>
    tryAgain(backOff, async () => {
      const { outcome } = await commit([
        headStandsAt(run, at),
        write({
          Update: {
            TableName: table,
            Key: keyOf(run.journeyId, run.strand),
            UpdateExpression: change,
            ConditionExpression: 'n = :n',
            ExpressionAttributeNames: { '#state': 'state', '#token': 'token', '#at': 'at' },
            ExpressionAttributeValues: marshall({ ...values, ':n': run.n }),
          },
        }),
      ]);
      return outcome === 'committed';
    });

  return {
    /** The run of a strand as it is now, or undefined where none was ever started. */
    async readRun(journeyId: string, strand: StrandName): Promise<Run | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(journeyId, strand), ConsistentRead: true }),
      );
      return Item && runKind.read(Item);
    },

    /** Makes a run the one that stands for its strand; false where another has come after `before`. */
    claimRun: (run: Run, before: Run | undefined, now: Date): Promise<boolean> =>
      unlessRefused(() =>
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({
              PK: `J#${run.journeyId}`,
              SK: `RUN#${run.strand}`,
              ...run,
              [SHAPE]: runKind.shape,
              settleKey: SETTLE,
              settleSort: lookAt(now, MOVING_MS),
            }),
            ...(before
              ? { ConditionExpression: 'n = :n', ExpressionAttributeValues: marshall({ ':n': before.n }) }
              : { ConditionExpression: 'attribute_not_exists(PK)' }),
          }),
        ),
      ),

    /**
     * Parks a run's token, in one transaction with a look at the head: where the head has moved on
     * meanwhile, nothing is parked (false). So either the parker sees the move or the relay sees the token.
     */
    parkRun: (run: Run, token: string, at: string, now: Date): Promise<boolean> =>
      changeWhereStands(run, at, 'SET #state = :parked, #token = :token, #at = :at, settleSort = :look', {
        ':parked': 'parked',
        ':token': token,
        ':at': at,
        ':look': lookAt(now, PARKED_MS),
      }),

    /** Takes a token that was used off its run; false where the run has parked another meanwhile. */
    unparkRun: (run: Run, now: Date): Promise<boolean> =>
      unlessRefused(() =>
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: keyOf(run.journeyId, run.strand),
            UpdateExpression: 'SET #state = :moving, settleSort = :look REMOVE #token, #at',
            ConditionExpression: 'n = :n AND #token = :token',
            ExpressionAttributeNames: { '#state': 'state', '#token': 'token', '#at': 'at' },
            ExpressionAttributeValues: marshall({
              ':moving': 'moving',
              ':n': run.n,
              ':token': run.token ?? '',
              ':look': lookAt(now, MOVING_MS),
            }),
          }),
        ),
      ),

    /**
     * Notes that the strand closed and the run is over, in one transaction with a look at the head: where
     * it was reopened meanwhile, nothing is noted (false).
     */
    endRun: (run: Run, at: string): Promise<boolean> =>
      changeWhereStands(run, at, 'SET #state = :ended REMOVE #token, #at, settleKey, settleSort', {
        ':ended': 'ended',
      }),

    /** Notes that a parked run was looked at and found well. */
    settleRun: (run: Run, now: Date): Promise<boolean> =>
      unlessRefused(() =>
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: keyOf(run.journeyId, run.strand),
            UpdateExpression: 'SET settleSort = :look',
            ConditionExpression: 'n = :n AND #token = :token',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: marshall({
              ':look': lookAt(now, PARKED_MS),
              ':n': run.n,
              ':token': run.token ?? '',
            }),
          }),
        ),
      ),

    /** Runs that are to be looked at by now, longest overdue first. */
    async listUnsettled(now: Date, limit: number): Promise<Found<Run>[]> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'settle',
          KeyConditionExpression: 'settleKey = :key AND settleSort <= :now',
          ExpressionAttributeValues: marshall({ ':key': SETTLE, ':now': now.toISOString() }),
          Limit: limit,
        }),
      );
      return Items.map((item) => foundAt(item, 'settleSort', runKind.read));
    },
  };
}

export type RunsRepository = ReturnType<typeof runsRepository>;
