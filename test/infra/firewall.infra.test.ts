import { App, Stack } from 'aws-cdk-lib';
import { MockIntegration, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { Firewall } from '../../infra/firewall.ts';
import { addGatewayResponses } from '../../infra/gateway-responses.ts';
import { readSettings } from '../../infra/settings.ts';
import { throttle } from '../../infra/throttle.ts';
import { problems, type ProblemCode } from '../../schemas/problems.ts';
import { rateTiers } from '../../schemas/rate-tiers.ts';

const CustomResponseSchema = z.object({
  ResponseCode: z.number(),
  CustomResponseBodyKey: z.string(),
  ResponseHeaders: z.array(z.object({ Name: z.string(), Value: z.string() })).optional(),
});
const RulesSchema = z.array(
  z.object({
    Name: z.string(),
    Priority: z.number(),
    Action: z.object({ Block: z.object({ CustomResponse: CustomResponseSchema }) }).optional(),
    Statement: z.record(z.string(), z.unknown()),
  }),
);

function templateWith(context: Record<string, string> = {}) {
  const app = new App({ context });
  const stack = new Stack(app, 'stack');
  const settings = readSettings(app.node);
  const api = new RestApi(stack, 'api');
  api.root.addMethod('GET', new MockIntegration());
  const address = 'https://api.example';
  addGatewayResponses(api, address);
  new Firewall(stack, 'firewall', {
    name: 'victim-journey-live',
    api,
    address,
    rate: settings.firewallRate,
    rateWithoutKey: settings.firewallRateWithoutKey,
    networks: settings.callerNetworks,
  });
  const template = Template.fromStack(stack);
  const [acl] = Object.values(template.findResources('AWS::WAFv2::WebACL'));
  const properties = acl?.['Properties'] as { Rules: unknown; CustomResponseBodies: Record<string, unknown> };
  const rules = RulesSchema.parse(properties.Rules);
  return { template, settings, rules, bodies: properties.CustomResponseBodies };
}
const answerOf = (rules: z.infer<typeof RulesSchema>, name: string) =>
  rules.find(({ Name }) => Name === name)?.Action?.Block.CustomResponse;
const mostInAMinute = Math.max(
  ...Object.values(rateTiers).map(({ requests }) => (requests.requests * 60) / requests.seconds),
);

describe('the limits of the firewall', () => {
  it('let every published rate through, for two keys behind one address, and so does the gateway', () => {
    const { settings } = templateWith();
    expect(settings.firewallRate).toBeGreaterThanOrEqual(2 * 5 * mostInAMinute);
    expect(throttle.requestsASecond * 60).toBeGreaterThanOrEqual(mostInAMinute);
    expect(throttle.burst).toBeGreaterThanOrEqual(throttle.requestsASecond);
  });

  it('are tighter for whoever shows no key, in either header', () => {
    const { rules, settings } = templateWith();
    const rule = rules.find(({ Name }) => Name === 'rate-without-key');
    expect(settings.firewallRateWithoutKey).toBeLessThan(settings.firewallRate);
    expect(JSON.stringify(rule?.Statement)).toContain('{"Name":"authorization"}');
    expect(JSON.stringify(rule?.Statement)).toContain('{"Name":"x-api-key"}');
  });

  it.each(['rate', 'rate-without-key'])('are told as 429, with the time to wait: %s', (name) => {
    const { rules } = templateWith();
    expect(answerOf(rules, name)).toEqual({
      ResponseCode: 429,
      CustomResponseBodyKey: 'rate-exceeded',
      ResponseHeaders: [{ Name: 'Retry-After', Value: '300' }],
    });
  });
});

describe('a network that may not call', () => {
  it.each([
    ['of one kind', '203.0.113.0/24', ['IPV4']],
    ['of both kinds', '203.0.113.0/24,2001:db8::/48', ['IPV4', 'IPV6']],
  ])('is told so, where those that may are %s', (_what, callerNetworks, versions) => {
    const { rules, template } = templateWith({ callerNetworks });
    expect(answerOf(rules, 'networks')).toMatchObject({
      ResponseCode: 403,
      CustomResponseBodyKey: 'network-not-allowed',
    });
    const sets = Object.values(template.findResources('AWS::WAFv2::IPSet')).map(
      ({ Properties }) => (Properties as { IPAddressVersion: string }).IPAddressVersion,
    );
    expect(sets.sort()).toEqual(versions);
  });

  it('is there only where some are named', () => {
    expect(templateWith().rules.map(({ Name }) => Name)).not.toContain('networks');
  });
});

describe('whatever is turned away before it reaches the service', () => {
  it('is told as the problem that it is', () => {
    const { bodies, rules } = templateWith({ callerNetworks: '203.0.113.0/24' });
    const keys = rules.flatMap(({ Action }) => Action?.Block.CustomResponse.CustomResponseBodyKey ?? []);
    expect(new Set(keys)).toEqual(new Set(Object.keys(bodies)));
    for (const [code, body] of Object.entries(bodies)) {
      const { Content, ContentType } = body as { Content: string; ContentType: string };
      expect(ContentType).toBe('APPLICATION_JSON');
      const { status } = problems[code as ProblemCode];
      expect(JSON.parse(Content)).toMatchObject({ code, status });
      for (const { Action } of rules)
        if (Action?.Block.CustomResponse.CustomResponseBodyKey === code)
          expect(Action.Block.CustomResponse.ResponseCode).toBe(status);
    }
  });

  it('is 403 where a managed rule blocks, and never a bad request', () => {
    const { template } = templateWith();
    const answers = Object.values(template.findResources('AWS::ApiGateway::GatewayResponse')).map(
      ({ Properties }) =>
        Properties as { ResponseType: string; StatusCode: string; ResponseTemplates: Record<string, string> },
    );
    const blocked = answers.find(({ ResponseType }) => ResponseType === 'WAF_FILTERED');
    expect(blocked?.StatusCode).toBe('403');
    expect(JSON.parse(blocked?.ResponseTemplates['application/json'] ?? '')).toMatchObject({
      code: 'firewall-blocked',
      retryable: false,
    });
  });

  it('is no request for want of a User-Agent, nor for what a body quotes', () => {
    const { rules } = templateWith();
    const common = JSON.stringify(
      rules.find(({ Name }) => Name === 'AWSManagedRulesCommonRuleSet')?.Statement,
    );
    for (const counted of ['NoUserAgent_HEADER', 'CrossSiteScripting_BODY', 'SizeRestrictions_BODY'])
      expect(common).toContain(`{"ActionToUse":{"Count":{}},"Name":"${counted}"}`);
  });

  it('has rules of a priority each', () => {
    const { rules } = templateWith({ callerNetworks: '203.0.113.0/24' });
    expect(new Set(rules.map(({ Priority }) => Priority)).size).toBe(rules.length);
  });
});
