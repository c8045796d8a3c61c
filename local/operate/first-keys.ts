import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { calculateJwkThumbprint } from 'jose';

import {
  firstKeysRefusals,
  type FirstKeysAnswer,
} from '../../functions/lambdas/operators/first-keys/make-first-keys.ts';
import { namePrefixOf, operatorFunctionName } from '../../infra/names.ts';

import { makeStaffKey, signFirstKeys, type StaffSigningKey } from '../staff.ts';

const usage = `Usage: npm run first-keys -- <command>

  make-key <kid> --out <file>                    makes a key that proves a person; the private half goes to the file
  sign <request.json> <staffId> --jwk <file>     signs a request, in the name of that person, for seven days
  run <request.json> <signature> <signature>     has the service make its first administrators, once
      [--stage live] [--region eu-west-2]

docs/runbooks/first-administrators.md says who does which, and what the request holds. The last is run with the
credentials of the role victim-journey-<stage>-operator.`;

/** Something the person at the command line can mend. */
class UsageError extends Error {}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Makes a key; its private half is readable by its owner alone, and never written over another. */
async function makeKey(kid: string, out: string): Promise<string> {
  const { signing, registered } = await makeStaffKey(kid);
  writeFileSync(out, JSON.stringify(signing), { mode: 0o600, flag: 'wx' });
  const [key] = registered.keys;
  if (!key) throw new Error('No key was made.');
  return `Keep ${out} where only you can read it.\n\nstaff key    ${JSON.stringify(key)}\nthumbprint   ${await calculateJwkThumbprint(key)}`;
}

interface Target {
  readonly stage: string;
  readonly region: string;
  readonly endpoint?: string;
}

/**
 * Has the function of a stack make the first administrators.
 *
 * @throws Error where the function cannot be called or fails
 */
export async function runFirstKeys(
  { stage, ...where }: Target,
  request: unknown,
  signatures: readonly string[],
): Promise<FirstKeysAnswer> {
  const { Payload, FunctionError } = await new LambdaClient(where).send(
    new InvokeCommand({
      FunctionName: operatorFunctionName(namePrefixOf(stage), 'first-keys'),
      Payload: JSON.stringify({ request, signatures }),
    }),
  );
  if (FunctionError !== undefined) throw new Error('The function failed: read its log.');
  return JSON.parse(Buffer.from(Payload ?? []).toString()) as FirstKeysAnswer;
}

const shown = (answer: FirstKeysAnswer): string => {
  if (answer.outcome === 'refused')
    throw new UsageError(
      [firstKeysRefusals[answer.because], ...(answer.fields ?? []).map((field) => `  ${field}`)].join('\n'),
    );
  return `${answer.agencyId} administers the service from now on, with\n\n${answer.key}\n\nThis is the only time the key is shown. Keep it in a secret store.`;
};

/** Carries out one command. @returns what to print @throws UsageError */
async function run(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      jwk: { type: 'string' },
      stage: { type: 'string', default: 'live' },
      region: { type: 'string', default: 'eu-west-2' },
    },
  });
  const [name, first, ...more] = positionals;
  if (first === undefined) throw new UsageError(usage);
  if (name === 'make-key' && values.out !== undefined) return makeKey(first, values.out);
  if (name === 'sign' && more[0] !== undefined && values.jwk !== undefined)
    return signFirstKeys(readJson(first), more[0], readJson(values.jwk) as StaffSigningKey);
  if (name === 'run') return shown(await runFirstKeys(values, readJson(first), more));
  throw new UsageError(usage);
}

if (import.meta.main) {
  try {
    console.log(await run(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'It failed.');
    process.exitCode = 1;
  }
}
