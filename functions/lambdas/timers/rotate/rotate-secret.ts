import * as z from 'zod';

import { keySeparator } from '../../../core/key-ring.ts';
import { rotatedSecret } from '../../../core/key-ring.ts';
import type { CallAws } from '../../../store/call-aws.ts';
import { readSecret } from '../../../store/secrets.ts';

/** What Secrets Manager asks of a function that rotates; each step may be asked for again. */
export const RotationStepSchema = z.object({
  Step: z.enum(['createSecret', 'setSecret', 'testSecret', 'finishSecret']),
  SecretId: z.string(),
  ClientRequestToken: z.string(),
});
export type RotationStep = z.infer<typeof RotationStepSchema>;

export interface RotateDeps {
  readonly call: CallAws;
  /** How many keys a secret holds at most, by its ARN. */
  readonly keptOf: (secretId: string) => number;
  readonly newKey: () => string;
}

const VersionsSchema = z.object({ VersionIdsToStages: z.record(z.string(), z.array(z.string())) });
const PendingSchema = z.object({ SecretString: z.string() });

/**
 * Takes one step of a rotation. Nothing outside holds the secret, so there is nothing to set; what the new
 * version says is read back, as a test.
 */
export async function rotateSecret(
  { call, keptOf, newKey }: RotateDeps,
  { Step, SecretId, ClientRequestToken: version }: RotationStep,
): Promise<void> {
  const answer = await call('secretsmanager', 'DescribeSecret', { SecretId });
  const versions = new Map(Object.entries(VersionsSchema.parse(answer).VersionIdsToStages));
  if (versions.get(version)?.includes('AWSCURRENT')) return;
  if (Step === 'createSecret' && !(await hasValue(call, SecretId, version))) {
    await call('secretsmanager', 'PutSecretValue', {
      SecretId,
      ClientRequestToken: version,
      SecretString: rotatedSecret(await readSecret(SecretId, call), newKey(), keptOf(SecretId)),
      VersionStages: ['AWSPENDING'],
    });
  }
  if (Step === 'testSecret') {
    // Setting up a schedule tries this step alone, with a version that was not created here: empty, or a copy.
    if (!(await hasValue(call, SecretId, version))) return;
    const pending = await call('secretsmanager', 'GetSecretValue', { SecretId, VersionId: version });
    const { SecretString: next } = PendingSchema.parse(pending);
    const current = await readSecret(SecretId, call);
    if (next === current) return;
    const [, ...before] = next.split(keySeparator);
    if (before.length === 0 || !current.startsWith(before.join(keySeparator)))
      throw new Error('The new version does not hold the keys before it.');
  }
  if (Step === 'finishSecret') {
    const [current] = [...versions].find(([, stages]) => stages.includes('AWSCURRENT')) ?? [];
    await call('secretsmanager', 'UpdateSecretVersionStage', {
      SecretId,
      VersionStage: 'AWSCURRENT',
      MoveToVersionId: version,
      RemoveFromVersionId: current,
    });
  }
}

/** Secrets Manager names the pending version before it has a value. */
async function hasValue(call: CallAws, SecretId: string, VersionId: string): Promise<boolean> {
  try {
    await call('secretsmanager', 'GetSecretValue', { SecretId, VersionId });
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('ResourceNotFoundException')) return false;
    throw error;
  }
}
