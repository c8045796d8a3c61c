import { UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { isWritten } from './commit.ts';
import { itemKind } from './item-kind.ts';
import { tableOf } from './table.ts';
import type { Write } from './write.ts';

const CodeSchema = z.object({
  /** Of the code, under the service's key: the code itself is kept nowhere. */
  mac: z.string(),
  journeyId: z.string(),
  /** ISO 8601, UTC. */
  goodUntil: z.string(),
  triesLeft: z.int(),
});
export type Code = z.output<typeof CodeSchema>;
/** The code that lets the victim of a journey in; a new one takes its place. */
export const codeKind = itemKind({ name: 'online-access-code', schema: CodeSchema });

/** Which journey a code is of. */
export const codeNameKind = itemKind({
  name: 'online-access-code-name',
  schema: z.object({ journeyId: z.string() }),
});

/** That somebody who proved who they are sees a journey. */
export const onlineLinkKind = itemKind({
  name: 'online-link',
  schema: z.object({
    person: z.string(),
    journeyId: z.string(),
    since: z.string(),
    /** Of the code that was used: its answer may have been lost, and it is typed again. */
    codeMac: z.string(),
  }),
});
export type OnlineLink = z.output<typeof onlineLinkKind.schema>;

const codeKey = (journeyId: string) => ({ PK: `ONLINE#${journeyId}`, SK: 'CODE' });
const codeNameKey = (mac: string) => ({ PK: `CODE#${mac}`, SK: 'CODE' });
const personKey = ({ person, journeyId }: Pick<OnlineLink, 'person' | 'journeyId'>) => ({
  PK: `VICTIM#${person}`,
  SK: `J#${journeyId}`,
});
const journeyKey = ({ person, journeyId }: Pick<OnlineLink, 'person' | 'journeyId'>) => ({
  PK: `ONLINE#${journeyId}`,
  SK: `L#${person}`,
});

/** Who may see which journey online: codes, and who has used one; in the table `access`. */
export function onlineAccessRepository({ client, table: name }: { client: DynamoDBClient; table: string }) {
  const table = tableOf(client, name);

  return {
    /** The code of a journey from now on. */
    codeItems: (code: Code): Write[] => {
      const expiresAt = Math.floor(Date.parse(code.goodUntil) / 1000);
      return [
        table.put(codeKind, { ...codeKey(code.journeyId), ...code, expiresAt }),
        table.put(codeNameKind, { ...codeNameKey(code.mac), journeyId: code.journeyId, expiresAt }),
      ];
    },

    /** No code lets anybody into the journey. */
    withoutCode: (journeyId: string): Write => table.remove(codeKind, codeKey(journeyId)),

    /** The code, where it is the last that was given for its journey (strongly consistent). */
    async findCode(mac: string): Promise<Code | undefined> {
      const named = await table.get(codeNameKey(mac));
      if (!named) return undefined;
      const item = await table.get(codeKey(codeNameKind.read(named).journeyId));
      const code = item && codeKind.read(item);
      return code?.mac === mac ? code : undefined;
    },

    /** Takes a try of a code. @returns false where none was left */
    async takeTry({ journeyId, mac }: Code): Promise<boolean> {
      return isWritten(
        client.send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshall(codeKey(journeyId)),
            UpdateExpression: 'ADD triesLeft :less',
            ConditionExpression: 'mac = :mac AND triesLeft > :none',
            ExpressionAttributeValues: marshall({ ':less': -1, ':none': 0, ':mac': mac }),
          }),
        ),
      );
    },

    /** Uses a code up, once, and links whoever used it to its journey. */
    linkItems: (code: Code, link: OnlineLink): Write[] => [
      table.remove(codeKind, codeKey(code.journeyId), {
        expression: 'mac = :mac',
        values: { ':mac': code.mac },
      }),
      table.put(onlineLinkKind, { ...personKey(link), ...link }),
      table.put(onlineLinkKind, { ...journeyKey(link), ...link }),
    ],

    /** The journeys that somebody is linked to (strongly consistent). */
    async linksOf(person: string): Promise<OnlineLink[]> {
      const items = await table.queryAll({ key: ['PK', `VICTIM#${person}`], strong: true });
      return items.map((item) => onlineLinkKind.read(item));
    },

    /** Who is linked to a journey (strongly consistent). */
    async linkedTo(journeyId: string): Promise<OnlineLink[]> {
      const items = await table.queryAll({
        key: ['PK', `ONLINE#${journeyId}`],
        sort: ['begins_with(SK, :l)', { ':l': 'L#' }],
        strong: true,
      });
      return items.map((item) => onlineLinkKind.read(item));
    },

    /** Holds a transaction to a link that stands. */
    stillLinked: (link: Pick<OnlineLink, 'person' | 'journeyId'>): Write =>
      table.check(personKey(link), { expression: 'attribute_exists(PK)' }),

    unlinkItems: (link: Pick<OnlineLink, 'person' | 'journeyId'>): Write[] => [
      table.remove(onlineLinkKind, personKey(link)),
      table.remove(onlineLinkKind, journeyKey(link)),
    ],
  };
}

export type OnlineAccessRepository = ReturnType<typeof onlineAccessRepository>;
