import { handlerPathOf, type functionDeclarations } from '../../../infra/functions.ts';
import { tableNames } from '../../../functions/store/tables.ts';

import type { ApiLambda } from './agency-request.ts';

/** What the functions read from their environment; the names lead to nothing. */
export const functionEnvironment: Readonly<Record<string, string>> = {
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
  ...Object.fromEntries(tableNames.map((name) => [`${name.toUpperCase()}_TABLE`, name])),
  ...Object.fromEntries(
    ['ALIAS', 'AUDIT', 'CURSOR', 'PAGES', 'PEPPER', 'RECEIPT'].map((name) => [
      `${name}_SECRET`,
      `secret:${name}`,
    ]),
  ),
  MESSAGES_BUCKET: 'messages',
  PEOPLE_KEY: 'key:people',
  SIGNING_KEY: 'key:signing',
  EVENT_BUS: 'bus',
  DOORBELL_FUNCTION: 'doorbell',
  MACHINE_ARN_PREFIX: 'machine-',
  PUBLIC_URL: 'https://bench.example/v1',
};

/** The handler of a function, as its Lambda runs it but not bundled. */
export async function lambda(name: keyof typeof functionDeclarations): Promise<ApiLambda> {
  const { handler } = (await import(`../../../${handlerPathOf(name)}`)) as { handler: ApiLambda };
  return handler;
}
