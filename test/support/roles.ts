import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod';

import { roleName } from '../../infra/names.ts';
import { localPrefix } from '../../local/deploy.ts';

import { PERSON } from './permissions.ts';
import { useStack } from './stack.ts';

const SessionSchema = z.object({
  AssumeRoleResponse: z.object({
    AssumeRoleResult: z.object({
      Credentials: z.object({
        AccessKeyId: z.string(),
        SecretAccessKey: z.string(),
        SessionToken: z.string(),
      }),
    }),
  }),
});

export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** Takes a role of the deployed stack, as a person would. */
export async function takeRole(name: string): Promise<Session> {
  const { endpoint } = useStack();
  const body = new URLSearchParams({
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: `arn:aws:iam::000000000000:role/${roleName(localPrefix, name)}`,
    RoleSessionName: PERSON,
  }).toString();
  const sts = new AwsClient({
    accessKeyId: 'test',
    secretAccessKey: 'test',
    service: 'sts',
    region: 'eu-west-2',
  });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answer = await sts.fetch(`${endpoint}/`, { method: 'POST', headers, body });
  const { Credentials } = SessionSchema.parse(new XMLParser().parse(await answer.text())).AssumeRoleResponse
    .AssumeRoleResult;
  return {
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
  };
}

/** How a client acts in a role. */
export const inRole = async (name: string) => ({
  endpoint: useStack().endpoint,
  region: 'eu-west-2',
  credentials: await takeRole(name),
  maxAttempts: 1,
});
