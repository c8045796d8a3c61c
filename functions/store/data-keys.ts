import * as z from 'zod';

import { callAws, type CallAws } from './call-aws.ts';

const bytes = z.string().transform((text) => Buffer.from(text, 'base64'));
const NewKeySchema = z.object({ Plaintext: bytes, CiphertextBlob: z.string() });
const OpenedSchema = z.object({ Plaintext: bytes });

/** Data keys of 256 bits, wrapped by KMS under one key; the context must be the same to unwrap. */
export function dataKeys(keyArn: string, call: CallAws = callAws()) {
  return {
    /** A new data key, in the clear for use and wrapped (base64) for keeping. */
    async generate(
      context: Readonly<Record<string, string>>,
    ): Promise<{ readonly key: Buffer; readonly wrapped: string }> {
      const input = { KeyId: keyArn, KeySpec: 'AES_256', EncryptionContext: context };
      const { Plaintext, CiphertextBlob } = NewKeySchema.parse(await call('kms', 'GenerateDataKey', input));
      return { key: Plaintext, wrapped: CiphertextBlob };
    },

    async unwrap(wrapped: string, context: Readonly<Record<string, string>>): Promise<Buffer> {
      const input = { KeyId: keyArn, CiphertextBlob: wrapped, EncryptionContext: context };
      return OpenedSchema.parse(await call('kms', 'Decrypt', input)).Plaintext;
    },
  };
}

export type DataKeys = ReturnType<typeof dataKeys>;
