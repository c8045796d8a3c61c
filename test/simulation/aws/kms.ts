import { AwsError } from '../dynamodb/errors.ts';
import type { Random } from '../engine/random.ts';

const contextOf = (context: unknown): string =>
  JSON.stringify(Object.entries(context ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

/** KMS: what is sealed opens under the same key and context only. */
export class Kms {
  private readonly random: Random;
  private readonly sealed = new Map<string, { readonly context: string; readonly plain: string }>();

  constructor(random: Random) {
    this.random = random;
  }

  private seal(context: unknown, plain: string): string {
    const blob = this.random.bytes(32).toString('base64');
    this.sealed.set(blob, { context: contextOf(context), plain });
    return blob;
  }

  /** @param asBytes whether binary members are bytes, as an SDK client has them, or base64, as the wire has */
  execute(action: string, input: Readonly<Record<string, unknown>>, asBytes: boolean): unknown {
    const give = (base64: string) => (asBytes ? new Uint8Array(Buffer.from(base64, 'base64')) : base64);
    const take = (bytes: unknown) =>
      typeof bytes === 'string' ? bytes : Buffer.from(bytes as Uint8Array).toString('base64');
    const { EncryptionContext: context } = input;
    switch (action) {
      case 'GenerateDataKey': {
        const plain = this.random.bytes(32).toString('base64');
        return { Plaintext: give(plain), CiphertextBlob: give(this.seal(context, plain)) };
      }
      case 'Encrypt':
        return { CiphertextBlob: give(this.seal(context, take(input['Plaintext']))) };
      case 'Decrypt': {
        const found = this.sealed.get(take(input['CiphertextBlob']));
        if (found?.context !== contextOf(context))
          throw new AwsError('InvalidCiphertextException', 'The ciphertext does not open.');
        return { Plaintext: give(found.plain) };
      }
      default:
        throw new AwsError('UnknownOperationException', `The simulation has no ${action}.`);
    }
  }
}
