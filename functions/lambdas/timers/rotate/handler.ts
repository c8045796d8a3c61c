import { randomBytes } from 'node:crypto';

import { rotations } from '../../../store/secret-names.ts';
import { logged } from '../../../logs/logged.ts';
import { callAws } from '../../../store/call-aws.ts';

import { rotateSecret, RotationStepSchema, type RotateDeps } from './rotate-secret.ts';

const keptByArn = new Map(
  [...rotations].map(([name, { kept }]) => [process.env[`${name.toUpperCase()}_SECRET`], kept]),
);

const deps: RotateDeps = {
  call: callAws(),
  keptOf: (secretId) => {
    const kept = keptByArn.get(secretId);
    if (kept === undefined) throw new Error('The secret is none that is rotated.');
    return kept;
  },
  newKey: () => randomBytes(32).toString('hex'),
};

export const handler = logged(async (event: unknown) => {
  const step = RotationStepSchema.parse(event);
  await rotateSecret(deps, step);
  return { step: step.Step };
});
