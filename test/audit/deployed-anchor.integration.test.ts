import { InvokeCommand, LambdaClient, paginateListFunctions } from '@aws-sdk/client-lambda';
import { expect, it } from 'vitest';

import { localClient } from '../support/audit.ts';
import { useStack } from '../support/stack.ts';

it('the deployed function writes down the ends of the chains, as its role and the bucket allow', async () => {
  const client = new LambdaClient(localClient(useStack().endpoint));
  const names: string[] = [];
  for await (const { Functions = [] } of paginateListFunctions({ client }, {}))
    names.push(...Functions.flatMap(({ FunctionName }) => FunctionName ?? []));
  const FunctionName = names.find((name) => name.includes('auditanchor'));
  const { FunctionError, StatusCode } = await client.send(new InvokeCommand({ FunctionName }));
  expect([StatusCode, FunctionError]).toEqual([200, undefined]);
});
