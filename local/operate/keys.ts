import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type * as z from 'zod';

import { parseKey } from '../../functions/platform/key-format.ts';
import type { Proposal } from '../../schemas/access-proposal.ts';
import type { IssuedKeySchema, KeyView } from '../../schemas/credential.ts';
import { seededAgencies } from '../agencies.ts';
import { SANDBOX, type Sandbox } from '../sandbox.ts';
import { staffAssertion } from '../staff.ts';

const usage = `Usage: npm run keys -- <command> [options]

  issue <agencyId> [--scopes a,b] [--days n] [--label text] [--environment live|test] [--assurance key|key+ip|key+mtls]
  list <agencyId>
  rotate <agencyId> <keyId> [--overlap days] [--days n]
  revoke <agencyId> <keyId>
  revoke <agencyId> --whole-agency       break glass: ends every key of the agency
  approve <proposalId>                   carries out what another administrator has proposed
  test <key>                             says what a key is and whether it works

The service is the local stack of npm start, or --url <https://.../v1> with the administrator's key in the
environment variable that --key-env names (VICTIM_JOURNEY_KEY when left out) and, in STAFF_ASSERTION, an assertion
of who sends it (npm run staff-token). On the local stack --staff <id> names that person (admin-1 when left out).
A key that opens personal details, and break glass, are proposed, and take effect once another approves. A new
key is printed once.`;

interface Target {
  readonly baseUrl: string;
  readonly adminKey: string | undefined;
  /** Proves who sends a command; good for one request. */
  readonly assertion: () => Promise<string | undefined>;
}

/** Something the person at the command line can mend. */
class UsageError extends Error {}

function targetOf(url: string | undefined, keyEnvironment: string, staffId: string): Target {
  if (url !== undefined)
    return {
      baseUrl: url.replace(/\/$/, ''),
      adminKey: process.env[keyEnvironment],
      assertion: () => Promise.resolve(process.env['STAFF_ASSERTION']),
    };
  if (!existsSync(SANDBOX))
    throw new UsageError('No local stack runs: start it with npm start, or name a service with --url.');
  const { baseUrl, keys, staffKeys } = JSON.parse(readFileSync(SANDBOX, 'utf8')) as Sandbox;
  return {
    baseUrl,
    adminKey: keys.admin,
    assertion: () => staffAssertion(seededAgencies.admin.agencyId, staffId, staffKeys.admin),
  };
}

async function send<Body>(
  { baseUrl, adminKey, assertion }: Target,
  path: string,
  {
    method = 'GET',
    body,
    key = adminKey,
  }: { method?: string; body?: unknown; key?: string | undefined } = {},
): Promise<Body> {
  if (key === undefined)
    throw new UsageError("Give the administrator's key in the environment variable that --key-env names.");
  const proof = method === 'POST' ? await assertion() : undefined;
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      ...(proof === undefined ? {} : { 'X-Staff-Assertion': proof }),
      ...(method === 'POST' ? { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Body & {
    readonly detail?: string;
    readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  };
  if (response.ok) return answer;
  const faults = (answer.errors ?? []).map(({ pointer, detail }) => `\n  ${pointer}: ${detail}`).join('');
  throw new UsageError(`The service answered ${String(response.status)}: ${answer.detail ?? ''}${faults}`);
}

const told = ({ keyId, agencyId, state, environment, assurance, expiresAt, lastUsedAt, label }: KeyView) =>
  [
    `${keyId}  ${state.padEnd(9)}  ${environment}  ${assurance}  until ${expiresAt.slice(0, 10)}`,
    `last used ${lastUsedAt?.slice(0, 16) ?? 'never'}  ${agencyId}  ${label}`,
  ].join('  ');

type Issued = z.infer<typeof IssuedKeySchema>;
/** A key just given, or the proposal of it. */
const shown = (issued: Issued | Proposal) => ('proposalId' in issued ? asProposed(issued) : withKey(issued));
const asProposed = ({ proposalId, expiresAt }: Proposal) =>
  `Proposed as ${proposalId}. Nothing has changed yet: another administrator approves it by ${expiresAt.slice(0, 10)} with\n\n  npm run keys -- approve ${proposalId}`;
const withKey = (issued: Issued) =>
  `${told(issued)}\n\n${issued.key ?? ''}\n\nThis is the only time the key is shown. Keep it in a secret store.`;

async function list(target: Target, agencyId: string): Promise<string> {
  const lines: string[] = [];
  let path: string | undefined = `/agencies/${agencyId}/keys?limit=200`;
  while (path !== undefined) {
    const page: { keys: KeyView[]; links: { next: string | null } } = await send(target, path);
    lines.push(...page.keys.map(told));
    path = page.links.next?.replace(/^\/v1/, '');
  }
  return lines.length === 0 ? 'No keys.' : lines.join('\n');
}

async function test(target: Target, key: string): Promise<string> {
  if (!parseKey(key)) throw new UsageError('This is no key of ours: its form or its checksum is wrong.');
  const own = await send<KeyView>(target, '/key', { key });
  return `The key works.\n${told(own)}\nscopes: ${own.scopes.join(' ')}`;
}

const days = (text: string | undefined, field: string) =>
  text === undefined ? {} : { [field]: Number(text) };

/** Carries out one command of `npm run keys`. @returns what to print @throws UsageError */
async function run(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      'key-env': { type: 'string', default: 'VICTIM_JOURNEY_KEY' },
      scopes: { type: 'string' },
      days: { type: 'string' },
      label: { type: 'string' },
      environment: { type: 'string' },
      assurance: { type: 'string' },
      overlap: { type: 'string' },
      'whole-agency': { type: 'boolean', default: false },
      staff: { type: 'string', default: 'admin-1' },
    },
  });
  const [name, first, keyId] = positionals;
  if (name === undefined || first === undefined) throw new UsageError(usage);
  const target = targetOf(values.url, values['key-env'], values.staff);
  const agency = `/agencies/${encodeURIComponent(first)}`;
  const key = `${agency}/keys/${encodeURIComponent(keyId ?? '')}`;
  switch (name) {
    case 'issue': {
      const { scopes, label, environment, assurance } = values;
      const wish = {
        ...(scopes === undefined ? {} : { scopes: scopes.split(',') }),
        ...days(values.days, 'lifetimeDays'),
        label,
        environment,
        assurance,
      };
      return shown(await send<Issued | Proposal>(target, `${agency}/keys`, { method: 'POST', body: wish }));
    }
    case 'list':
      return list(target, first);
    case 'test':
      return test(target, first);
    case 'rotate': {
      if (keyId === undefined) throw new UsageError(usage);
      const wish = { ...days(values.overlap, 'overlapDays'), ...days(values.days, 'lifetimeDays') };
      return shown(await send<Issued | Proposal>(target, `${key}/rotation`, { method: 'POST', body: wish }));
    }
    case 'revoke': {
      if ((keyId === undefined) !== values['whole-agency']) throw new UsageError(usage);
      if (keyId === undefined)
        return asProposed(await send<Proposal>(target, `${agency}/revocation`, { method: 'POST' }));
      await send(target, `${key}/revocation`, { method: 'POST' });
      return `${keyId} is revoked; it works no more within ten seconds.`;
    }
    case 'approve': {
      const path = `/access-proposals/${encodeURIComponent(first)}/approval`;
      const done = await send<{ key?: Issued; agency?: { agencyId: string; status: string } }>(target, path, {
        method: 'POST',
      });
      if (done.key) return withKey(done.key);
      return `${done.agency?.agencyId ?? ''} is ${done.agency?.status ?? 'changed'}; its keys follow within ten seconds.`;
    }
    default:
      throw new UsageError(usage);
  }
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : 'It failed.');
  process.exitCode = 1;
}
