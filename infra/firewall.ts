import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Construct } from 'constructs';

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
] as const;

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

export interface FirewallProps {
  readonly name: string;
  readonly api: RestApi;
  /** Requests of one address in five minutes. */
  readonly rate: number;
}

/** The web application firewall before the API: known bad addresses and inputs, and a rate for each address. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, { name, api, rate }: FirewallProps) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'acl', {
      name,
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visibility(name),
      rules: [
        managed('AWSManagedRulesAmazonIpReputationList', 0),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 1, ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY']),
        managed('AWSManagedRulesCommonRuleSet', 2, countedOnly),
        {
          name: 'rate',
          priority: 3,
          action: { block: {} },
          statement: { rateBasedStatement: { limit: rate, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('rate'),
        },
      ],
    });
    new CfnWebACLAssociation(this, 'association', {
      resourceArn: api.deploymentStage.stageArn,
      webAclArn: acl.attrArn,
    });
  }
}
