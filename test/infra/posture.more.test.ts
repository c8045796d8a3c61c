import { existsSync, readFileSync } from 'node:fs';

import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Stack } from 'aws-cdk-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '../../infra/app.ts';
import { unknownToEmulator } from '../../infra/emulated.ts';
import { buildFunctions, isBuilt } from '../../infra/build.ts';
import { roleName } from '../../infra/names.ts';
import { localPrefix } from '../../local/deploy.ts';

interface Resource {
  readonly Properties: Readonly<Record<string, unknown>>;
}
interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

beforeAll(async () => {
  if (!isBuilt()) await buildFunctions();
}, 60_000);

const synthesisedBefore = new Map<string, ReturnType<typeof synthesise>>();

/** Every stack with some settings, as templates. */
function synthesised(settings: Readonly<Record<string, string>> = {}) {
  const key = JSON.stringify(settings);
  const made = synthesisedBefore.get(key) ?? synthesise(settings);
  synthesisedBefore.set(key, made);
  return made;
}

function synthesise(settings: Readonly<Record<string, string>>) {
  const stacks = createApp(settings)
    .node.findAll()
    .filter((child) => Stack.isStack(child));
  const templates = stacks.map((stack) => Template.fromStack(stack));
  const all = (type: string): Record<string, Resource> =>
    Object.assign({}, ...templates.map((template) => template.findResources(type))) as Record<
      string,
      Resource
    >;
  const one = (type: string): Readonly<Record<string, unknown>> => {
    const [found, ...more] = Object.values(all(type));
    expect([type, more.length, found !== undefined]).toEqual([type, 0, true]);
    return found?.Properties ?? {};
  };
  const findings = () =>
    stacks
      // What is found in a nested stack is said of the stack that it is in.
      .filter(({ nested }) => !nested)
      .flatMap((stack) =>
        Annotations.fromStack(stack)
          .findError('*', Match.stringLikeRegexp('AwsSolutions-.*'))
          .map(({ id }) => id),
      );
  return { all, one, findings };
}

const domain = {
  domainName: 'api.victim-journey.example',
  certificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/example',
};
const statementsOf = (policy: unknown): readonly Statement[] =>
  (policy as { Statement: readonly Statement[] }).Statement;
const asList = (value: string | readonly string[]): readonly string[] => [value].flat();

describe('with no setting', { timeout: 120_000 }, () => {
  it('the API has its address at AWS, no name, and the firewall before it', () => {
    const { all, one } = synthesised();
    expect(one('AWS::ApiGateway::RestApi')).toMatchObject({
      EndpointConfiguration: { Types: ['REGIONAL'] },
      DisableExecuteApiEndpoint: false,
    });
    expect(all('AWS::ApiGateway::DomainName')).toEqual({});
    expect(statementsOf(one('AWS::ApiGateway::RestApi')['Policy']).map(({ Effect }) => Effect)).toEqual([
      'Allow',
    ]);
    const { Rules } = one('AWS::WAFv2::WebACL') as { Rules: readonly { Name: string }[] };
    expect(Rules.map(({ Name }) => Name)).toContain('rate');
    expect(JSON.stringify(Rules)).not.toContain('"SampledRequestsEnabled":true');
    expect(Object.keys(all('AWS::WAFv2::WebACLAssociation'))).toHaveLength(1);
  });

  it('leaves out for the emulator what that does not know, and nothing else', () => {
    const [full, emulated] = [synthesised(), synthesised({ emulated: 'true' })];
    for (const type of unknownToEmulator) {
      expect(Object.keys(full.all(type))).not.toEqual([]);
      expect(emulated.all(type)).toEqual({});
    }
    for (const type of ['AWS::WAFv2::WebACL', 'AWS::Lambda::Function', 'AWS::KMS::Key'])
      expect(emulated.all(type)).toEqual(full.all(type));
    // Alarms name what they watch by parameters of their nested stack, which the emulator does not know.
    const described = ({ all }: typeof full) =>
      Object.values(all('AWS::CloudWatch::Alarm'))
        .map(({ Properties }) => String(Properties['AlarmDescription']))
        .sort();
    expect(described(emulated)).toEqual(described(full));
  });
});

describe('with a domain', { timeout: 120_000 }, () => {
  it('closes the address at AWS, and asks for TLS 1.2 or later', () => {
    const { one, findings } = synthesised(domain);
    expect(one('AWS::ApiGateway::RestApi')).toMatchObject({ DisableExecuteApiEndpoint: true });
    expect(one('AWS::ApiGateway::DomainName')).toMatchObject({
      DomainName: domain.domainName,
      RegionalCertificateArn: domain.certificateArn,
      SecurityPolicy: 'TLS_1_2',
    });
    expect(one('AWS::ApiGateway::DomainName')).not.toHaveProperty('MutualTlsAuthentication');
    expect(one('AWS::ApiGateway::BasePathMapping')).toBeDefined();
    expect(findings()).toEqual([]);
  });

  it('is known to receivers by it', () => {
    const functions = JSON.stringify(synthesised(domain).all('AWS::Lambda::Function'));
    expect(functions).toContain(`"PUBLIC_URL":"https://${domain.domainName}"`);
  });

  it('asks for client certificates where there is a truststore', () => {
    const { one } = synthesised({ ...domain, truststoreUri: 's3://truststore/agencies.pem' });
    expect(JSON.stringify(one('AWS::ApiGateway::DomainName')['MutualTlsAuthentication'])).toContain(
      's3://truststore/agencies.pem',
    );
  });
});

describe('with interface endpoints or networks', { timeout: 120_000 }, () => {
  it('is private, and denies whoever comes another way', () => {
    const { one, findings } = synthesised({
      vpcEndpointIds: 'vpce-0a1,vpce-0b2',
      callerNetworks: '10.20.0.0/16',
    });
    const api = one('AWS::ApiGateway::RestApi');
    expect(api).toMatchObject({
      EndpointConfiguration: { Types: ['PRIVATE'], VpcEndpointIds: ['vpce-0a1', 'vpce-0b2'] },
    });
    expect(statementsOf(api['Policy'])).toMatchObject([
      { Effect: 'Allow' },
      { Effect: 'Deny', Condition: { StringNotEquals: { 'aws:SourceVpce': ['vpce-0a1', 'vpce-0b2'] } } },
      { Effect: 'Deny', Condition: { NotIpAddress: { 'aws:VpcSourceIp': ['10.20.0.0/16'] } } },
    ]);
    expect(findings()).toEqual([]);
  });

  it('denies addresses outside the networks of callers', () => {
    const { one } = synthesised({ callerNetworks: '203.0.113.0/24' });
    expect(statementsOf(one('AWS::ApiGateway::RestApi')['Policy'])[1]).toMatchObject({
      Effect: 'Deny',
      Condition: { NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } },
    });
  });
});

describe('settings that do not go together', { timeout: 120_000 }, () => {
  it.each([
    [{ domainName: domain.domainName }, 'certificateArn'],
    [{ truststoreUri: 's3://truststore/agencies.pem' }, 'truststoreUri'],
    [{ ...domain, vpcEndpointIds: 'vpce-0a1' }, 'vpcEndpointIds'],
    [{ callerNetworks: 'anywhere' }, 'callerNetworks'],
  ])('are refused: %o', (settings, named) => {
    expect(() => createApp(settings)).toThrow(named);
  });
});

describe('each KMS key', { timeout: 120_000 }, () => {
  const usage = /^kms:(Decrypt|Encrypt|GenerateDataKey|ReEncrypt|CreateGrant)/;

  it('is of use to named roles only', () => {
    for (const { Properties } of Object.values(synthesised().all('AWS::KMS::Key'))) {
      expect(Properties['EnableKeyRotation']).toBe(true);
      for (const { Action, Condition } of statementsOf(Properties['KeyPolicy'])) {
        const actions = asList(Action);
        expect(actions.some((action) => action.includes('*'))).toBe(false);
        if (actions.some((action) => usage.test(action)))
          expect(Condition?.['ArnEquals']?.['aws:PrincipalArn']).toBeDefined();
      }
    }
  });

  it('of people is opened by those who seal or show details, and that of doorbells by one function each way', () => {
    const keys = Object.entries(synthesised().all('AWS::KMS::Key'));
    const rolesFor = (key: string, wanted: string): string[] =>
      keys
        .filter(([id]) => id.startsWith(key))
        .flatMap(([, { Properties }]) => statementsOf(Properties['KeyPolicy']))
        .filter(({ Action, Condition }) => asList(Action).includes(wanted) && !Condition?.['StringEquals'])
        .flatMap((statement) => JSON.stringify(statement.Condition).match(/victim-journey-[a-z-]+/g) ?? [])
        .sort();
    expect(rolesFor('signingkey', 'kms:Encrypt')).toEqual([roleName(localPrefix, 'webhooks')]);
    expect(rolesFor('signingkey', 'kms:Decrypt')).toEqual([roleName(localPrefix, 'doorbell')]);
    for (const stranger of ['journeys', 'contract', 'authorise', 'figures', 'doorbell'])
      expect(rolesFor('peoplekey', 'kms:Decrypt')).not.toContain(roleName(localPrefix, stranger));
    expect(rolesFor('peoplekey', 'kms:Decrypt')).toContain(roleName(localPrefix, 'events'));
  });

  it('is opened by every role that a policy lets open it, so that neither side forgets the other', () => {
    const { all } = synthesised();
    const roles = Object.entries(all('AWS::IAM::Role'));
    const named = roles.filter(([, { Properties }]) =>
      String(Properties['RoleName']).startsWith(roleName(localPrefix, '')),
    );
    const keys = all('AWS::KMS::Key');
    for (const { Properties } of Object.values(all('AWS::IAM::Policy'))) {
      const holders = (Properties['Roles'] as { Ref: string }[]).map(({ Ref }) => Ref);
      for (const statement of statementsOf(Properties['PolicyDocument'])) {
        const needed = asList(statement.Action).filter((action) => usage.test(action));
        if (needed.length === 0) continue;
        const used = Object.entries(keys).find(([id]) => JSON.stringify(statement).includes(id));
        expect(used).toBeDefined();
        for (const [id, role] of named.filter(([name]) => holders.includes(name))) {
          const name = String(role.Properties['RoleName']);
          const allowed = statementsOf(used?.[1].Properties['KeyPolicy'])
            .filter(({ Condition }) => JSON.stringify(Condition ?? {}).includes(`role/${name}"`))
            .flatMap(({ Action }) => asList(Action));
          expect([id, ...needed.filter((action) => !allowed.includes(action))]).toEqual([id]);
        }
      }
    }
  });
});

describe('secrets whose keys may overlap', { timeout: 120_000 }, () => {
  it('are rotated, each on its schedule, by a function that no one but Secrets Manager calls', () => {
    const { all } = synthesised();
    const schedules = Object.values(all('AWS::SecretsManager::RotationSchedule')).map(({ Properties }) => [
      /ExportsOutputFnGetAtt([a-z]+?)secret/.exec(JSON.stringify(Properties['SecretId']))?.[1],
      Properties['RotationRules'],
    ]);
    const days = { pepper: 365, cursor: 30, audit: 365, receipt: 30, pages: 30 };
    expect(Object.fromEntries(schedules)).toEqual(
      Object.fromEntries(
        Object.entries(days).map(([name, every]) => [name, { AutomaticallyAfterDays: every }]),
      ),
    );
    const callers = Object.values(all('AWS::Lambda::Permission'))
      .filter(({ Properties }) => JSON.stringify(Properties['FunctionName']).includes('"rotate'))
      .map(({ Properties }) => Properties['Principal']);
    expect(callers).toEqual(schedules.map(() => 'secretsmanager.amazonaws.com'));
  });
});

/** Logical ids as first deployed: another id is another resource, and the old one is left behind or lost. */
const pinned: readonly string[] = [
  'journeys05D12687',
  'peopleEDDB81BD',
  'access85AB777E',
  'figures165E8C92',
  'auditA48D740E',
  'journeyskeyDC93955F',
  'peoplekey6E5E94EC',
  'accesskeyC6F91F71',
  'figureskeyAC7237ED',
  'auditkey4BE096DD',
  'signingkeyB066525C',
  'aliassecret5806440C',
  'peppersecret246C671C',
  'cursorsecretBF9EF915',
  'auditsecret2460B69B',
  'receiptsecretCCBA4883',
];

describe('what must outlive any release', { timeout: 120_000 }, () => {
  it('has the logical ids it was first deployed with, and is retained', () => {
    const { all } = synthesised();
    const stateful = Object.assign(
      {},
      ...['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::SecretsManager::Secret'].map((type) => all(type)),
    ) as Record<
      string,
      Resource & { readonly DeletionPolicy?: string; readonly UpdateReplacePolicy?: string }
    >;
    expect(Object.keys(stateful)).toEqual(expect.arrayContaining([...pinned]));
    for (const { DeletionPolicy, UpdateReplacePolicy } of Object.values(stateful))
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });
});

describe('the threat model', { timeout: 120_000 }, () => {
  const rows = readFileSync('docs/threat-model.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| /.test(line));

  it('has a row for each of the ten risks, each with a test', () => {
    for (let risk = 1; risk <= 10; risk += 1)
      expect(rows.find((row) => row.startsWith(`| API${risk} `))).toMatch(/`test\/[^`]+\.test\.ts`/);
  });

  it('names tests that are there', () => {
    const named = rows.flatMap((row) => [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
