import type { Stack } from 'aws-cdk-lib';
import { NagSuppressions } from 'cdk-nag';

const onlyPath = (stack: Stack, path: string, id: string, reason: string) =>
  NagSuppressions.addResourceSuppressionsByPath(stack, `/${stack.stackName}/${path}`, [{ id, reason }], true);

/** The findings of cdk-nag that are meant, each by path and with its reason. */
export function suppressReasonedFindings(stateful: Stack, stateless: Stack): void {
  for (const secret of ['alias-secret', 'cursor-secret', 'pepper-secret', 'audit-secret']) {
    onlyPath(
      stateful,
      secret,
      'AwsSolutions-SMG4',
      'Rotating this key changes every stored hash; it is rotated by the runbook, not by a schedule.',
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
}
