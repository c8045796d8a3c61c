import {
  LambdaClient,
  paginateListEventSourceMappings,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';

/**
 * Stops what follows the streams of a local stack: figures, audit chains and the relay write nothing that the
 * soak looks at, and would take half of the machine.
 */
export async function stopFollowers(endpoint: string): Promise<void> {
  const client = new LambdaClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  for await (const { EventSourceMappings = [] } of paginateListEventSourceMappings({ client }, {}))
    for (const { UUID } of EventSourceMappings)
      await client.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: false }));
}
