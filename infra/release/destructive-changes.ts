import { fullDiff, ResourceImpact } from '@aws-cdk/cloudformation-diff';
import * as z from 'zod';

/** A CloudFormation template, as far as it is looked at here. */
export interface Template {
  readonly Resources?: Readonly<Record<string, Resource>>;
}
interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** Types of resources that hold what no release may lose, and what that is. */
export const holdsData: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'its items',
  'AWS::KMS::Key': 'all that it encrypts',
  'AWS::SecretsManager::Secret': 'what was named or sealed with it',
  'AWS::S3::Bucket': 'its objects',
  'AWS::Logs::LogGroup': 'its lines',
  'AWS::SQS::Queue': 'the messages that wait in it',
  'AWS::StepFunctions::StateMachine': 'its open executions',
  'AWS::ApiGateway::RestApi': 'the address that partners call',
  'AWS::ApiGateway::DomainName': 'the name that partners call',
};

const changes = ['removed', 'replaced', 'maybe-replaced', 'unprotected', 'expires'] as const;
type Change = (typeof changes)[number];

/** A change of a release that could lose something. */
export interface Finding {
  readonly stack: string;
  /** The logical id of the resource. */
  readonly id: string;
  readonly type: string;
  readonly change: Change;
}

/** What is meant nevertheless, by whom it was weighed, and until when; one for each finding. */
export const WaiversSchema = z.array(
  z.strictObject({
    stack: z.string(),
    id: z.string(),
    change: z.enum(changes),
    reason: z.string().min(20),
    /** The last day on which it holds (UTC). */
    until: z.iso.date(),
  }),
);
export type Waiver = z.infer<typeof WaiversSchema>[number];

const impacts: Partial<Readonly<Record<ResourceImpact, Change>>> = {
  [ResourceImpact.WILL_DESTROY]: 'removed',
  // Kept by AWS, but nothing of the service knows of it any more.
  [ResourceImpact.WILL_ORPHAN]: 'removed',
  [ResourceImpact.WILL_REPLACE]: 'replaced',
  [ResourceImpact.MAY_REPLACE]: 'maybe-replaced',
};

/** What a release would lose of a stack that is there: resources that go or are made anew, and protections of them. */
export function destructiveChanges(stack: string, before: Template, after: Template): Finding[] {
  const findings: Finding[] = [];
  const found = (id: string, type: string, change: Change) => {
    if (type in holdsData) findings.push({ stack, id, type, change });
  };
  fullDiff({ ...before }, { ...after }).resources.forEachDifference(
    (id, { oldResourceType, newResourceType, changeImpact }) => {
      if (oldResourceType === undefined) return;
      const isOther = newResourceType !== undefined && newResourceType !== oldResourceType;
      const change = isOther ? 'removed' : impacts[changeImpact];
      if (change) found(id, oldResourceType, change);
    },
  );
  for (const [id, was] of Object.entries(before.Resources ?? {})) {
    const is = after.Resources?.[id];
    if (is?.Type !== was.Type) continue;
    if (losesProtection(was, is)) found(id, was.Type, 'unprotected');
    if (expiresMore(was, is)) found(id, was.Type, 'expires');
  }
  return findings;
}

const isRetained = (policy: string | undefined): boolean => policy?.startsWith('Retain') ?? false;

const switches: readonly ((resource: Resource) => boolean)[] = [
  ({ DeletionPolicy }) => isRetained(DeletionPolicy),
  ({ UpdateReplacePolicy }) => isRetained(UpdateReplacePolicy),
  ({ Properties }) => Properties?.['DeletionProtectionEnabled'] === true,
  ({ Properties }) => JSON.stringify(Properties?.['PointInTimeRecoverySpecification'] ?? '').includes('true'),
  ({ Properties }) => Properties?.['ObjectLockEnabled'] === true,
  ({ Properties }) => JSON.stringify(Properties?.['VersioningConfiguration'] ?? '').includes('Enabled'),
];
const losesProtection = (was: Resource, is: Resource): boolean =>
  switches.some((isOn) => isOn(was) && !isOn(is));

/** Items of a table that would go by themselves, or lines of a log sooner than before. */
function expiresMore(was: Resource, is: Resource): boolean {
  const expiry = ({ Properties }: Resource) => JSON.stringify(Properties?.['TimeToLiveSpecification'] ?? '');
  const days = ({ Properties }: Resource) => Number(Properties?.['RetentionInDays'] ?? Infinity);
  return (expiry(is) !== '""' && expiry(is) !== expiry(was)) || days(is) < days(was);
}

/** How findings stand against what was waived. */
export interface Judged {
  readonly refused: readonly Finding[];
  readonly waived: readonly Finding[];
  /** Waivers that have ended, or that nothing needs: to be taken out. */
  readonly stale: readonly Waiver[];
}

/** @param today the date (UTC) */
export function judge(findings: readonly Finding[], waivers: readonly Waiver[], today: string): Judged {
  const matches = (finding: Finding) => (waiver: Waiver) =>
    waiver.stack === finding.stack && waiver.id === finding.id && waiver.change === finding.change;
  const inForce = waivers.filter(({ until }) => until >= today);
  const isWaived = (finding: Finding) => inForce.some(matches(finding));
  return {
    refused: findings.filter((finding) => !isWaived(finding)),
    waived: findings.filter(isWaived),
    stale: waivers.filter(
      (waiver) => !inForce.includes(waiver) || !findings.some((finding) => matches(finding)(waiver)),
    ),
  };
}
