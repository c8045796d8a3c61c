import * as z from 'zod';

import { AgencyKindSchema, RowFilterSchema } from '../../../schemas/agencies.ts';
import { CourtMessageReceiptSchema, type MessageState } from '../../../schemas/court-messages/receipt.ts';
import { CourtStatementSchema } from '../../../schemas/court-messages/statement.ts';
import { formatSubject } from '../../../schemas/identifiers.ts';
import { foundAt, itemKind, type Found } from '../item-kind.ts';
import { onlyNew } from '../table.ts';
import type { Write } from '../write.ts';

import type { JourneysContext } from './context.ts';

/** A message that came in, and what became of it. What it says is in its statements, and sealed apart as it was. */
const MessageSchema = z.object({
  messageId: z.string(),
  agencyId: z.string(),
  agencyKind: AgencyKindSchema,
  /** What its sender calls it, where it carries no name. */
  messageType: z.string().optional(),
  /** The names under which its statements are kept. */
  cases: z.array(z.string()),
  /** How often it was worked on to the end. */
  version: z.int(),
  receipt: CourtMessageReceiptSchema,
  /** What was answered first, and is to every repeat. */
  first: CourtMessageReceiptSchema.optional(),
});
export type CourtMessage = z.output<typeof MessageSchema>;
export const courtMessageKind = itemKind({ name: 'court-message', schema: MessageSchema, json: 'message' });

/** What a message says of one case: the newest that its agency said of a hearing day. */
const StatementSchema = z.object({
  messageId: z.string(),
  agencyId: z.string(),
  agencyKind: AgencyKindSchema,
  /** What its sender may reach, and the source of the events made of it. */
  rows: RowFilterSchema,
  source: z.string(),
  receivedAt: z.string(),
  /** When it was said: by its sender's time, else by ours. */
  saidAt: z.string(),
  /** The same for the same content, whatever it came in. */
  content: z.string(),
  /** How many defendants of the case the message names. */
  defendants: z.int(),
  statement: CourtStatementSchema,
});
export type KeptStatement = z.output<typeof StatementSchema>;
export const courtStatementKind = itemKind({
  name: 'court-statement',
  schema: StatementSchema,
  json: 'said',
  // The schema lets it lack what it lacked, or gives it that.
  upcasters: [(said) => said, (said) => said],
});

/** A court system's id of a case or a hearing, and the case that an agency's messages name with it. */
const NameSchema = z.object({ caseName: z.string() });
export const courtNameKind = itemKind({ name: 'court-name', schema: NameSchema });

const listKey = (agencyId: string, state: MessageState) => `COURT-MESSAGES#${agencyId}#${state}`;

/** Those that wait, of all agencies. */
const WAITING = 'COURT-MESSAGES-WAITING';

/** The messages of courts and police by where they stand. */
export const courtMessageList = ({ table }: Pick<JourneysContext, 'table'>) => ({
  /** How many wait that were received before a time; of more than `most`, that many. */
  async countLate(before: string, most: number): Promise<number> {
    const items = await table.query({
      index: 'work',
      key: ['workKey', WAITING],
      sort: ['workSort < :before', { ':before': before }],
      limit: most,
    });
    return items.length;
  },

  /** An agency's own messages in a state, oldest first. */
  async listMessages(
    agencyId: string,
    state: MessageState,
    after: string,
    limit: number,
  ): Promise<Found<CourtMessage>[]> {
    const items = await table.query({
      index: 'list',
      key: ['listKey', listKey(agencyId, state)],
      sort: ['listSort > :after', { ':after': after }],
      limit,
    });
    return items.map((item) => foundAt(item, 'listSort', courtMessageKind.read));
  },
});

/** The messages of courts and police, and what they say of each case. */
export function courtMessageItems({ table, hash }: JourneysContext) {
  const messageKey = (messageId: string) => ({ PK: `M#${messageId}`, SK: 'M' });
  const partition = (caseHash: string) => `C#${caseHash}`;
  const statementKey = (caseName: string, agencyId: string, said: string) => ({
    PK: partition(hash(caseName)),
    SK: `S#${agencyId}#${hash(said)}`,
  });

  async function statementsUnder(caseHash: string): Promise<KeptStatement[]> {
    const items = await table.queryAll({
      key: ['PK', partition(caseHash)],
      sort: ['begins_with(SK, :statements)', { ':statements': 'S#' }],
      strong: true,
    });
    return items.map(courtStatementKind.read);
  }

  return {
    /** The name of a message, or of a fact, to the outside: says nothing of it. */
    nameOfMessage: (...parts: readonly string[]): string => `msg_${hash('court-message', ...parts)}`,
    nameOfFact: (agencyId: string, key: string): string => hash('court-fact', agencyId, key),

    /** The hash under which a case is kept, as its links are. */
    hashOfCase: (urn: string): string => hash(formatSubject({ kind: 'case', urn })),

    /** The hash under which what is said of a case is kept, by its name. */
    hashOfName: (caseName: string): string => hash(caseName),

    statementsUnder,
    /** All that is held to have been said of a case, by whichever agency. */
    statementsOf: (caseName: string): Promise<KeptStatement[]> => statementsUnder(hash(caseName)),

    /** What an agency said last of a hearing day of a case. */
    async readStatement(
      caseName: string,
      agencyId: string,
      said: string,
    ): Promise<KeptStatement | undefined> {
      const item = await table.get(statementKey(caseName, agencyId, said));
      return item && courtStatementKind.read(item);
    },

    /** Takes the place of what was said before, unless that is newer. */
    statementItem: (caseName: string, said: string, kept: KeptStatement): Write =>
      table.put(
        courtStatementKind,
        {
          ...statementKey(caseName, kept.agencyId, said),
          saidAt: kept.saidAt,
          said: JSON.stringify(kept),
        },
        { expression: 'attribute_not_exists(PK) OR saidAt <= :said', values: { ':said': kept.saidAt } },
      ),

    noStatementItem: (name: string, said: string, { agencyId }: Pick<KeptStatement, 'agencyId'>): Write =>
      table.remove(courtStatementKind, statementKey(name, agencyId, said)),

    /** Writes down that an agency's messages name a case by an id of a court system. */
    nameItem: (name: string, agencyId: string, caseName: string): Write =>
      table.put(courtNameKind, {
        PK: partition(hash(name)),
        SK: `A#${agencyId}#${hash(caseName)}`,
        caseName,
      }),

    /** The cases that an agency's messages name by an id of a court system. */
    async casesNamed(name: string, agencyId: string): Promise<string[]> {
      const items = await table.query({
        key: ['PK', partition(hash(name))],
        sort: ['begins_with(SK, :names)', { ':names': `A#${agencyId}#` }],
        strong: true,
      });
      return items.map((item) => courtNameKind.read(item).caseName);
    },

    /** A message as it is now (strongly consistent). */
    async readMessage(messageId: string): Promise<CourtMessage | undefined> {
      const item = await table.get(messageKey(messageId));
      return item && courtMessageKind.read(item);
    },

    /** Of version 0 it is new; of a later one it takes the place of the one before. */
    messageItem: (message: CourtMessage): Write => {
      const { messageId, agencyId, version } = message;
      const { state, receivedAt } = message.receipt;
      return table.put(
        courtMessageKind,
        {
          ...messageKey(messageId),
          version,
          message: JSON.stringify(message),
          listKey: listKey(agencyId, state),
          listSort: `${receivedAt}#${messageId}`,
          ...(state === 'waiting' && { workKey: WAITING, workSort: `${receivedAt}#${messageId}` }),
        },
        version === 0
          ? { expression: onlyNew }
          : { expression: 'version = :before', values: { ':before': version - 1 } },
      );
    },

    ...courtMessageList({ table }),
  };
}
