import { bundle, compile, type Bundles } from './lambda/bundles.ts';
import { olderRelease } from './older-release.ts';

/** The service, and the release before it. */
export interface Releases {
  readonly bundles: Bundles;
  readonly older: Bundles;
}

let made: Promise<Releases> | undefined;

async function make(): Promise<Releases> {
  const [bundles, older] = await Promise.all([bundle(), bundle(olderRelease)]);
  return { bundles: compile(bundles), older: compile(older) };
}

/** The bundles of the service as it is, and as it was; made once for all tests of a process. */
export const releases = (): Promise<Releases> => (made ??= make());
