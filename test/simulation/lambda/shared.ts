import * as crypto from 'node:crypto';
import * as net from 'node:net';
import * as util from 'node:util';
import * as zlib from 'node:zlib';

import type { Bundles } from './bundles.ts';
import { dateOf } from './container.ts';

let clock: () => number = () => 0;
const loaded = new WeakMap<Bundles, Readonly<Record<string, unknown>>>();

/**
 * What the functions share, loaded once for all worlds: it keeps nothing between calls. It is given no time but
 * where a library asks for it by itself, and then that of the world that was made last.
 */
export function sharedModules(bundles: Bundles, now: () => number): Readonly<Record<string, unknown>> {
  clock = now;
  const modules = loaded.get(bundles) ?? load(bundles);
  loaded.set(bundles, modules);
  return modules;
}

function load(bundles: Bundles): Readonly<Record<string, unknown>> {
  const module = { exports: {} as Readonly<Record<string, unknown>> };
  const outside = () => {
    throw new Error('What the functions share reaches outside.');
  };
  const modules: Readonly<Record<string, unknown>> = {
    crypto: {
      ...crypto,
      randomBytes: outside,
      randomFillSync: outside,
      randomUUID: outside,
      randomInt: outside,
    },
    net,
    util,
    zlib,
  };
  bundles.shared({
    require: (name: string) => modules[name.replace(/^node:/, '')] ?? outside(),
    module,
    exports: module.exports,
    process: { env: {} },
    Date: dateOf(() => clock()),
    Math: Object.create(Math, { random: { value: outside } }) as Math,
    performance: { now: () => clock() },
    setTimeout: outside,
    clearTimeout: outside,
    setInterval: outside,
    setImmediate: outside,
    fetch: outside,
    crypto: undefined,
    AbortSignal,
    console,
    callAws: outside,
  });
  return module.exports;
}
