import * as z from 'zod';

import { callAws, type CallAws } from './call-aws.ts';

const SecretSchema = z.object({ SecretString: z.string().min(1, 'A secret of the service is empty.') });

/** One of the service's own secrets. @throws Error when it has no text */
export async function readSecret(arn: string, call: CallAws = callAws()): Promise<string> {
  return SecretSchema.parse(await call('secretsmanager', 'GetSecretValue', { SecretId: arn })).SecretString;
}
