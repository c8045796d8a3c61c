import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';

/** Starts another function with some input and does not wait for what it does. */
export const functionStarter =
  (client: LambdaClient, name: string) =>
  async (input: Readonly<Record<string, unknown>>): Promise<void> => {
    const Payload = JSON.stringify(input);
    await client.send(new InvokeCommand({ FunctionName: name, InvocationType: 'Event', Payload }));
  };
