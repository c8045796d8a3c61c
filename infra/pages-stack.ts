import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

import { AlarmTopic } from './alarm-topic.ts';
import { addAlarmsOfSite } from './alarms.ts';
import { accessLogLine, whoMayConnect } from './api-edge.ts';
import { Firewall } from './firewall.ts';
import { namePrefixOf, roleName } from './names.ts';
import type { Settings, Sites, SiteSettings } from './settings.ts';
import { siteDeclarations, siteNames, type SiteName } from './sites.ts';
import type { StatefulStack } from './stateful-stack.ts';
import type { StatelessStack } from './stateless-stack.ts';
import { throttle } from './throttle.ts';

export interface PagesStackProps extends StackProps {
  readonly stateful: StatefulStack;
  readonly stateless: StatelessStack;
  readonly settings: Settings;
  readonly sites: Sites;
}

/** The sites: for each a function, an API of one route, a firewall, a name. Their functions may read two secrets, and no table. */
export class PagesStack extends Stack {
  private readonly props: PagesStackProps;
  private readonly prefix: string;
  /** The key with which the sites call the API; the ARN of the secret. */
  private readonly apiKey: string;

  constructor(scope: Construct, id: string, props: PagesStackProps) {
    super(scope, id, props);
    this.props = props;
    this.prefix = namePrefixOf(props.settings.stage);
    this.apiKey = this.secret();
    new CfnOutput(this, 'apiKeySecret', { value: this.apiKey });
    for (const name of siteNames) this.site(name);
    new AlarmTopic(this, 'alarms', { email: props.settings.alarmEmail });
  }

  private secret(): string {
    const { node } = new secretsmanager.Secret(this, 'api-key', {
      description: 'The key with which the sites call the API; administrators issue it.',
      // By its ARN, as with the other secrets: the construct would open the key to the whole account.
      encryptionKey: kms.Key.fromKeyArn(this, 'api-key-key', this.props.stateful.keys.access.keyArn),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    return (node.defaultChild as secretsmanager.CfnSecret).attrId;
  }

  private site(name: SiteName): void {
    const { settings, sites } = this.props;
    const { setting } = siteDeclarations[name];
    const site = sites[setting];
    const served = this.function(name, site);
    const api = this.api(name, served, site);
    new Firewall(this, `${name}-firewall`, {
      name: `${this.prefix}-${name}`,
      api,
      rate: settings.firewallRate,
      address: site.url,
      networks: site.networks,
    });
    this.domain(name, api, site);
    addAlarmsOfSite(this, name, { api, function: served });
    new CfnOutput(this, `${setting}SiteApiId`, { value: api.restApiId });
  }

  private function(name: SiteName, { url }: SiteSettings): lambda.Function {
    const { stateful, stateless, settings, sites } = this.props;
    const { summary } = siteDeclarations[name];
    const logGroup = new logs.LogGroup(this, `${name}-logs`, {
      retention: logs.RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const role = new iam.Role(this, `${name}-role`, {
      roleName: roleName(this.prefix, name),
      description: summary,
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    const allow = (action: string, resources: string[]) =>
      role.addToPolicy(new iam.PolicyStatement({ actions: [action], resources }));
    allow('secretsmanager:GetSecretValue', [stateful.secrets.pages, this.apiKey]);
    allow('kms:Decrypt', [stateful.keys.access.keyArn]);
    return new lambda.Function(this, name, {
      description: summary,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: 'index.handler',
      code: lambda.Code.fromAsset(`dist/${name}`, { exclude: ['*.map'] }),
      memorySize: 512,
      timeout: Duration.seconds(29),
      role,
      logGroup,
      environment: {
        STAGE: settings.stage,
        SITE_URL: url,
        API_URL: stateless.baseUrl,
        DESK_PHONE: sites.deskPhone,
        PAGES_SECRET: stateful.secrets.pages,
        API_KEY_SECRET: this.apiKey,
        // Half of what V8 takes by itself: pages are made and forgotten.
        NODE_OPTIONS: '--max-semi-space-size=2',
      },
    });
  }

  private api(name: SiteName, served: lambda.Function, { networks }: SiteSettings): apigateway.RestApi {
    const accessLogs = new logs.LogGroup(this, `${name}-access-logs`, {
      retention: logs.RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const api = new apigateway.RestApi(this, `${name}-api`, {
      restApiName: `${this.prefix}-${name}`,
      description: siteDeclarations[name].summary,
      endpointConfiguration: { types: [apigateway.EndpointType.REGIONAL] },
      // At its address at AWS it would be on a host that it shares.
      disableExecuteApiEndpoint: this.props.settings.siteCertificateArn !== undefined,
      policy: whoMayConnect({ vpcEndpointIds: [], callerNetworks: [...networks] }),
      cloudWatchRole: false,
      deployOptions: {
        stageName: 'live',
        accessLogDestination: new apigateway.LogGroupLogDestination(accessLogs),
        accessLogFormat: apigateway.AccessLogFormat.custom(accessLogLine),
        throttlingRateLimit: throttle.requestsASecond,
        throttlingBurstLimit: throttle.burst,
      },
    });
    const integration = new apigateway.LambdaIntegration(served, { scopePermissionToMethod: false });
    api.root.addMethod('ANY', integration);
    api.root.addProxy({ defaultIntegration: integration, anyMethod: true });
    return api;
  }

  private domain(name: SiteName, api: apigateway.RestApi, { url }: SiteSettings): void {
    const { siteCertificateArn } = this.props.settings;
    if (siteCertificateArn === undefined) return;
    const domain = new apigateway.DomainName(this, `${name}-domain`, {
      domainName: new URL(url).hostname,
      certificate: Certificate.fromCertificateArn(this, `${name}-certificate`, siteCertificateArn),
      endpointType: apigateway.EndpointType.REGIONAL,
      securityPolicy: apigateway.SecurityPolicy.TLS_1_2,
    });
    new apigateway.BasePathMapping(this, `${name}-domain-mapping`, {
      domainName: domain,
      restApi: api,
      stage: api.deploymentStage,
    });
    new CfnOutput(this, `${siteDeclarations[name].setting}DomainTarget`, {
      value: domain.domainNameAliasDomainName,
    });
  }
}
