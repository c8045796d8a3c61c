import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

import type { Keys } from '../../local/agencies.ts';
import { deploy, type Deployed } from '../../local/deploy.ts';
import { freePort, startMiniStack } from '../../local/ministack.ts';
import { makeAuthority, receiverSettings, type Authority } from '../../local/receiver.ts';
import { seed } from '../../local/seed.ts';

import { stopSweeping } from './sweeping.ts';

export type TestStack = Deployed & { readonly keys: Keys; readonly receivers: Authority };

declare module 'vitest' {
  export interface ProvidedContext {
    stack: TestStack;
  }
}

/** One local stack with the real app for all tests that need one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ministack = await startMiniStack(await freePort());
  try {
    const receivers = await makeAuthority();
    const deployed = await deploy(ministack.endpoint, '.local/test', receiverSettings(receivers));
    await stopSweeping(deployed);
    project.provide('stack', { ...deployed, keys: await seed(deployed), receivers });
  } catch (error) {
    await ministack.stop();
    throw error;
  }
  return () => ministack.stop();
}

/** The stack of this test run. */
export const useStack = (): TestStack => inject('stack');
