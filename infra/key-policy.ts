import type { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

import { usersOf, type KeyName } from './key-users.ts';
import { BREAK_GLASS, roleName } from './names.ts';

/** What administrators do with keys; none of it reads or writes what a key protects. */
const administration = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:DisableKeyRotation',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:ListRetirableGrants',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];

/** What DynamoDB and Secrets Manager need of whoever sets a table or a secret up, or restores it. */
export const setUp = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** The services that use a key on somebody's behalf. */
export const throughServices = ({ region, urlSuffix }: Stack): string[] =>
  ['dynamodb', 'secretsmanager'].map((service) => `${service}.${region}.${urlSuffix}`);

/**
 * A key is of use to the roles of the functions that declare a need of it, and to the roles that deploy tables
 * and secrets and restore them, through those services alone. The account administers keys and cannot use them. Roles
 * are named in conditions, since a policy cannot name a principal that is not there yet.
 */
export function keyPolicy(stack: Stack, prefix: string, key: KeyName): iam.PolicyDocument {
  const { partition, account, region } = stack;
  const arnOf = (role: string) => `arn:${partition}:iam::${account}:role/${role}`;
  const allow = (actions: readonly string[], conditions: Record<string, unknown> = {}) =>
    new iam.PolicyStatement({
      principals: [new iam.AccountRootPrincipal()],
      actions: [...actions],
      resources: ['*'],
      conditions,
    });
  const deployer = arnOf(`cdk-hnb659fds-cfn-exec-role-${account}-${region}`);
  // No table is encrypted with the key that seals the keys of doorbells.
  const breakGlass = key === 'signing' ? [] : [arnOf(roleName(prefix, BREAK_GLASS))];
  return new iam.PolicyDocument({
    statements: [
      allow(administration),
      allow(setUp, {
        ArnEquals: { 'aws:PrincipalArn': [deployer, ...breakGlass] },
        StringEquals: { 'kms:ViaService': throughServices(stack) },
      }),
      ...[...usersOf(key)].map(([action, functions]) =>
        allow([action], {
          ArnEquals: { 'aws:PrincipalArn': functions.map((name) => arnOf(roleName(prefix, name))) },
        }),
      ),
    ],
  });
}
