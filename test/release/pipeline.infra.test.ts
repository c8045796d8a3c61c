import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { App, Stack } from 'aws-cdk-lib';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';

import { PipelineRole } from '../../infra/pipeline-role.ts';
import { readSettings } from '../../infra/settings.ts';

const workflows = Object.fromEntries(
  readdirSync('.github/workflows').map((file) => [file, readFileSync(`.github/workflows/${file}`, 'utf8')]),
);
const jobs = (text: string): Map<string, string> =>
  new Map(
    text
      .slice(text.indexOf('\njobs:'))
      .split(/\n(?= {2}[a-z-]+:\n)/)
      .slice(1)
      .map((job) => [/^ {2}([a-z-]+):/.exec(job)?.[1] ?? '', job]),
  );

describe('the pipeline', () => {
  it('runs only actions that are pinned by their digest, with the version beside it', () => {
    const used = Object.entries(workflows).flatMap(([file, text]) =>
      [...text.matchAll(/uses: (.+)$/gm)].map(([, what = '']) => ({ file, what })),
    );
    expect(used.length).toBeGreaterThan(5);
    for (const { file, what } of used) {
      if (what.startsWith('./')) expect([what, existsSync(what)]).toEqual([what, true]);
      else
        expect([file, what]).toEqual([
          file,
          expect.stringMatching(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/),
        ]);
    }
  });

  it('may do nothing but what each job says, and holds no secret', () => {
    for (const [file, text] of Object.entries(workflows)) {
      expect([file, /^permissions: \{\}$/m.test(text)]).toEqual([file, true]);
      expect([file, /secrets\./.test(text)]).toEqual([file, false]);
      expect([file, /write-all|contents: write/.test(text)]).toEqual([file, false]);
    }
    const checks = workflows['checks.yml'] ?? '';
    expect(checks).not.toContain('id-token');
    expect(checks).toContain('run: .ci/run');
  });

  it('deploys what passed every check, to trial first, and by the command that looks first', () => {
    const release = jobs(workflows['release.yml'] ?? '');
    expect([...release.keys()]).toEqual(['checks', 'trial', 'live']);
    expect(release.get('trial')).toContain('needs: checks');
    expect(release.get('live')).toContain('needs: trial');
    const deploy = workflows['deploy.yml'] ?? '';
    expect(deploy).toContain('environment: ${{ inputs.stage }}');
    expect(deploy).toContain('run: npm run deploy -- --stage "$STAGE" --account "$AWS_ACCOUNT" $SETTINGS');
    // What a variable holds is never part of the text of a command.
    expect(deploy.match(/run: .*\$\{\{.*/g)).toBeNull();
  });
});

describe('the role of the pipeline', { timeout: 120_000 }, () => {
  const stackWith = (context: Record<string, string>) => {
    const app = new App({ context });
    const stack = new Stack(app, 'stack');
    new PipelineRole(stack, 'pipeline', { prefix: 'victim-journey-trial', settings: readSettings(app.node) });
    return stack;
  };
  const templateWith = (context: Record<string, string>) => Template.fromStack(stackWith(context));
  const settings = {
    stage: 'trial',
    pipelineRepository: 'mopac/victim-journey-api',
    pipelineProviderArn: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
  };

  it('is there only where a pipeline is set up', () => {
    expect(
      stackWith({})
        .node.findAll()
        .filter((node) => node instanceof Role),
    ).toEqual([]);
    expect(
      stackWith(settings)
        .node.findAll()
        .filter((node) => node instanceof Role),
    ).toHaveLength(1);
    const { pipelineRepository: _left, ...half } = settings;
    expect(() => stackWith(half)).toThrow('pipelineProviderArn');
  });

  it('is taken by jobs of this repository in the environment of this stage, and by nobody else', () => {
    templateWith(settings).hasResourceProperties('AWS::IAM::Role', {
      RoleName: 'victim-journey-trial-pipeline',
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Action: 'sts:AssumeRoleWithWebIdentity',
            Effect: 'Allow',
            Principal: { Federated: settings.pipelineProviderArn },
            Condition: {
              StringEquals: {
                'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                'token.actions.githubusercontent.com:sub': 'repo:mopac/victim-journey-api:environment:trial',
              },
            },
          },
        ],
      },
    });
  });

  it('changes nothing by itself: it takes the roles of the CDK, and reads', () => {
    const [policy] = Object.values(templateWith(settings).findResources('AWS::IAM::Policy'));
    const { Statement } = (policy?.['Properties'] as { PolicyDocument: { Statement: { Action: unknown }[] } })
      .PolicyDocument;
    const actions = Statement.flatMap(({ Action }) => Action as string | string[]);
    expect(actions.sort()).toEqual([
      'cloudformation:GetTemplate',
      'cloudtrail:DescribeTrails',
      'cloudtrail:GetTrailStatus',
      'servicequotas:GetServiceQuota',
      'ssm:GetParameter',
      'sts:AssumeRole',
    ]);
    expect(JSON.stringify(Statement)).not.toContain('cfn-exec');
  });
});
