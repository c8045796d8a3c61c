import { CfnIPSet, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Construct } from 'constructs';

import { problems, type ProblemCode } from '../schemas/problems.ts';

import { problemBody } from './gateway-responses.ts';

/** Samples would keep parts of requests, which name people, outside every rule of ours. */
const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
});

/**
 * Rules of the common group that look into bodies are counted, not enforced: an agency's event is never
 * refused for what a victim is quoted as saying, nor a batch for its size. Schemas and limits are ours.
 */
const countedOnly = [
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
  // The contract asks for no User-Agent.
  'NoUserAgent_HEADER',
] as const;

/** Seconds over which the firewall counts the requests of an address. */
const WINDOW = 300;
/** What it tells one that sent too many: after that it counts from nothing. */
const retryAfter = { name: 'Retry-After', value: String(WINDOW) };

/** Turns a request away, and says why. A body of the firewall is JSON: it has no problem+json. */
const block = (
  code: ProblemCode,
  responseHeaders: CfnWebACL.CustomHTTPHeaderProperty[] = [],
): CfnWebACL.RuleActionProperty => ({
  block: {
    customResponse: {
      responseCode: problems[code].status,
      customResponseBodyKey: code,
      ...(responseHeaders.length > 0 ? { responseHeaders } : {}),
    },
  },
});
const told: readonly ProblemCode[] = ['rate-exceeded', 'network-not-allowed'];
const bodiesAt = (address: string) =>
  Object.fromEntries(
    told.map((code) => [code, { contentType: 'APPLICATION_JSON', content: problemBody(code, address) }]),
  );

/** That a request has a header, whatever it says. */
const has = (name: string): CfnWebACL.StatementProperty => ({
  sizeConstraintStatement: {
    fieldToMatch: { singleHeader: { Name: name } },
    comparisonOperator: 'GT',
    size: 0,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});
const withoutKey: CfnWebACL.StatementProperty = {
  notStatement: { statement: { orStatement: { statements: [has('authorization'), has('x-api-key')] } } },
};

const managed = (
  name: string,
  priority: number,
  counted: readonly string[] = [],
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: visibility(name),
});

const rated = (
  name: string,
  priority: number,
  limit: number,
  scopeDownStatement?: CfnWebACL.StatementProperty,
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  action: block('rate-exceeded', [retryAfter]),
  statement: {
    rateBasedStatement: {
      limit,
      aggregateKeyType: 'IP',
      evaluationWindowSec: WINDOW,
      ...(scopeDownStatement ? { scopeDownStatement } : {}),
    },
  },
  visibilityConfig: visibility(name),
});

export interface FirewallProps {
  readonly name: string;
  readonly api: RestApi;
  /** Requests of one address in five minutes. */
  readonly rate: number;
  /** The same, of requests that show no key at all; left out where none does. */
  readonly rateWithoutKey?: number;
  /** Where the deployment answers, without `/v1`. */
  readonly address: string;
  /** The only networks that may call, in CIDR notation; any, when there is none. */
  readonly networks: readonly string[];
}

/** The web application firewall before the API: known bad addresses and inputs, and a rate for each address. */
export class Firewall extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { name, api, address, rate, rateWithoutKey, networks }: FirewallProps,
  ) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'acl', {
      name,
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visibility(name),
      customResponseBodies: bodiesAt(address),
      rules: [
        managed('AWSManagedRulesAmazonIpReputationList', 0),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 1, ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY']),
        managed('AWSManagedRulesCommonRuleSet', 2, countedOnly),
        rated('rate', 3, rate),
        ...(rateWithoutKey === undefined ? [] : [rated('rate-without-key', 4, rateWithoutKey, withoutKey)]),
        ...(networks.length > 0 ? [this.onlyFrom(networks, name)] : []),
      ],
    });
    new CfnWebACLAssociation(this, 'association', {
      resourceArn: api.deploymentStage.stageArn,
      webAclArn: acl.attrArn,
    });
  }

  /**
   * Says to a network that may not call that it may not. The policy of the API denies it too, but is answered as a
   * lock-out is.
   */
  private onlyFrom(networks: readonly string[], prefix: string): CfnWebACL.RuleProperty {
    const isV6 = (network: string) => network.includes(':');
    const among = (version: 'IPV4' | 'IPV6', addresses: readonly string[]) =>
      addresses.length === 0
        ? []
        : [
            new CfnIPSet(this, version.toLowerCase(), {
              name: `${prefix}-${version.toLowerCase()}`,
              scope: 'REGIONAL',
              ipAddressVersion: version,
              addresses: [...addresses],
            }),
          ];
    const sets = [
      ...among(
        'IPV4',
        networks.filter((network) => !isV6(network)),
      ),
      ...among('IPV6', networks.filter(isV6)),
    ].map(({ attrArn }) => ({ ipSetReferenceStatement: { arn: attrArn } }));
    const [only] = sets;
    const within = sets.length === 1 && only ? only : { orStatement: { statements: sets } };
    return {
      name: 'networks',
      priority: 5,
      action: block('network-not-allowed'),
      statement: { notStatement: { statement: within } },
      visibilityConfig: visibility('networks'),
    };
  }
}
