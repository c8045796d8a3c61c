import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

import { PIPELINE, roleName, stackNamesOf } from './names.ts';
import type { Settings } from './settings.ts';

const issuer = 'token.actions.githubusercontent.com';

export interface PipelineRoleProps {
  readonly prefix: string;
  readonly settings: Settings;
}

/**
 * The role that the pipeline deploys this stage with, where one is set up: taken with a token that GitHub Actions
 * signs for a job of this repository in the environment of this stage, so that no key is stored. It does nothing by
 * itself: the roles of the CDK deploy, and it reads what is looked at before.
 */
export class PipelineRole extends Construct {
  constructor(scope: Construct, id: string, { prefix, settings }: PipelineRoleProps) {
    super(scope, id);
    const { pipelineRepository, pipelineProviderArn, stage } = settings;
    if (pipelineRepository === undefined || pipelineProviderArn === undefined) return;
    const stack = Stack.of(this);
    const role = new iam.Role(this, 'role', {
      roleName: roleName(prefix, PIPELINE),
      description: `Deploys the stage ${stage}.`,
      assumedBy: new iam.WebIdentityPrincipal(pipelineProviderArn, {
        StringEquals: {
          [`${issuer}:aud`]: 'sts.amazonaws.com',
          [`${issuer}:sub`]: `repo:${pipelineRepository}:environment:${stage}`,
        },
      }),
    });
    const allow = (actions: string[], resources: string[]) =>
      role.addToPolicy(new iam.PolicyStatement({ actions, resources }));
    const { account, region } = stack;
    allow(
      ['sts:AssumeRole'],
      ['deploy', 'file-publishing'].map((name) =>
        stack.formatArn({
          service: 'iam',
          region: '',
          resource: 'role',
          resourceName: `cdk-hnb659fds-${name}-role-${account}-${region}`,
        }),
      ),
    );
    allow(
      ['ssm:GetParameter'],
      [
        stack.formatArn({
          service: 'ssm',
          resource: 'parameter',
          resourceName: 'cdk-bootstrap/hnb659fds/version',
        }),
      ],
    );
    allow(
      ['cloudformation:GetTemplate'],
      Object.values(stackNamesOf(stage)).map((name) =>
        stack.formatArn({ service: 'cloudformation', resource: 'stack', resourceName: `${name}/*` }),
      ),
    );
    allow(
      ['cloudtrail:GetTrailStatus'],
      [stack.formatArn({ service: 'cloudtrail', resource: 'trail', resourceName: '*' })],
    );
    // Neither has a resource that could be named.
    allow(['cloudtrail:DescribeTrails', 'servicequotas:GetServiceQuota'], ['*']);
  }
}
