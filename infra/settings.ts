import type { Node } from 'constructs';
import * as z from 'zod';

import { EnvironmentSchema } from '../schemas/credential.ts';
import { rateTiers } from '../schemas/rate-tiers.ts';

const mostAMinute = Math.max(
  ...Object.values(rateTiers).map(({ requests }) => (requests.requests * 60) / requests.seconds),
);

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter((entry) => entry !== ''));
const networks = list.pipe(z.array(z.union([z.cidrv4(), z.cidrv6()])));

/** Where a site begins: its pages are at the root of a host of their own. */
const origin = z.url().refine((url) => new URL(url).origin === url, {
  error: 'Use the scheme and host of a site and nothing more, such as https://your-page.example.',
});

const SettingsSchema = z
  .object({
    /** Which of the service's deployments in an account this is: part of every name that is unique there. */
    stage: z
      .string()
      .regex(/^[a-z][a-z0-9]{0,11}$/)
      .default('live'),
    /** Whose keys it takes: those for records of people, or those for tests, which have a deployment of their own. */
    environment: EnvironmentSchema.default('live'),
    region: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
      .default('eu-west-2'),
    /** Private networks in which receivers of rings may be called, in CIDR notation. */
    receiverNetworks: networks,
    /** A certificate authority that receivers may have beside the public ones: its DER, in base64. */
    receiverAuthority: z.base64().optional(),
    /** The name the API answers to; its own address at AWS is closed then. */
    domainName: z.hostname().optional(),
    /**
     * Where partners reach the API, without `/v1`, where that is neither its domain nor its address at AWS;
     * `{apiId}` stands for the id that the API is given.
     */
    publicUrl: z.string().startsWith('http').optional(),
    /** The certificate of that name in AWS Certificate Manager. */
    certificateArn: z.string().startsWith('arn:aws:acm:').optional(),
    /** The authorities whose client certificates may connect: a PEM bundle in S3. Closes the API to all others. */
    truststoreUri: z
      .string()
      .regex(/^s3:\/\/[a-z0-9.-]{3,63}\/.+$/)
      .optional(),
    /** Interface endpoints that the API is reached by; it is on no public network then. */
    vpcEndpointIds: list.pipe(z.array(z.string().startsWith('vpce-'))),
    /** The only networks that may call the API, in CIDR notation; any, when there is none. */
    callerNetworks: networks,
    /** Who is told when an alarm rings: an address of e-mail, asked by AWS to confirm. */
    alarmEmail: z.email().optional(),
    /**
     * Who may become the first administrators: the thumbprints (RFC 7638, SHA-256) of the keys that prove them, of
     * two people at least. Nobody may, where there are none.
     */
    firstAdministrators: list.pipe(
      z.array(z.string().regex(/^[A-Za-z0-9_-]{43}$/)).refine((all) => all.length !== 1, {
        error: 'Name the keys of two administrators at least.',
      }),
    ),
    /** The roles and users that may act as operators: ARNs, `*` in them stands for anything. */
    operatorArns: list.pipe(z.array(z.string().startsWith('arn:aws:'))),
    /** The repository whose pipeline deploys this stage, as owner/name; with `pipelineProviderArn`. */
    pipelineRepository: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/)
      .optional(),
    /** The OpenID Connect provider of GitHub Actions in the account (token.actions.githubusercontent.com). */
    pipelineProviderArn: z
      .string()
      .regex(/^arn:aws:iam::\d{12}:oidc-provider\/token\.actions\.githubusercontent\.com$/)
      .optional(),
    /** The policy that bounds every role, where the account demands one. */
    permissionsBoundaryArn: z.string().startsWith('arn:aws:iam:').optional(),
    /** Tags of every resource, as name=value. */
    tags: list.pipe(
      z
        .array(z.templateLiteral([z.string().min(1), '=', z.string()]))
        .transform((pairs) =>
          Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s, 2) as [string, string])),
        ),
    ),
    /**
     * Requests of one address in five minutes, beyond which the firewall turns it away: by itself, what two keys of
     * the highest tier may send from one address.
     */
    firewallRate: z.coerce
      .number()
      .int()
      .min(100)
      .default(2 * 5 * mostAMinute),
    /** The same, of requests that show no key: those of the contract, of problem pages, and of whoever has none. */
    firewallRateWithoutKey: z.coerce.number().int().min(100).default(2000),
    /** Where victims, and those who work with them, reach their pages; there are none where this is left out. */
    victimSiteUrl: origin.optional(),
    staffSiteUrl: origin.optional(),
    /** The certificate of both names of the sites in AWS Certificate Manager. */
    siteCertificateArn: z.string().startsWith('arn:aws:acm:').optional(),
    /** The telephone number at which victims reach a person, as the pages tell it. */
    deskPhone: z
      .string()
      .regex(/^[0-9 +]{5,20}$/)
      .optional(),
    /** The only networks that may reach the pages of the staff, in CIDR notation; any, when there is none. */
    staffNetworks: networks,
    /** Set on the local stack only: leaves out the resource types that it does not know. */
    emulated: z.stringbool().default(false),
  })
  .refine(({ domainName, certificateArn }) => (domainName === undefined) === (certificateArn === undefined), {
    path: ['certificateArn'],
    error: 'Give domainName and certificateArn together.',
  })
  .refine(
    ({ pipelineRepository, pipelineProviderArn }) =>
      (pipelineRepository === undefined) === (pipelineProviderArn === undefined),
    { path: ['pipelineProviderArn'], error: 'Give pipelineRepository and pipelineProviderArn together.' },
  )
  .refine(({ domainName, truststoreUri }) => truststoreUri === undefined || domainName !== undefined, {
    path: ['truststoreUri'],
    error: 'Mutual TLS needs domainName: API Gateway has it for custom domains only.',
  })
  .refine(({ vpcEndpointIds, domainName }) => vpcEndpointIds.length === 0 || domainName === undefined, {
    path: ['vpcEndpointIds'],
    error: 'A private API has no public domain: leave out domainName.',
  })
  .refine(
    ({ victimSiteUrl, staffSiteUrl, deskPhone }) =>
      new Set([victimSiteUrl, staffSiteUrl, deskPhone].map((given) => given === undefined)).size === 1,
    { path: ['victimSiteUrl'], error: 'Give victimSiteUrl, staffSiteUrl and deskPhone together.' },
  )
  .refine(({ victimSiteUrl: one, staffSiteUrl: other }) => one === undefined || one !== other, {
    path: ['staffSiteUrl'],
    error: 'Each site has a host of its own: what one sets in a browser must not reach the other.',
  })
  .refine(
    ({ victimSiteUrl, truststoreUri, vpcEndpointIds }) =>
      victimSiteUrl === undefined || (truststoreUri === undefined && vpcEndpointIds.length === 0),
    {
      path: ['victimSiteUrl'],
      error: 'The sites call the API from outside: they cannot where it asks for certificates or is private.',
    },
  );

/** The names of the settings; each is said in `docs/deploying.md`. */
export const settingNames: readonly string[] = Object.keys(SettingsSchema.shape);

/** What a deployment may choose. */
export type Settings = z.output<typeof SettingsSchema>;

/** The sites of a deployment. */
export interface Sites {
  readonly victim: SiteSettings;
  readonly staff: SiteSettings;
  readonly deskPhone: string;
}

export interface SiteSettings {
  readonly url: string;
  readonly networks: readonly string[];
}

/** The sites of a deployment; undefined where it has none. */
export function sitesOf({
  victimSiteUrl,
  staffSiteUrl,
  deskPhone,
  staffNetworks,
}: Settings): Sites | undefined {
  if (!victimSiteUrl || !staffSiteUrl || !deskPhone) return undefined;
  return {
    victim: { url: victimSiteUrl, networks: [] },
    staff: { url: staffSiteUrl, networks: staffNetworks },
    deskPhone,
  };
}

/**
 * Reads the settings from the context of the app: `cdk.json`, or `-c name=value`.
 *
 * @throws ZodError naming each setting that is not valid
 */
export function readSettings(node: Node): Settings {
  const given = settingNames.map((name) => [name, node.tryGetContext(name) as unknown]);
  return SettingsSchema.parse(Object.fromEntries(given));
}
