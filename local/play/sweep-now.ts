import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

import type { Deployed } from '../deploy.ts';

/** Runs the deployed sweep at once, instead of waiting for its minute. */
export function sweepNow({ endpoint, followers }: Deployed): () => Promise<void> {
  const client = new LambdaClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return async () => {
    await client.send(new InvokeCommand({ FunctionName: followers.sweep }));
  };
}
