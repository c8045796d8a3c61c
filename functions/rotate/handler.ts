import { randomBytes } from 'node:crypto';

import { logged } from '../logs/logged.ts';
import { callAws } from '../repositories/call-aws.ts';

import { rotateSecret, RotationStepSchema, type RotateDeps } from './rotate-secret.ts';

const deps: RotateDeps = { call: callAws(), newKey: () => randomBytes(32).toString('hex') };

export const handler = logged(async (event: unknown) => {
  const step = RotationStepSchema.parse(event);
  await rotateSecret(deps, step);
  return { step: step.Step };
});
