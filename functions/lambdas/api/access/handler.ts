import * as z from 'zod';

import type { Proposal } from '../../../../schemas/access-proposal.ts';
import type { Agency, Credential } from '../../../core/access/credential.ts';
import { accessOperations } from '../../../../schemas/operations/access.ts';
import { opensMuch } from '../../../../schemas/scopes.ts';
import { wishOf } from '../../../core/access/ceiling.ts';
import { widens } from '../../../core/access/four-eyes.ts';
import { keyPattern } from '../../../platform/key-format.ts';
import { keyRingOf } from '../../../core/key-ring.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { etagOf } from '../../../http/etag.ts';
import { idempotent } from '../../../http/idempotent.ts';
import { ownEnvironment } from '../../../http/own-environment.ts';
import { openPage } from '../../../http/page.ts';
import { ProblemError } from '../../../http/problem.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { credentialsRepository } from '../../../store/credentials.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { idempotencyRepository } from '../../../store/idempotency.ts';
import { newId } from '../../../store/new-id.ts';
import { readSecret } from '../../../store/secrets.ts';
import type { Write } from '../../../store/write.ts';

import {
  agencyView,
  applyChange,
  checkNewAgency,
  foresee,
  readAgency,
  type AccessDeps,
  type Also,
  type Change,
} from './manage-agencies.ts';
import {
  checkIssue,
  checkRotation,
  issueKey,
  keyViewOf,
  readKey,
  revokeKey,
  rotateKey,
  type ShownKey,
} from './manage-keys.ts';
import { approve, propose, readProposal, reject, type Approved, type Asker, type Wish } from './propose.ts';

const environment = z
  .object({ ACCESS_TABLE: z.string(), PEPPER_SECRET: z.string(), CURSOR_SECRET: z.string() })
  .parse(process.env);
const config = { client: dynamoDb(), table: environment.ACCESS_TABLE };
const credentials = credentialsRepository(config);
const commands = { commands: idempotencyRepository(config), now: () => new Date() };

const ready: Promise<AccessDeps> = readSecret(environment.PEPPER_SECRET).then((pepper) => ({
  credentials,
  pepper: keyRingOf(pepper).using,
  now: () => new Date(),
  newId,
  environment: ownEnvironment,
  backOff: fullJitter,
}));
const cursors = readSecret(environment.CURSOR_SECRET).then(createCursors);

const agencyReply = (agency: Agency) => ({
  status: 200 as const,
  headers: { ETag: etagOf(agency.version) },
  body: agencyView(agency),
});
const keyReply = (credential: Credential) => ({
  status: 200 as const,
  headers: { ETag: etagOf(credential.version) },
  body: keyViewOf(credential, new Date()),
});
const shown = ({ credential, key }: ShownKey) => ({
  headers: {
    Location: `/v1/agencies/${credential.agencyId}/keys/${credential.keyId}`,
    ETag: etagOf(credential.version),
  },
  body: { ...keyViewOf(credential, new Date()), key },
});
const issued = (key: ShownKey) => ({ status: 201 as const, ...shown(key) });
const renewed = (key: ShownKey) => ({ status: 200 as const, ...shown(key) });
const proposed = (proposal: Proposal) => ({
  status: 202 as const,
  headers: { Location: `/v1/access-proposals/${proposal.proposalId}` },
  body: proposal,
});
const approved = ({ proposal, agency, key }: Approved) => ({
  status: 200 as const,
  body: {
    proposal,
    ...(agency ? { agency: agencyView(agency) } : {}),
    ...(key ? { key: shown(key).body } : {}),
  },
});

/** What the record says of a proposal. */
const changeBy = ({ proposalId, agencyId, keyId, kind, request, state }: Proposal): Change => ({
  agencyId,
  proposalId,
  ...(keyId === undefined ? {} : { keyId }),
  after: { state, kind, request },
});

/** Puts down a proposal as the outcome of a command. */
const proposeBy = async (
  asker: Asker,
  wish: Wish,
  settle: (reply: ReturnType<typeof proposed> & { audit: { change: Change } }) => readonly Write[],
) =>
  proposed(
    await propose(await ready, asker, wish, (proposal) =>
      settle({ ...proposed(proposal), audit: { change: changeBy(proposal) } }),
    ),
  );

/** A secret is shown once: it is not kept, so a replay cannot show it again. */
const withoutSecret = <Body extends object>(body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'key')) as Body;
const withoutKey = <R extends { readonly body: object }>(reply: R): R => ({
  ...reply,
  body: withoutSecret(reply.body),
});

export const handler = api(accessOperations, {
  createAgency: idempotent(commands, {
    run: async ({ body, ...asker }, settle) => {
      const deps = await ready;
      if (await credentials.findAgency(body.agencyId))
        throw new ProblemError('state-conflict', {
          detail: 'An agency of this id is registered already: read it, or use another id.',
        });
      await checkNewAgency(deps, body);
      return proposeBy(asker, { kind: 'create-agency', agencyId: body.agencyId, request: body }, settle);
    },
  }),
  listAgencies: async (request) => {
    const page = openPage(await cursors, request);
    const { entries, next } = await credentials.listAgencies(page);
    return {
      status: 200 as const,
      body: { agencies: entries.map(agencyView), links: page.links(next) },
    };
  },
  readAgency: async ({ parameters }) => agencyReply(await readAgency({ credentials }, parameters.agencyId)),
  changeAgency: async ({ parameters: { agencyId }, body, header, audit, ...asker }) => {
    const deps = await ready;
    const { before, after } = await foresee(deps, agencyId, body, header('if-match'));
    const written = { audit: 'in-transaction' as const };
    if (widens(before, after)) {
      const wish = { kind: 'change-agency', agencyId, agencyVersion: before.version, request: body } as const;
      const reply = await proposeBy(asker, wish, ({ audit: about }) => [audit.item({ status: 202 }, about)]);
      return { ...reply, ...written };
    }
    const also: Also<Agency> = (_agency, change) => [audit.item({ status: 200 }, { change })];
    return { ...agencyReply(await applyChange(deps, agencyId, body, also, before.version)), ...written };
  },
  revokeAgency: idempotent(commands, {
    run: async ({ parameters: { agencyId }, ...asker }, settle) => {
      await readAgency({ credentials }, agencyId);
      return proposeBy(asker, { kind: 'revoke-agency', agencyId, request: {} }, settle);
    },
  }),
  issueKey: idempotent(commands, {
    keep: withoutKey,
    run: async ({ parameters: { agencyId }, body, ...asker }, settle) => {
      const deps = await ready;
      const { agency } = await checkIssue(deps, agencyId, body);
      if (opensMuch(wishOf(agency, body).scopes))
        return proposeBy(asker, { kind: 'issue-key', agencyId, request: body }, settle);
      const also: Also<ShownKey> = (key, change) => settle({ ...issued(key), audit: { change } });
      return issued(await issueKey(deps, agencyId, body, also));
    },
  }),
  listKeys: async (request) => {
    await readAgency({ credentials }, request.parameters.agencyId);
    const page = openPage(await cursors, request);
    const { entries, next } = await credentials.listKeys(request.parameters.agencyId, page);
    const keys = entries.map((credential) => keyViewOf(credential, new Date()));
    return { status: 200 as const, body: { keys, links: page.links(next) } };
  },
  readKey: async ({ parameters: { agencyId, keyId } }) =>
    keyReply(await readKey({ credentials }, agencyId, keyId)),
  rotateKey: idempotent(commands, {
    keep: withoutKey,
    run: async ({ parameters: { agencyId, keyId }, body, ...asker }, settle) => {
      const deps = await ready;
      const { scopes } = await checkRotation(deps, agencyId, keyId);
      if (opensMuch(scopes))
        return proposeBy(asker, { kind: 'rotate-key', agencyId, keyId, request: body }, settle);
      const also: Also<ShownKey> = (key, change) => settle({ ...renewed(key), audit: { change } });
      return renewed(await rotateKey(deps, agencyId, keyId, body, also));
    },
  }),
  revokeKey: idempotent(commands, {
    run: async ({ parameters: { agencyId, keyId } }, settle) => {
      const also: Also<Credential> = (key, change) => settle({ ...keyReply(key), audit: { change } });
      return keyReply(await revokeKey(await ready, agencyId, keyId, also));
    },
  }),
  listProposals: async (request) => {
    const page = openPage(await cursors, request);
    const { entries, next } = await credentials.listProposals(page);
    return { status: 200 as const, body: { proposals: [...entries], links: page.links(next) } };
  },
  readProposal: async ({ parameters: { proposalId } }) => ({
    status: 200 as const,
    body: await readProposal({ credentials }, proposalId),
  }),
  approveProposal: idempotent(commands, {
    keep: ({ body: { key, ...body }, ...reply }) => ({
      ...reply,
      body: { ...body, ...(key ? { key: withoutSecret(key) } : {}) },
    }),
    run: async ({ parameters: { proposalId }, ...asker }, settle) =>
      approved(
        await approve(await ready, asker, proposalId, (done) =>
          settle({ ...approved(done), audit: { change: done.change } }),
        ),
      ),
  }),
  rejectProposal: idempotent(commands, {
    run: async ({ parameters: { proposalId }, ...asker }, settle) => {
      const reply = (body: Proposal) => ({ status: 200 as const, body });
      return reply(
        await reject(await ready, asker, proposalId, (proposal) =>
          settle({ ...reply(proposal), audit: { change: changeBy(proposal) } }),
        ),
      );
    },
  }),
  listSignIns: async (request) => {
    const page = openPage(await cursors, request);
    const { entries, next } = await credentials.listAgencies(page);
    const agencies = entries.flatMap(({ agencyId, kind, name, status, signIn }) =>
      status === 'active' && signIn ? [{ agencyId, kind, name, signIn }] : [],
    );
    return { status: 200 as const, body: { agencies, links: page.links(next) } };
  },
  readOwnKey: async ({ caller }) => ({
    status: 200 as const,
    body: keyViewOf(await readKey({ credentials }, caller.agencyId, caller.keyId), new Date()),
  }),
  readKeyPattern: () =>
    Promise.resolve({
      status: 200 as const,
      headers: { 'Cache-Control': 'public, max-age=86400' },
      body: {
        pattern: keyPattern.source,
        checksum:
          'The last six characters are the CRC-32 (IEEE) of all before them, as a number in base 62 with the digits 0-9A-Za-z, padded with zeros. A text whose checksum is wrong is no key.',
        report: 'Revoke the key at once: npm run keys -- revoke <agencyId> <keyId>, or ask the platform to.',
      },
    }),
});
