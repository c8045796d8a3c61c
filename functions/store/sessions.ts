import { UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { SessionSchema, type Session } from '../core/access/session.ts';

import { isWritten } from './commit.ts';
import { itemKind } from './item-kind.ts';
import { onlyNew, tableOf } from './table.ts';
import type { Write } from './write.ts';

const StoredSessionSchema = z.object({
  session: SessionSchema,
  /** Beside the session, as of a key. */
  lastUsedAt: z.string().optional(),
  /** Somebody ended it before its time. */
  endedAt: z.string().optional(),
});
export type StoredSession = z.output<typeof StoredSessionSchema>;
export const sessionKind = itemKind({ name: 'session', schema: StoredSessionSchema });

/** That a session is of somebody who sees a journey: by it all sessions of a journey are found. */
export const journeySessionKind = itemKind({
  name: 'journey-session',
  schema: z.object({ sessionId: z.string() }),
});

/** So long an ended session is known, in seconds: whoever still shows it is no stranger who guesses. */
const KNOWN_FOR = 86_400;

const keyOf = (sessionId: string) => ({ PK: `SESSION#${sessionId}`, SK: 'SESSION' });
const ofJourney = (journeyId: string) => `ONLINE#${journeyId}`;

/** Sessions of people who signed in, in the table `access`. */
export function sessionsRepository({ client, table: name }: { client: DynamoDBClient; table: string }) {
  const table = tableOf(client, name);

  const end = async (sessionId: string, at: string): Promise<boolean> =>
    isWritten(
      client.send(
        new UpdateItemCommand({
          TableName: name,
          Key: marshall(keyOf(sessionId)),
          UpdateExpression: 'SET endedAt = if_not_exists(endedAt, :at)',
          ConditionExpression: 'attribute_exists(PK)',
          ExpressionAttributeValues: marshall({ ':at': at }),
        }),
      ),
    );

  return {
    /** The session as it is now (strongly consistent). */
    async find(sessionId: string): Promise<StoredSession | undefined> {
      const item = await table.get(keyOf(sessionId));
      return item && sessionKind.read(item);
    },

    /** A new session, and that it is of somebody who sees its journeys. */
    items: (session: Session): Write[] => {
      const expiresAt = Math.floor(Date.parse(session.expiresAt) / 1000) + KNOWN_FOR;
      const { sessionId } = session;
      return [
        table.put(sessionKind, { ...keyOf(sessionId), session, expiresAt }, { expression: onlyNew }),
        ...session.rows.journeys.map((journeyId) =>
          table.put(journeySessionKind, {
            PK: ofJourney(journeyId),
            SK: `S#${sessionId}`,
            sessionId,
            expiresAt,
          }),
        ),
      ];
    },

    /** Ends a session. @returns false where there is none */
    end,

    /** Ends all sessions of whoever sees a journey. @returns how many there were */
    async endAllOf(journeyId: string, at: string): Promise<number> {
      const items = await table.queryAll({
        key: ['PK', ofJourney(journeyId)],
        sort: ['begins_with(SK, :s)', { ':s': 'S#' }],
        strong: true,
      });
      const ids = items.map((item) => journeySessionKind.read(item).sessionId);
      await Promise.all(ids.map((sessionId) => end(sessionId, at)));
      return ids.length;
    },

    /** Notes a use of a session, to the minute (UTC). */
    async noteUse(sessionId: string, minute: string): Promise<void> {
      await isWritten(
        client.send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshall(keyOf(sessionId)),
            UpdateExpression: 'SET lastUsedAt = :minute',
            ConditionExpression:
              'attribute_exists(PK) AND (attribute_not_exists(lastUsedAt) OR lastUsedAt < :minute)',
            ExpressionAttributeValues: marshall({ ':minute': minute }),
          }),
        ),
      );
    },
  };
}

export type SessionsRepository = ReturnType<typeof sessionsRepository>;
