import { existsSync, readFileSync } from 'node:fs';

import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod';

/** The session of whoever takes a role in a test: what such a one is refused, no function lacks. */
export const PERSON = 'somebody';

/** A permission that a function used, or asked for and was refused, as the local stack wrote it down. */
const SeenSchema = z.object({
  decision: z.enum(['used', 'refused']),
  role: z.string(),
  action: z.string(),
  resource: z.string(),
  /** Which session of the role: a function's, or a person's. */
  session: z.string(),
});
export type Seen = z.infer<typeof SeenSchema>;

/** One action on one resource that a policy of a role grants. */
export interface Grant {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
}

const asList = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const PolicySchema = z.object({
  Statement: z.array(z.object({ Effect: z.literal('Allow'), Action: asList, Resource: asList })),
});
const xml = new XMLParser({ isArray: (name) => name === 'member' });

/** What the deployed roles of the functions grant, policy by policy. */
export async function deployedGrants(endpoint: string, prefix: string): Promise<Grant[]> {
  const aws = new AwsClient({
    accessKeyId: 'test',
    secretAccessKey: 'test',
    service: 'iam',
    region: 'eu-west-2',
  });
  const ask = async (Action: string, more: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const body = new URLSearchParams({ Action, Version: '2010-05-08', ...more }).toString();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await aws.fetch(endpoint, { method: 'POST', headers, body });
    const told = xml.parse(await answer.text()) as Record<string, Record<string, unknown>>;
    return told[`${Action}Response`]?.[`${Action}Result`];
  };
  const listed = z.object({ Roles: z.object({ member: z.array(z.object({ RoleName: z.string() })) }) });
  const roles = listed
    .parse(await ask('ListRoles', { MaxItems: '1000' }))
    .Roles.member.map(({ RoleName }) => RoleName)
    .filter((role) => role.startsWith(`${prefix}-`));
  const grants = await Promise.all(
    roles.map(async (RoleName) => {
      const names = z
        .object({ PolicyNames: z.object({ member: z.array(z.string()) }).or(z.literal('')) })
        .parse(await ask('ListRolePolicies', { RoleName })).PolicyNames;
      const policies = names === '' ? [] : names.member;
      const documents = await Promise.all(
        policies.map((PolicyName) => ask('GetRolePolicy', { RoleName, PolicyName })),
      );
      return documents.flatMap((document) => grantsIn(RoleName, document));
    }),
  );
  return grants.flat();
}

function grantsIn(role: string, answer: unknown): Grant[] {
  const { PolicyDocument } = z.object({ PolicyDocument: z.string() }).parse(answer);
  const { Statement } = PolicySchema.parse(JSON.parse(decodeURIComponent(PolicyDocument)));
  return Statement.flatMap(({ Action, Resource }) =>
    Action.flatMap((action) => Resource.map((resource) => ({ role, action, resource }))),
  );
}

/** What the local stack wrote down of permissions; nothing where no function has run. */
export const readSeen = (file: string): Seen[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => SeenSchema.parse(JSON.parse(line)))
    : [];

/**
 * What the local stack does by itself, in no function's name: it writes logs, reads streams, and encrypts no table.
 * Whether these are granted is a matter of the templates.
 */
const doneByTheStack = ({ action }: Grant): boolean =>
  action.startsWith('logs:') ||
  ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'kms:DescribeKey'].includes(
    action,
  );

const covers = (granted: string, used: string): boolean =>
  granted.endsWith('*') ? used.startsWith(granted.slice(0, -1)) : granted === used;

/** What the roles grant and nothing used: to be given up, or to be reasoned. */
export const unusedGrants = (grants: readonly Grant[], seen: readonly Seen[]): Grant[] =>
  grants.filter(
    (grant) =>
      !doneByTheStack(grant) &&
      !seen.some(
        (use) =>
          use.decision === 'used' &&
          use.role === grant.role &&
          use.action === grant.action &&
          covers(grant.resource, use.resource),
      ),
  );
