import { Sha256 } from '@smithy/core/checksum';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RequestSigner } from '../../functions/store/request-signer.ts';

const credentials = fc.record({
  accessKeyId: fc.stringMatching(/^[A-Z0-9]{16}$/),
  secretAccessKey: fc.stringMatching(/^[A-Za-z0-9+/]{40}$/),
  sessionToken: fc.stringMatching(/^[A-Za-z0-9+/]{20}$/),
});
const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });

describe('the signer of requests', () => {
  it('signs as the SDK does with its own SHA-256, request after request', async () => {
    const each = fc.tuple(fc.string({ unit: 'binary', maxLength: 300 }), day);
    await fc.assert(
      fc.asyncProperty(credentials, fc.array(each, { minLength: 1, maxLength: 4 }), async (as, requests) => {
        const account = { region: 'eu-west-2', credentials: as };
        const ours = new RequestSigner('dynamodb', account);
        const own = new SignatureV4({ ...account, service: 'dynamodb', sha256: Sha256 });
        for (const [body, signingDate] of requests) {
          const request = new HttpRequest({
            method: 'POST',
            path: '/',
            headers: {
              host: 'dynamodb.eu-west-2.amazonaws.com',
              'x-amz-target': 'DynamoDB_20120810.PutItem',
            },
            body,
          });
          const [signed, wanted] = [
            await ours.sign(request, { signingDate }),
            await own.sign(request, { signingDate }),
          ];
          expect(signed.headers).toStrictEqual(wanted.headers);
        }
      }),
      { numRuns: 30 },
    );
  });
});
