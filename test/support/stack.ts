import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

import { deploy, localPrefix, type Deployed } from '../../local/deploy.ts';
import { freePort, startMiniStack, type MiniStack } from '../../local/ministack.ts';
import { makeAuthority, receiverSettings, type Authority } from '../../local/receiver.ts';
import { seed, type Seeded } from '../../local/seed.ts';
import { signIns, siteSettings, startSites, type LocalSites } from '../../local/sites.ts';

import { deployedGrants, PERSON, readSeen, unusedGrants } from './permissions.ts';
import { stopSweeping } from './sweeping.ts';

export type TestStack = Deployed &
  Seeded & {
    readonly receivers: Authority;
    /** Where the sites are. */
    readonly site: Pick<LocalSites, 'victimUrl' | 'staffUrl'>;
  };

declare module 'vitest' {
  export interface ProvidedContext {
    stack: TestStack;
  }
}

/** Where each form of request that DynamoDB was asked is written down, for a second opinion on it. */
export const recordedRequests = resolve('.local/dynamodb-requests.jsonl');

/** One local stack with the real app for all tests that need one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The slow tests add to what the others asked of DynamoDB.
  if (project.name === 'stack') rmSync(recordedRequests, { force: true });
  const ministack = await startMiniStack(await freePort(), { DYNAMODB_REQUESTS: recordedRequests });
  const ports = { victim: await freePort(), staff: await freePort(), identity: await freePort() };
  let sites: LocalSites | undefined;
  try {
    const receivers = await makeAuthority();
    const settings = { ...receiverSettings(receivers), ...siteSettings(ports) };
    const deployed = await deploy(ministack.endpoint, '.local/test', settings);
    await stopSweeping(deployed);
    const seeded = await seed(deployed, signIns(ports));
    if (!deployed.sites) throw new Error('The sites were not deployed.');
    sites = await startSites(ports, deployed.sites);
    const { victimUrl, staffUrl } = sites;
    project.provide('stack', { ...deployed, ...seeded, receivers, site: { victimUrl, staffUrl } });
  } catch (error) {
    await sites?.stop();
    await ministack.stop();
    throw error;
  }
  return async () => {
    await sites.stop();
    const report = await permissionsReport(ministack);
    await ministack.stop();
    writeFileSync('.local/test/permissions.json', JSON.stringify(report, null, 2));
    if (report.refused.length > 0)
      throw new Error(`Permissions are missing: ${JSON.stringify(report.refused, null, 2)}`);
  };
}

/** What the roles of the functions lack, and what they hold and no test used. */
async function permissionsReport({ endpoint, permissionsFile }: MiniStack) {
  const seen = readSeen(permissionsFile);
  return {
    refused: seen.filter(({ decision, session }) => decision === 'refused' && session !== PERSON),
    unused: unusedGrants(await deployedGrants(endpoint, localPrefix), seen),
  };
}

/** The stack of this test run. */
export const useStack = (): TestStack => inject('stack');
