import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';

import { SignatureV4 } from '@smithy/signature-v4';

import { credentialsOf, regionOf, type AwsAccount } from './aws-account.ts';

type Key = string | ArrayBuffer | ArrayBufferView;

/** The signer keeps a key for a day; Node takes thrice as long to use one that it has to wrap each time. */
const wrapped = new WeakMap<object, KeyObject>();

function wrap(key: Key): string | KeyObject {
  if (typeof key === 'string') return key;
  const known = wrapped.get(key);
  if (known) return known;
  const bytes = ArrayBuffer.isView(key)
    ? new Uint8Array(key.buffer, key.byteOffset, key.byteLength)
    : new Uint8Array(key);
  const made = createSecretKey(bytes);
  wrapped.set(key, made);
  return made;
}

/** SHA-256 in the shape in which the SDK's signer takes it, or, with a key, the HMAC. */
class Sha256 {
  private readonly hash: ReturnType<typeof createHash | typeof createHmac>;

  constructor(key?: Key) {
    this.hash = key === undefined ? createHash('sha256') : createHmac('sha256', wrap(key));
  }

  update(data: Uint8Array): void {
    this.hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest());
  }
}

/** Signs requests to a service of AWS (Signature Version 4); made once, for all requests of a client. */
export const requestSigner = (service: string, account: AwsAccount = {}): SignatureV4 =>
  new SignatureV4({
    service,
    region: regionOf(account),
    credentials: credentialsOf(account),
    sha256: Sha256,
  });
