import { existsSync, readFileSync } from 'node:fs';

import * as z from 'zod';

import { tableNames, type TableName } from '../../functions/store/tables.ts';

import { recordedRequests } from './stack.ts';

const RequestSchema = z.object({ action: z.string(), input: z.record(z.string(), z.unknown()) });
/** One request of DynamoDB, as it goes over the wire. */
export type DynamoRequest = z.infer<typeof RequestSchema>;

const DEPLOYED = /victim-journey-[a-z]+-stateful-([a-z]+)[0-9A-F]{8}-[0-9A-Z]+/g;

const tablesOf = ({ input }: DynamoRequest): unknown[] => [
  input['TableName'],
  ...Object.keys(input['RequestItems'] ?? {}),
  ...((input['TransactItems'] ?? []) as Record<string, { TableName?: string }>[]).flatMap((item) =>
    Object.values(item).map(({ TableName }) => TableName),
  ),
];

/**
 * Every form of request that the tests have asked of the local stack so far, in order, each table named as it is
 * declared; none for tables of tests.
 */
export function readRecorded(): DynamoRequest[] {
  if (!existsSync(recordedRequests)) return [];
  return readFileSync(recordedRequests, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => RequestSchema.parse(JSON.parse(line.replaceAll(DEPLOYED, '$1'))))
    .filter((request) =>
      tablesOf(request).every((table) => table === undefined || tableNames.includes(table as TableName)),
    );
}
