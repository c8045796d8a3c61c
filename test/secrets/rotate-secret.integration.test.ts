import { randomUUID } from 'node:crypto';

import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';

import { callAws } from '../../functions/repositories/call-aws.ts';
import { readSecret } from '../../functions/repositories/secrets.ts';
import { rotateSecret, type RotationStep } from '../../functions/rotate/rotate-secret.ts';
import { useStack } from '../support/stack.ts';
import { clientOf } from '../support/sweeping.ts';

const steps: readonly RotationStep['Step'][] = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'];

describe('rotating a secret', () => {
  it('tells a new key beside those before it, and bears each step twice', async () => {
    const account = clientOf(useStack().endpoint);
    const call = callAws(account);
    const client = new SecretsManagerClient(account);
    const { ARN: SecretId = '' } = await client.send(
      new CreateSecretCommand({ Name: `rotated-${randomUUID()}`, SecretString: 'first' }),
    );
    let made = 0;
    const deps = { call, newKey: () => `key${(made += 1)}` };
    const rotate = async () => {
      const ClientRequestToken = randomUUID();
      for (const Step of steps) {
        await rotateSecret(deps, { Step, SecretId, ClientRequestToken });
        await rotateSecret(deps, { Step, SecretId, ClientRequestToken });
      }
    };
    await rotate();
    expect(await readSecret(SecretId, call)).toBe('key1.first');
    await rotate();
    await rotate();
    expect(await readSecret(SecretId, call)).toBe('key3.key2.key1');
  });
});
