import type { Quota } from './quotas.ts';

/** What was read of an account before a deployment; undefined where it could not be. */
export interface AccountFacts {
  /** The account of the credentials. */
  readonly account: string;
  /** Of the CDK's own stack; undefined where there is none. */
  readonly bootstrapVersion: number | undefined;
  /** Whether a trail of CloudTrail keeps what is done in the region. */
  readonly isTrailed: boolean | undefined;
  /** What the account may have of each quota, by its name. */
  readonly quotas: Readonly<Record<string, number | undefined>>;
}

/** The least version of the CDK's bootstrap stack that this app deploys with. */
export const BOOTSTRAP_VERSION = 6;

/** What stands in the way of a deployment, and what is only told of. */
export interface AccountFaults {
  readonly refused: readonly string[];
  readonly told: readonly string[];
}

/** Whether an account is the one that was meant, and is ready. */
export function faultsOfAccount(
  facts: AccountFacts,
  { account, region }: { readonly account: string; readonly region: string },
  quotas: readonly Quota[],
): AccountFaults {
  const refused: string[] = [];
  const told: string[] = [];
  if (facts.account !== account)
    refused.push(`The credentials are of the account ${facts.account}, and not of ${account}.`);
  if (facts.bootstrapVersion === undefined)
    refused.push(`The CDK is not set up there: npx cdk bootstrap aws://${account}/${region}`);
  else if (facts.bootstrapVersion < BOOTSTRAP_VERSION)
    refused.push(
      `The CDK's stack there is of version ${String(facts.bootstrapVersion)}: npx cdk bootstrap aws://${account}/${region}`,
    );
  if (facts.isTrailed === undefined) told.push('Whether CloudTrail keeps a trail could not be read.');
  else if (!facts.isTrailed)
    refused.push('No trail of CloudTrail is on: nobody would be told when the glass is broken.');
  for (const { name, needed, unit } of quotas) {
    const has = facts.quotas[name];
    if (has === undefined)
      told.push(`The quota "${name}" could not be read: ${String(needed)} ${unit} are needed.`);
    else if (has < needed)
      refused.push(
        `The quota "${name}" is ${String(has)} ${unit}; ${String(needed)} are needed. Ask AWS for more.`,
      );
  }
  return { refused, told };
}
