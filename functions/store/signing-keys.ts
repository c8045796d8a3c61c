import { generateKeyPairSync } from 'node:crypto';

import { DecryptCommand, EncryptCommand, type KMSClient } from '@aws-sdk/client-kms';

import type { SigningKey } from '../core/doorbell/webhook.ts';
import { formatSigningKey, formatVerifyingKey, secretOf } from '../platform/signature.ts';

export interface SigningKeysConfig {
  readonly kms: KMSClient;
  readonly keyArn: string;
}

/** A key to keep, and the secret that goes with it, which is shown once and kept nowhere. */
export interface MadeKey {
  readonly key: SigningKey;
  readonly secret: string;
}

/** Makes key pairs for one webhook each. Needs kms:Encrypt only: whoever makes a key cannot read it again. */
export function signingKeyMaker({ kms, keyArn }: SigningKeysConfig) {
  return async (webhookId: string, now: string): Promise<MadeKey> => {
    const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const [seed, publicKey] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
    const signingKey = formatSigningKey(seed, publicKey);
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({
        KeyId: keyArn,
        Plaintext: Buffer.from(signingKey),
        EncryptionContext: { webhookId },
      }),
    );
    if (!CiphertextBlob) throw new Error('The key service sealed nothing.');
    const key = {
      publicKey: formatVerifyingKey(publicKey),
      sealed: Buffer.from(CiphertextBlob).toString('base64'),
      createdAt: now,
    };
    return { key, secret: secretOf(signingKey) };
  };
}
export type MakeSigningKey = ReturnType<typeof signingKeyMaker>;

/** Reads private keys. Needs kms:Decrypt only. */
export function signingKeyOpener({ kms, keyArn }: SigningKeysConfig) {
  return async (webhookId: string, { sealed }: SigningKey): Promise<string> => {
    const { Plaintext } = await kms.send(
      new DecryptCommand({
        KeyId: keyArn,
        CiphertextBlob: Buffer.from(sealed, 'base64'),
        EncryptionContext: { webhookId },
      }),
    );
    if (!Plaintext) throw new Error('The key service opened nothing.');
    return Buffer.from(Plaintext).toString();
  };
}
export type OpenSigningKey = ReturnType<typeof signingKeyOpener>;
