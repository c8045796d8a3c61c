import * as realCrypto from 'node:crypto';
import { EventEmitter } from 'node:events';
import * as asyncHooks from 'node:async_hooks';
import * as net from 'node:net';
import * as stream from 'node:stream';
import * as streamWeb from 'node:stream/web';
import * as util from 'node:util';
import * as zlib from 'node:zlib';

import type { Random } from '../engine/random.ts';

/** What a receiver of rings answers; undefined: nothing, ever. */
export type Receive = (request: {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}) => Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>> } | undefined>;

/** PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410). */
const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** `node:crypto`, with every draw decided by the seed. */
export function seededCrypto(random: Random): object {
  const randomUUID = (): string => {
    const bytes = random.bytes(16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
  const randomFillSync = <Filled extends Uint8Array>(filled: Filled): Filled => {
    filled.set(random.bytes(filled.length));
    return filled;
  };
  const generateKeyPairSync = (type: string) => {
    if (type !== 'ed25519') throw new Error(`The simulation makes no ${type} keys.`);
    const key = Buffer.concat([ED25519, random.bytes(32)]);
    const privateKey = realCrypto.createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    return { privateKey, publicKey: realCrypto.createPublicKey(privateKey) };
  };
  const randomInt = (least: number, most?: number): number =>
    most === undefined ? random.below(least) : least + random.below(most - least);
  const seeded = {
    __proto__: realCrypto,
    randomBytes: (length: number) => random.bytes(length),
    randomFillSync,
    getRandomValues: randomFillSync,
    randomUUID,
    randomInt,
    generateKeyPairSync,
    webcrypto: { getRandomValues: randomFillSync, randomUUID },
  };
  return { __proto__: seeded, default: seeded };
}

class Sent extends EventEmitter {
  private readonly go: (sent: Sent, body: string) => void;

  constructor(go: (sent: Sent, body: string) => void) {
    super();
    this.go = go;
  }

  end(body: string): void {
    this.go(this, body);
  }
}

/** `node:http` as far as receivers are called by it. */
const httpTo = (receive: Receive) => ({
  request: ({ method, path, headers }: { method: string; path: string; headers: Record<string, unknown> }) =>
    new Sent((sent, body) => {
      void receive({ method, host: String(headers['Host']), path, headers, body }).then((answer) => {
        if (answer)
          sent.emit('response', {
            statusCode: answer.status,
            headers: answer.headers,
            destroy: () => undefined,
          });
      });
    }),
});

export interface NodeDoors {
  readonly random: Random;
  readonly sleep: (ms: number) => Promise<void>;
  /** The timers that are not promises. */
  readonly timers: object;
  readonly receive: Receive;
  readonly shared: Readonly<Record<string, unknown>>;
}

/** Requires a module as a bundle finds it. @throws Error for one by which it could reach outside */
export function requireFrom({
  random,
  sleep,
  timers,
  receive,
  shared,
}: NodeDoors): (name: string) => unknown {
  const crypto = seededCrypto(random);
  const modules: Readonly<Record<string, unknown>> = {
    crypto,
    timers,
    'timers/promises': { setTimeout: sleep },
    http: httpTo(receive),
    'dns/promises': { lookup: () => Promise.resolve([{ address: '51.140.0.7', family: 4 }]) },
    tls: { connect: () => ({}), createSecureContext: () => ({}), rootCertificates: [] },
    net,
    util,
    stream,
    'stream/web': streamWeb,
    'stream/promises': stream.promises,
    zlib,
    async_hooks: asyncHooks,
  };
  return (name) => {
    const own = name.startsWith('shared:')
      ? shared[name.slice('shared:'.length)]
      : modules[name.replace(/^node:/, '')];
    if (own === undefined) throw new Error(`The simulation lets no function reach ${name}.`);
    return own;
  };
}
