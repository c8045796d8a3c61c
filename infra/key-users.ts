import { tableNames, type TableName } from '../functions/store/tables.ts';

import { functionDeclarations, tablesOf, type FunctionDeclaration } from './functions.ts';
import { siteNames } from './sites.ts';

/**
 * Whatever KMS keys the service has: one for each table, one that seals the keys of doorbells, and one under which
 * the messages of courts and police are kept.
 */
export type KeyName = TableName | 'signing' | 'messages';
export const keyNames: readonly KeyName[] = [...tableNames, 'signing', 'messages'];

type KeyAction = 'kms:Decrypt' | 'kms:Encrypt' | 'kms:GenerateDataKey' | 'kms:DescribeKey';

/** What a function does with each key: through the table or secret that it encrypts, or by itself. */
export function keyActionsOf(declaration: FunctionDeclaration): ReadonlyMap<KeyName, readonly KeyAction[]> {
  const { secrets, vault, signing, messages = [], trigger } = declaration;
  const actions = new Map<KeyName, Set<KeyAction>>();
  const needs = (key: KeyName, ...more: readonly KeyAction[]) =>
    actions.set(key, new Set([...(actions.get(key) ?? []), ...more]));
  const tables = tablesOf(declaration);
  for (const table of tableNames) if (tables[table]) needs(table, 'kms:Decrypt', 'kms:DescribeKey');
  if (trigger === 'journeys-stream') needs('journeys', 'kms:Decrypt');
  if (trigger === 'audit-stream') needs('audit', 'kms:Decrypt');
  if (secrets.length > 0) needs('access', 'kms:Decrypt');
  if (trigger === 'rotation') needs('access', 'kms:GenerateDataKey');
  if (vault === 'write') needs('people', 'kms:GenerateDataKey', 'kms:Decrypt');
  if (vault === 'read') needs('people', 'kms:Decrypt');
  if (signing === 'seal') needs('signing', 'kms:Encrypt');
  if (signing === 'open') needs('signing', 'kms:Decrypt');
  if (messages.includes('PutObject')) needs('messages', 'kms:GenerateDataKey');
  if (messages.includes('GetObject')) needs('messages', 'kms:Decrypt');
  return new Map([...actions].map(([key, needed]) => [key, [...needed].sort()]));
}

/** The functions that may take an action with a key, in alphabetical order. */
export function usersOf(key: KeyName): ReadonlyMap<KeyAction, readonly string[]> {
  const users = new Map<KeyAction, string[]>();
  for (const [name, declaration] of Object.entries<FunctionDeclaration>(functionDeclarations)) {
    for (const action of keyActionsOf(declaration).get(key) ?? [])
      users.set(action, [...(users.get(action) ?? []), name].sort());
  }
  // The sites read their secrets, which are sealed with the key of the table of access.
  if (key === 'access') users.set('kms:Decrypt', [...(users.get('kms:Decrypt') ?? []), ...siteNames].sort());
  return users;
}
