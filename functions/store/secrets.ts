import * as z from 'zod';

import { callAws, type CallAws } from './call-aws.ts';

const SecretSchema = z.object({ SecretString: z.string().min(1, 'A secret of the service is empty.') });

/**
 * One of the service's own secrets. It is asked for until it is given: a container reads its secrets once, and would
 * otherwise fail for as long as it lives because they could not be read when it began.
 *
 * @throws Error where it is refused, or has no text
 */
export async function readSecret(arn: string, call: CallAws = callAws({}, Infinity)): Promise<string> {
  return SecretSchema.parse(await call('secretsmanager', 'GetSecretValue', { SecretId: arn })).SecretString;
}
