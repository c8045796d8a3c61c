import { randomUUID } from 'node:crypto';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';

import { idempotent, type Command } from '../../functions/http/idempotent.ts';
import type { ApiRequest } from '../../functions/http/read-request.ts';
import { idempotencyRepository } from '../../functions/store/idempotency.ts';
import { accessOperations } from '../../schemas/operations/access.ts';
import { command } from '../support/access.ts';
import { localClient } from '../support/audit.ts';
import { useStack } from '../support/stack.ts';

type Revoke = (typeof accessOperations)['revokeKey'];
const operation = accessOperations.revokeKey;

/** A request as the chain hands it on, of an agency that no other test is: what is read of it here, which has more. */
const requestOf = (idempotencyKey: string, agencyId: string, keyId = 'AAAAAAAAAAAA') =>
  ({
    operation,
    caller: { agencyId },
    parameters: { agencyId: 'met-police', keyId },
    query: {},
    body: undefined,
    header: () => undefined,
    idempotencyKey,
  }) as unknown as ApiRequest<Revoke>;

const reply = { status: 200, body: { keyId: 'AAAAAAAAAAAA' } } as never;

const commandsAt = (clock: { now: number }) => {
  const { endpoint, tables } = useStack();
  const client = new DynamoDBClient(localClient(endpoint));
  return {
    commands: idempotencyRepository({ client, table: tables.access }),
    now: () => new Date(clock.now),
  };
};
const problem = (code: string) => expect.objectContaining({ code }) as unknown;

describe('a command', () => {
  it('runs once for all that send it at once; the others are told to wait or are given its outcome', async () => {
    const [key, agencyId] = [randomUUID(), randomUUID()];
    let runs = 0;
    const run: Command<Revoke>['run'] = () => {
      runs += 1;
      return Promise.resolve(reply);
    };
    const handle = idempotent(commandsAt({ now: Date.now() }), { run });
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, () => handle(requestOf(key, agencyId))),
    );
    expect(runs).toBe(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toEqual(problem('idempotency-in-progress'));
      else expect(answer.value).toMatchObject({ status: 200 });
    }
    expect((await handle(requestOf(key, agencyId))).headers).toEqual({ 'Idempotent-Replayed': 'true' });
  });

  it('is refused under a key that was used for another', async () => {
    const [key, agencyId] = [randomUUID(), randomUUID()];
    const handle = idempotent(commandsAt({ now: Date.now() }), { run: () => Promise.resolve(reply) });
    await handle(requestOf(key, agencyId));
    await expect(handle(requestOf(key, agencyId, 'BBBBBBBBBBBB'))).rejects.toEqual(
      problem('idempotency-key-reused'),
    );
  });

  it('of one agency never meets that of another under the same key', async () => {
    const key = randomUUID();
    let runs = 0;
    const handle = idempotent(commandsAt({ now: Date.now() }), {
      run: () => {
        runs += 1;
        return Promise.resolve(reply);
      },
    });
    await handle(requestOf(key, randomUUID()));
    await handle(requestOf(key, randomUUID()));
    expect(runs).toBe(2);
  });

  it('that failed left nothing and may be sent again', async () => {
    const [key, agencyId] = [randomUUID(), randomUUID()];
    let runs = 0;
    const handle = idempotent(commandsAt({ now: Date.now() }), {
      run: () => {
        runs += 1;
        return runs === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(reply);
      },
    });
    await expect(handle(requestOf(key, agencyId))).rejects.toThrow('broken');
    expect(await handle(requestOf(key, agencyId))).toMatchObject({ status: 200 });
  });

  it('that crashed is taken over after a minute, and the one that crashed can settle no more', async () => {
    const [key, agencyId] = [randomUUID(), randomUUID()];
    const clock = { now: Date.now() };
    const deps = commandsAt(clock);
    const crashed = await deps.commands.claim({ agencyId, idempotencyKey: key }, 'same', deps.now());
    if (crashed.state !== 'claimed') throw new Error('It was to be claimed.');
    const again = () => deps.commands.claim({ agencyId, idempotencyKey: key }, 'same', deps.now());
    expect(await again()).toEqual({ state: 'in-progress' });
    clock.now += 61_000;
    expect((await again()).state).toBe('claimed');
    await expect(deps.commands.settle(crashed.claim, '{}')).rejects.toThrow();
  });

  it('is checked against what the caller may do today, a replay too', async () => {
    const [key, agencyId] = [randomUUID(), randomUUID()];
    let allowed = true;
    const handle = idempotent(commandsAt({ now: Date.now() }), {
      check: () => (allowed ? Promise.resolve() : Promise.reject(new Error('not today'))),
      run: () => Promise.resolve(reply),
    });
    await handle(requestOf(key, agencyId));
    allowed = false;
    await expect(handle(requestOf(key, agencyId))).rejects.toThrow('not today');
  });

  it('needs an Idempotency-Key over HTTP', async () => {
    const { status, body } = await command('/agencies/met-police/keys', { environment: 'test' }, '');
    expect([status, body['code']]).toEqual([400, 'idempotency-key-required']);
  });
});
