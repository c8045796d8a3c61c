import { randomUUID } from 'node:crypto';

import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';

import { keyRingOf } from '../../functions/core/key-ring.ts';
import { callAws } from '../../functions/store/call-aws.ts';
import { readSecret } from '../../functions/store/secrets.ts';
import { rotateSecret, type RotationStep } from '../../functions/lambdas/timers/rotate/rotate-secret.ts';
import { newPolice } from '../support/access.ts';
import { call as ask } from '../support/client.ts';
import { useStack } from '../support/stack.ts';
import { clientOf } from '../support/sweeping.ts';

const steps: readonly RotationStep['Step'][] = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'];

/** What the deployed function fails with at a step; undefined where it does not. */
async function faultOf(step: RotationStep): Promise<string | undefined> {
  const lambda = new LambdaClient(clientOf(useStack().endpoint));
  const { Functions = [] } = await lambda.send(new ListFunctionsCommand());
  const rotate = Functions.find(({ FunctionName = '' }) => FunctionName.includes('-rotate'));
  const { FunctionError } = await lambda.send(
    new InvokeCommand({ FunctionName: rotate?.FunctionName ?? '', Payload: JSON.stringify(step) }),
  );
  return FunctionError;
}

describe('setting up the schedule of a rotation', () => {
  it('passes the test that Secrets Manager makes, whose version it never created, and changes nothing', async () => {
    const { endpoint, pepperSecret: SecretId } = useStack();
    const call = callAws(clientOf(endpoint));
    const before = await readSecret(SecretId, call);
    const Step = 'testSecret';
    expect(await faultOf({ Step, SecretId, ClientRequestToken: randomUUID() })).toBeUndefined();
    const ClientRequestToken = randomUUID();
    const VersionStages = ['AWSPENDING'];
    await call('secretsmanager', 'PutSecretValue', {
      SecretId,
      ClientRequestToken,
      SecretString: before,
      VersionStages,
    });
    expect(await faultOf({ Step, SecretId, ClientRequestToken })).toBeUndefined();
    expect(await readSecret(SecretId, call)).toBe(before);
  });
});

describe('rotating a secret', () => {
  it('tells a new key beside those before it, and bears each step twice', async () => {
    const account = clientOf(useStack().endpoint);
    const call = callAws(account);
    const client = new SecretsManagerClient(account);
    const { ARN: SecretId = '' } = await client.send(
      new CreateSecretCommand({ Name: `rotated-${randomUUID()}`, SecretString: 'first' }),
    );
    let made = 0;
    const deps = { call, keptOf: () => 3, newKey: () => `key${(made += 1)}` };
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

  it('is done by the deployed function, and breaks no key in use', async () => {
    const { endpoint, pepperSecret } = useStack();
    const call = callAws(clientOf(endpoint));
    const before = keyRingOf(await readSecret(pepperSecret, call));
    const ClientRequestToken = randomUUID();
    for (const Step of steps)
      expect([Step, await faultOf({ Step, SecretId: pepperSecret, ClientRequestToken })]).toEqual([
        Step,
        undefined,
      ]);
    const { using, knowing } = keyRingOf(await readSecret(pepperSecret, call));
    expect([using, knowing.length]).toEqual([before.using, before.knowing.length + 1]);
    expect((await ask('police', '/key')).status).toBe(200);
    expect((await ask(await newPolice('77'), '/key')).status).toBe(200);
  });
});
