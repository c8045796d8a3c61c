import type { Construct } from 'constructs';
import { CfnOutput, Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { InterfaceVpcEndpoint } from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';

import type { Settings } from './settings.ts';

/** How the API is reached: by its own name, from private networks only, or at its address at AWS. */
export function edgeOf(scope: Construct, settings: Settings): apigateway.RestApiProps {
  const { domainName, vpcEndpointIds } = settings;
  const isPrivate = vpcEndpointIds.length > 0;
  return {
    endpointConfiguration: {
      types: [isPrivate ? apigateway.EndpointType.PRIVATE : apigateway.EndpointType.REGIONAL],
      ...(isPrivate
        ? {
            vpcEndpoints: vpcEndpointIds.map((vpcEndpointId) =>
              InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(scope, vpcEndpointId, {
                vpcEndpointId,
                port: 443,
              }),
            ),
          }
        : {}),
    },
    // A second address would go round the domain's client certificates.
    disableExecuteApiEndpoint: domainName !== undefined,
    policy: whoMayConnect(settings),
  };
}

/** Who may reach the API at all, before any key is looked at. */
export function whoMayConnect({
  vpcEndpointIds,
  callerNetworks,
}: Pick<Settings, 'vpcEndpointIds' | 'callerNetworks'>): iam.PolicyDocument {
  const statement = (
    effect: iam.Effect,
    conditions: Record<string, Record<string, readonly string[]>> = {},
  ) =>
    new iam.PolicyStatement({
      effect,
      principals: [new iam.AnyPrincipal()],
      actions: ['execute-api:Invoke'],
      resources: ['execute-api:/live/*'],
      conditions,
    });
  const fromElsewhere =
    vpcEndpointIds.length > 0
      ? [statement(iam.Effect.DENY, { StringNotEquals: { 'aws:SourceVpce': vpcEndpointIds } })]
      : [];
  // Behind an interface endpoint the caller's address is a private one, known by another name.
  const address = vpcEndpointIds.length > 0 ? 'aws:VpcSourceIp' : 'aws:SourceIp';
  const fromOutside =
    callerNetworks.length > 0
      ? [statement(iam.Effect.DENY, { NotIpAddress: { [address]: callerNetworks } })]
      : [];
  return new iam.PolicyDocument({
    statements: [statement(iam.Effect.ALLOW), ...fromElsewhere, ...fromOutside],
  });
}

/** Gives the API its own name, for callers with a certificate of the truststore where there is one. */
export function addDomain(
  scope: Construct,
  api: apigateway.RestApi,
  { domainName, certificateArn, truststoreUri }: Settings,
): void {
  if (domainName === undefined || certificateArn === undefined) return;
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(truststoreUri ?? '') ?? [];
  const domain = new apigateway.DomainName(scope, 'domain', {
    domainName,
    certificate: Certificate.fromCertificateArn(scope, 'certificate', certificateArn),
    endpointType: apigateway.EndpointType.REGIONAL,
    securityPolicy: apigateway.SecurityPolicy.TLS_1_2,
    ...(truststoreUri ? { mtls: { bucket: Bucket.fromBucketName(scope, 'truststore', bucket), key } } : {}),
  });
  new apigateway.BasePathMapping(scope, 'domain-mapping', {
    domainName: domain,
    restApi: api,
    stage: api.deploymentStage,
  });
  new CfnOutput(scope, 'domainTarget', { value: domain.domainNameAliasDomainName });
}

/** Where the API answers, without `/v1`; no trailing slash. */
export function publicUrlOf(api: apigateway.RestApi, { publicUrl, domainName }: Settings): string {
  if (publicUrl !== undefined) return publicUrl.replace('{apiId}', api.restApiId);
  if (domainName !== undefined) return `https://${domainName}`;
  const { region, urlSuffix } = Stack.of(api);
  return `https://${api.restApiId}.execute-api.${region}.${urlSuffix}/live`;
}

/** No path, query or header: they can name people. */
export const accessLogLine = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.resourcePath',
  method: '$context.httpMethod',
  status: '$context.status',
  latency: '$context.responseLatency',
  keyId: '$context.authorizer.keyId',
});
