import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { calculateJwkThumbprint } from 'jose';

import { tableNames, type TableName } from '../functions/store/tables.ts';
import { outputOf, parkingNames, type ParkingName } from '../infra/functions.ts';
import { namePrefixOf, stackNamesOf } from '../infra/names.ts';

import { buildFunctions } from '../infra/build.ts';

import { cdk } from './cdk.ts';
import type { BehindSites } from './sites.ts';
import { makeStaffKey, type StaffKeyPair } from './staff.ts';

/** The stage of the service that the local stack is, unless another is asked for. */
export const LOCAL_STAGE = 'live';
/** What the names of the local stack begin with. */
export const localPrefix = namePrefixOf(LOCAL_STAGE);

export interface Deployed {
  readonly endpoint: string;
  readonly stage: string;
  /** The keys that prove the two who may become its first administrators. */
  readonly administrators: readonly StaffKeyPair[];
  readonly baseUrl: string;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly pepperSecret: string;
  readonly auditSecret: string;
  readonly auditBucket: string;
  /** Where the sites are served, and the secret that holds their key; undefined where it was deployed without. */
  readonly sites: (BehindSites & { readonly apiKeySecret: string }) | undefined;
  /** The functions that park what they cannot take. */
  readonly followers: Readonly<Record<ParkingName, string>>;
}

/** Credentials and endpoint that send every AWS call to the local stack. */
export const localAws = (endpoint: string) => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_ENDPOINT_URL_S3: endpoint,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'eu-west-2',
  AWS_DEFAULT_REGION: 'eu-west-2',
  CDK_DEFAULT_ACCOUNT: '000000000000',
  CDK_DEFAULT_REGION: 'eu-west-2',
});

/** How the CDK runs against a local stack. */
const cdkEnvironment = (endpoint: string) => ({
  ...localAws(endpoint),
  // Takes longer than all else of a synthesis; the templates for AWS are validated, in the tests too.
  CDK_VALIDATION: 'false',
});

/**
 * Deploys the app that AWS would get onto a local stack. `dir` holds this deployment's own files.
 *
 * @param settings context values, by name: what a deployment may choose
 */
export async function deploy(
  endpoint: string,
  dir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Deployed> {
  mkdirSync(dir, { recursive: true });
  // Away from the app, which it would synthesise though it needs nothing of it.
  const env = cdkEnvironment(endpoint);
  const bootstrapped = cdk({ args: ['bootstrap', 'aws://000000000000/eu-west-2'], cwd: dir, env });
  await Promise.all([buildFunctions(), bootstrapped]);
  const administrators = await Promise.all(['admin-1', 'admin-2'].map(makeStaffKey));
  const thumbprints = await Promise.all(administrators.map(({ signing }) => calculateJwkThumbprint(signing)));
  const outputs = `${dir}/outputs.json`;
  const publicUrl = `${endpoint}/restapis/{apiId}/live/_user_request_`;
  const args = [
    'deploy',
    '--all',
    '--require-approval=never',
    '--method=direct',
    '--output',
    `${dir}/cdk.out`,
    '--outputs-file',
    outputs,
    ...Object.entries({
      emulated: 'true',
      environment: 'test',
      publicUrl,
      firstAdministrators: thumbprints.join(','),
      ...settings,
    }).flatMap(([name, value]) => ['--context', `${name}=${value}`]),
  ];
  await cdk({ args, env });
  const told = JSON.parse(await readFile(outputs, 'utf8')) as Record<string, Record<string, string>>;
  const stage = settings['stage'] ?? LOCAL_STAGE;
  const names = stackNamesOf(stage);
  const stateful = told[names.stateful] ?? {};
  const stateless = told[names.stateless] ?? {};
  const pages = told[names.pages];
  const output = (outs: Record<string, string>, name: string): string => {
    const value = outs[name];
    if (value === undefined) throw new Error(`The deployment gave no output ${name}.`);
    return value;
  };
  const served = (apiId: string) => publicUrl.replace('{apiId}', apiId);
  return {
    endpoint,
    stage,
    administrators,
    baseUrl: `${served(output(stateless, 'apiId'))}/v1`,
    tables: Object.fromEntries(
      tableNames.map((name) => [name, output(stateful, `${name}Table`)]),
    ) as Deployed['tables'],
    pepperSecret: output(stateful, 'pepperSecret'),
    auditSecret: output(stateful, 'auditSecret'),
    auditBucket: output(stateful, 'auditBucket'),
    sites: pages && {
      victim: served(output(pages, 'victimSiteApiId')),
      staff: served(output(pages, 'staffSiteApiId')),
      apiKeySecret: output(pages, 'apiKeySecret'),
    },
    followers: Object.fromEntries(
      parkingNames.map((name) => [name, output(stateless, outputOf(name))]),
    ) as Deployed['followers'],
  };
}
