import * as z from 'zod';

import type { Agency, Credential } from '../../../../schemas/credential.ts';
import { accessOperations } from '../../../../schemas/operations/access.ts';
import { keyPattern } from '../../../platform/key-format.ts';
import { keyRingOf } from '../../../core/key-ring.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { etagOf } from '../../../http/etag.ts';
import { idempotent } from '../../../http/idempotent.ts';
import { openPage } from '../../../http/page.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { credentialsRepository } from '../../../store/credentials.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { idempotencyRepository } from '../../../store/idempotency.ts';
import { readSecret } from '../../../store/secrets.ts';

import {
  agencyView,
  changeAgency,
  createAgency,
  readAgency,
  revokeAgency,
  type AccessDeps,
} from './manage-agencies.ts';
import { issueKey, keyViewOf, readKey, revokeKey, rotateKey, type ShownKey } from './manage-keys.ts';

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
  backOff: fullJitter,
}));
const cursors = readSecret(environment.CURSOR_SECRET).then(createCursors);

const created = (agency: Agency) => ({
  status: 201 as const,
  headers: { Location: `/v1/agencies/${agency.agencyId}`, ETag: etagOf(agency.version) },
  body: agencyView(agency),
});
const told = (agency: Agency) => ({
  status: 200 as const,
  headers: { ETag: etagOf(agency.version) },
  body: agencyView(agency),
});
const keyTold = (credential: Credential) => ({
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

/** A secret is shown once: it is not kept, so a replay cannot show it again. */
const withoutKey = <R extends { readonly body: { readonly key?: string | undefined } }>(reply: R): R => {
  const { key: _key, ...body } = reply.body;
  return { ...reply, body };
};

export const handler = api(accessOperations, {
  createAgency: idempotent(commands, {
    run: async ({ body }, settle) =>
      created(await createAgency(await ready, body, (agency) => settle(created(agency)))),
  }),
  listAgencies: async (request) => {
    const page = openPage(await cursors, request);
    const { entries, next } = await credentials.listAgencies(page);
    return {
      status: 200 as const,
      body: { agencies: entries.map(agencyView), links: page.links(next) },
    };
  },
  readAgency: async ({ parameters }) => told(await readAgency({ credentials }, parameters.agencyId)),
  changeAgency: async ({ parameters, body, header }) =>
    told(await changeAgency(await ready, parameters.agencyId, body, header('if-match'))),
  revokeAgency: idempotent(commands, {
    run: async ({ parameters }, settle) =>
      told(await revokeAgency(await ready, parameters.agencyId, (agency) => settle(told(agency)))),
  }),
  issueKey: idempotent(commands, {
    keep: withoutKey,
    run: async ({ parameters, body }, settle) =>
      issued(await issueKey(await ready, parameters.agencyId, body, (key) => settle(issued(key)))),
  }),
  listKeys: async (request) => {
    await readAgency({ credentials }, request.parameters.agencyId);
    const page = openPage(await cursors, request);
    const { entries, next } = await credentials.listKeys(request.parameters.agencyId, page);
    const keys = entries.map((credential) => keyViewOf(credential, new Date()));
    return { status: 200 as const, body: { keys, links: page.links(next) } };
  },
  readKey: async ({ parameters: { agencyId, keyId } }) =>
    keyTold(await readKey({ credentials }, agencyId, keyId)),
  rotateKey: idempotent(commands, {
    keep: withoutKey,
    run: async ({ parameters: { agencyId, keyId }, body }, settle) =>
      renewed(await rotateKey(await ready, agencyId, keyId, body, (key) => settle(renewed(key)))),
  }),
  revokeKey: idempotent(commands, {
    run: async ({ parameters: { agencyId, keyId } }, settle) =>
      keyTold(await revokeKey(await ready, agencyId, keyId, (key) => settle(keyTold(key)))),
  }),
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
