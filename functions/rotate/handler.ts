import { randomBytes } from 'node:crypto';

import { callAws } from '../repositories/call-aws.ts';

import { rotateSecret, RotationStepSchema, type RotateDeps } from './rotate-secret.ts';

const deps: RotateDeps = { call: callAws(), newKey: () => randomBytes(32).toString('hex') };

export async function handler(event: unknown): Promise<void> {
  await rotateSecret(deps, RotationStepSchema.parse(event));
}
