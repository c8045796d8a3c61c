import { CloudFormationClient, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { CloudTrailClient, DescribeTrailsCommand, GetTrailStatusCommand } from '@aws-sdk/client-cloudtrail';
import { GetServiceQuotaCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

import type { AccountFacts } from '../../../infra/release/account-checks.ts';
import type { Template } from '../../../infra/release/destructive-changes.ts';
import type { Quota } from '../../../infra/release/quotas.ts';

/** What could not be read for want of a permission, or because it is not there. */
const orUndefined = <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> =>
  answer.catch(() => undefined);

/** Reads of the account of the environment's credentials what is looked at before a deployment. */
export async function readAccount(region: string, quotas: readonly Quota[]): Promise<AccountFacts> {
  const { Account = '' } = await new STSClient({ region }).send(new GetCallerIdentityCommand({}));
  const [bootstrapVersion, isTrailed, read] = await Promise.all([
    bootstrapVersionIn(region),
    orUndefined(isTrailedIn(region)),
    Promise.all(
      quotas.map(async (quota) => [quota.name, await orUndefined(quotaIn(region, quota))] as const),
    ),
  ]);
  return { account: Account, bootstrapVersion, isTrailed, quotas: Object.fromEntries(read) };
}

/** @throws Error where it could not be read, other than that it is not there */
async function bootstrapVersionIn(region: string): Promise<number | undefined> {
  try {
    const Name = '/cdk-bootstrap/hnb659fds/version';
    const { Parameter } = await new SSMClient({ region }).send(new GetParameterCommand({ Name }));
    return Number(Parameter?.Value);
  } catch (error) {
    if (error instanceof Error && error.name === 'ParameterNotFound') return undefined;
    throw error;
  }
}

async function isTrailedIn(region: string): Promise<boolean> {
  const client = new CloudTrailClient({ region });
  const { trailList = [] } = await client.send(new DescribeTrailsCommand({}));
  const logging = await Promise.all(
    trailList.map(async ({ TrailARN: Name }) => {
      const { IsLogging = false } = await client.send(new GetTrailStatusCommand({ Name }));
      return IsLogging;
    }),
  );
  return logging.includes(true);
}

async function quotaIn(region: string, { code }: Quota): Promise<number | undefined> {
  if (!code) return undefined;
  const { Quota: quota } = await new ServiceQuotasClient({ region }).send(
    new GetServiceQuotaCommand({ ServiceCode: code.service, QuotaCode: code.quota }),
  );
  return quota?.Value;
}

/**
 * The template of a stack as it was deployed last; undefined where there is no such stack.
 *
 * @throws Error where it could not be read: what cannot be compared is not deployed over
 */
export async function readTemplate(region: string, stack: string): Promise<Template | undefined> {
  try {
    const { TemplateBody = '' } = await new CloudFormationClient({ region }).send(
      new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' }),
    );
    return JSON.parse(TemplateBody) as Template;
  } catch (error) {
    if (error instanceof Error && error.message.includes('does not exist')) return undefined;
    throw error;
  }
}
