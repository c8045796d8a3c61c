import type { Stack } from 'aws-cdk-lib';
import { NagSuppressions } from 'cdk-nag';

import { secretNames, secrets } from '../functions/store/secret-names.ts';

import { functionDeclarations, type FunctionDeclaration } from './functions.ts';
import { machineStages } from './machines/stage-machines.ts';
import { BREAK_GLASS } from './names.ts';
import { siteNames } from './sites.ts';

const functionsThat = (holds: (declaration: FunctionDeclaration) => boolean): string[] =>
  Object.entries<FunctionDeclaration>(functionDeclarations)
    .filter(([, declaration]) => holds(declaration))
    .map(([name]) => name);

const onlyPath = (stack: Stack, path: string, id: string, reason: string) =>
  NagSuppressions.addResourceSuppressionsByPath(stack, `/${stack.stackName}/${path}`, [{ id, reason }], true);

/** The findings of cdk-nag that are meant, each by path and with its reason. */
export function suppressReasonedFindings(account: Stack, stateful: Stack, stateless: Stack): void {
  if (stateless.node.tryFindChild('pipeline')?.node.tryFindChild('role'))
    onlyPath(
      stateless,
      'pipeline/role',
      'AwsSolutions-IAM5',
      'Stacks and trails have ids of their own behind their names; what reads quotas and lists trails has no resource.',
    );
  onlyPath(
    account,
    'gateway-logs',
    'AwsSolutions-IAM4',
    'The policy that AWS keeps for this one use: API Gateway writes under names of its own.',
  );
  for (const secret of secretNames) {
    onlyPath(
      stateful,
      `${secret}-secret`,
      'AwsSolutions-SMG4',
      secrets[secret]
        ? 'It is rotated: the schedule is in the stateless stack, beside the function that it calls.'
        : 'What is stored was named with this key, and would be found under no other.',
    );
  }
  onlyPath(
    stateless,
    'api',
    'AwsSolutions-APIG2',
    'Each function validates its requests against its schema.',
  );
  onlyPath(
    stateless,
    'api',
    'AwsSolutions-APIG4',
    'Public operations are the contract and problem pages only.',
  );
  onlyPath(stateless, 'api', 'AwsSolutions-COG4', 'Partner agencies use scoped keys, not user pools.');
  onlyPath(
    stateless,
    'api',
    'AwsSolutions-APIG6',
    'Execution logs would hold request data; access logs are on.',
  );
  for (const { name } of machineStages) {
    onlyPath(
      stateless,
      `machines/${name}`,
      'AwsSolutions-SF1',
      'Errors are logged; every event of every execution would say who is where, beside the record that is audited.',
    );
    onlyPath(
      stateless,
      `machines/${name}`,
      'AwsSolutions-SF2',
      'An execution waits for months: the record and the history say more than a trace, and tracing needs a wildcard.',
    );
    onlyPath(
      stateless,
      `machines/${name}-role`,
      'AwsSolutions-IAM5',
      'Actions on log deliveries have no resource that could be named.',
    );
  }
  for (const name of functionsThat(({ machines }) => machines?.includes('DescribeExecution') ?? false)) {
    onlyPath(
      stateless,
      `${name}-role`,
      'AwsSolutions-IAM5',
      'Executions of the stage machines: each machine is named, an execution cannot be before it is started.',
    );
  }
  onlyPath(
    stateless,
    `operators/${BREAK_GLASS}`,
    'AwsSolutions-IAM5',
    'Objects for the hours to come, under one prefix of one bucket; and tables that are there once one is restored.',
  );
  onlyPath(
    stateful,
    'audit-anchors',
    'AwsSolutions-S1',
    'What is written to it cannot be changed or removed; CloudTrail tells who tries.',
  );
  onlyPath(
    stateful,
    'court-messages',
    'AwsSolutions-S1',
    'Each object goes after 30 days; what is done with a message is on record in the audit and the journeys.',
  );
  for (const name of functionsThat(({ messages }) => messages !== undefined)) {
    onlyPath(
      stateless,
      `${name}-role`,
      'AwsSolutions-IAM5',
      'An object for each message to come: all under one prefix of one bucket.',
    );
  }
  for (const name of functionsThat(({ anchors }) => anchors !== undefined)) {
    onlyPath(
      stateless,
      `${name}-role`,
      'AwsSolutions-IAM5',
      'An object for each hour to come: all under one prefix of one bucket.',
    );
  }
  for (const name of functionsThat(({ trigger }) => trigger.endsWith('-stream'))) {
    onlyPath(stateless, `${name}-failures`, 'AwsSolutions-SQS3', 'It is itself the queue for what failed.');
  }
}

/** The same, of the sites. */
export function suppressFindingsOfSites(pages: Stack): void {
  onlyPath(
    pages,
    'api-key',
    'AwsSolutions-SMG4',
    'It holds a key that administrators issue, and replace when its life ends: docs/sites.md.',
  );
  for (const name of siteNames) {
    const path = `${name}-api`;
    onlyPath(pages, path, 'AwsSolutions-APIG2', 'Each page checks the form that it is sent.');
    onlyPath(pages, path, 'AwsSolutions-APIG4', 'Whoever comes is to be shown how to sign in.');
    onlyPath(pages, path, 'AwsSolutions-COG4', 'People sign in at a provider of identities that is theirs.');
    onlyPath(pages, path, 'AwsSolutions-APIG6', 'Execution logs would hold forms; access logs are on.');
  }
}
