import { bundle, compile, type Bundles } from './lambda/bundles.ts';

let made: Promise<Bundles> | undefined;

/** The bundles of the service as it is; made once for all tests of a process. */
export const serviceBundles = (): Promise<Bundles> => (made ??= bundle().then(compile));
