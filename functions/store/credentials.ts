import {
  GetItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { ProposalSchema, type Proposal } from '../../schemas/access-proposal.ts';
import { AgencyIdSchema } from '../../schemas/credential.ts';
import { AgencySchema, CredentialSchema, type Agency, type Credential } from '../core/access/credential.ts';

import { committer, isWritten } from './commit.ts';
import { itemKind, SHAPE, type ItemKind, type Upcaster } from './item-kind.ts';
import type { Item } from './table.ts';
import { write, type Write } from './write.ts';

const StoredCredentialSchema = z.object({
  credential: CredentialSchema,
  /** Beside the credential, so that noting a use never collides with a change. */
  lastUsedAt: z.string().optional(),
});
/** The schema gives an item what it lacked. */
const lacking: Upcaster = (stored) => stored;

export const credentialKind = itemKind({
  name: 'credential',
  schema: StoredCredentialSchema,
  upcasters: [lacking],
});
export const agencyKind = itemKind({
  name: 'agency',
  schema: z.object({ agency: AgencySchema }),
  upcasters: [lacking],
});
export const proposalKind = itemKind({ name: 'proposal', schema: z.object({ proposal: ProposalSchema }) });

/** That the service has administrators: once, and for ever. */
export const administeredKind = itemKind({
  name: 'administered',
  schema: z.object({ agencyId: AgencyIdSchema, since: z.string() }),
});

const administeredKey = { PK: 'ADMINISTRATORS', SK: 'FIRST' };
const keyOf = (keyId: string) => ({ PK: `K#${keyId}`, SK: 'CREDENTIAL' });
const proposalKeyOf = (proposalId: string) => ({ PK: `P#${proposalId}`, SK: 'PROPOSAL' });
const agencyKeyOf = (agencyId: string) => ({ PK: `A#${agencyId}`, SK: 'AGENCY' });

const credentialFrom = (item: Item): Credential => {
  const { credential, lastUsedAt } = credentialKind.read(item);
  return lastUsedAt === undefined ? credential : { ...credential, lastUsedAt };
};

/** One page of a list, and where the next begins. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  readonly next: string | undefined;
}

/** Agencies and their credentials in the table `access`; a key is found by its id alone. */
export function credentialsRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  // By id, as parsed last. Only keys that exist are here, and they are few.
  const parsed = new Map<string, Credential>();
  const commit = committer(client);
  const get = async (key: Readonly<Record<string, string>>) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: marshall(key), ConsistentRead: true }),
    );
    return Item as Item | undefined;
  };

  /** A new item, or a change of the version that was read. */
  const versioned = (
    kind: ItemKind,
    key: Readonly<Record<string, string>>,
    version: number,
    attributes: Readonly<Record<string, unknown>>,
  ): Write => {
    const names = Object.keys(attributes);
    return write({
      Update: {
        TableName: table,
        Key: marshall(key),
        UpdateExpression: `SET #version = :version, ${SHAPE} = :shape, ${names.map((name) => `${name} = :${name}`).join(', ')}`,
        ConditionExpression: version === 1 ? 'attribute_not_exists(PK)' : '#version = :before',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: marshall(
          {
            ':version': version,
            ':shape': kind.shape,
            ...(version === 1 ? {} : { ':before': version - 1 }),
            ...Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
          },
          { removeUndefinedValues: true },
        ),
      },
    });
  };

  const list = async <Entry>(
    partition: string,
    prefix: string,
    { after, limit }: { readonly after: string | undefined; readonly limit: number },
    read: (item: Item) => Entry,
  ): Promise<ListPage<Entry>> => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'agency',
        KeyConditionExpression: 'agencyKey = :partition AND agencySort BETWEEN :after AND :end',
        ExpressionAttributeValues: marshall({
          ':partition': partition,
          ':after': after === undefined ? prefix : `${after}!`,
          ':end': `${prefix}~`,
        }),
        Limit: limit,
      }),
    );
    const last = Items.at(-1)?.['agencySort']?.S;
    return {
      entries: Items.map(read),
      next: LastEvaluatedKey ? last : undefined,
    };
  };

  return {
    /** The credential as it is now (strongly consistent). A version that was read before is not parsed again. */
    async find(keyId: string): Promise<Credential | undefined> {
      const item = await get(keyOf(keyId));
      if (!item) return undefined;
      const before = parsed.get(keyId);
      const lastUsedAt = item['lastUsedAt']?.S;
      if (before && before.version === Number(item['version']?.N))
        return lastUsedAt === undefined ? before : { ...before, lastUsedAt };
      const credential = credentialFrom(item);
      parsed.set(keyId, credential);
      return credential;
    },

    /** The agency as it is now (strongly consistent). */
    async findAgency(agencyId: string): Promise<Agency | undefined> {
      const item = await get(agencyKeyOf(agencyId));
      return item && agencyKind.read(item).agency;
    },

    /** Whether there are, or ever were, administrators (strongly consistent). */
    isAdministered: async (): Promise<boolean> => (await get(administeredKey)) !== undefined,

    /** That there are administrators from now on; a second one makes its transaction fail. */
    administeredItem: (agencyId: string, since: string): Write =>
      versioned(administeredKind, administeredKey, 1, { agencyId, since }),

    /** A proposal as it is now (strongly consistent). */
    async findProposal(proposalId: string): Promise<Proposal | undefined> {
      const item = await get(proposalKeyOf(proposalId));
      return item && proposalKind.read(item).proposal;
    },

    /** Proposals, the oldest first; may lag by a second. */
    listProposals: (page: { readonly after: string | undefined; readonly limit: number }) =>
      list('PROPOSALS', 'P#', page, (item) => proposalKind.read(item).proposal),

    proposalItem: (proposal: Proposal): Write =>
      versioned(proposalKind, proposalKeyOf(proposal.proposalId), proposal.version, {
        agencyKey: 'PROPOSALS',
        agencySort: `P#${proposal.proposalId}`,
        proposal,
      }),

    /** Agencies by id; may lag by a second. */
    listAgencies: (page: { readonly after: string | undefined; readonly limit: number }) =>
      list('AGENCIES', 'A#', page, (item) => agencyKind.read(item).agency),

    /** Every key an agency ever had, by id; may lag by a second. */
    listKeys: (agencyId: string, page: { readonly after: string | undefined; readonly limit: number }) =>
      list(`AGENCY#${agencyId}`, 'K#', page, credentialFrom),

    credentialItem: ({ lastUsedAt: _kept, ...credential }: Credential): Write =>
      versioned(credentialKind, keyOf(credential.keyId), credential.version, {
        agencyKey: `AGENCY#${credential.agencyId}`,
        agencySort: `K#${credential.keyId}`,
        credential,
      }),

    agencyItem: (agency: Agency): Write =>
      versioned(agencyKind, agencyKeyOf(agency.agencyId), agency.version, {
        agencyKey: 'AGENCIES',
        agencySort: `A#${agency.agencyId}`,
        agency,
      }),

    /** Notes a use of a key, to the minute (UTC); never brings one back that is gone. */
    async noteUse(keyId: string, minute: string): Promise<void> {
      await isWritten(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: marshall(keyOf(keyId)),
            UpdateExpression: 'SET lastUsedAt = :minute',
            ConditionExpression:
              'attribute_exists(PK) AND (attribute_not_exists(lastUsedAt) OR lastUsedAt < :minute)',
            ExpressionAttributeValues: marshall({ ':minute': minute }),
          }),
        ),
      );
    },

    /** All of it or none of it. @returns false where another writer came first. @throws NotTaken */
    commit: async (writes: readonly Write[]): Promise<boolean> =>
      (await commit(writes)).outcome === 'committed',
  };
}

export type CredentialsRepository = ReturnType<typeof credentialsRepository>;
