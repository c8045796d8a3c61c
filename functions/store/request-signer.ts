import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

import { Sha256 } from '@smithy/core/checksum';
import {
  ALGORITHM_IDENTIFIER,
  AMZ_DATE_HEADER,
  AUTH_HEADER,
  createScope,
  getCanonicalHeaders,
  getSigningKey,
  prepareRequest,
  SHA256_HEADER,
  SignatureV4Base,
  TOKEN_HEADER,
} from '@smithy/signature-v4';
import type { HttpRequest, RequestSigningArguments } from '@smithy/types';

import { credentialsOf, regionOf, type AwsAccount } from './aws-account.ts';

/**
 * Signs requests to a service of AWS (Signature Version 4) as the SDK does, for one set of credentials: so the
 * key, which changes once a day, need not be looked up by a hash of them for each request, nor wrapped anew.
 */
export class RequestSigner extends SignatureV4Base {
  private readonly region: string;
  private readonly credentials: ReturnType<typeof credentialsOf>;
  private key: { readonly day: string; readonly of: KeyObject } | undefined;

  constructor(service: string, account: AwsAccount = {}) {
    const [region, credentials] = [regionOf(account), credentialsOf(account)];
    super({ service, region, credentials, sha256: Sha256 });
    this.region = region;
    this.credentials = credentials;
  }

  private async keyOf(day: string): Promise<KeyObject> {
    if (this.key?.day !== day) {
      const bytes = await getSigningKey(Sha256, this.credentials, day, this.region, this.service);
      this.key = { day, of: createSecretKey(bytes) };
    }
    return this.key.of;
  }

  /** The request with the headers that sign it. Its body must be text. */
  async sign(unsigned: HttpRequest, { signingDate = new Date() }: RequestSigningArguments = {}) {
    const { accessKeyId, sessionToken } = this.credentials;
    const { longDate, shortDate } = this.formatDate(signingDate);
    const scope = createScope(shortDate, this.region, this.service);
    const payloadHash = hash('sha256', String(unsigned.body), 'hex');
    const request = prepareRequest(unsigned);
    request.headers[AMZ_DATE_HEADER] = longDate;
    request.headers[SHA256_HEADER] = payloadHash;
    if (sessionToken !== undefined) request.headers[TOKEN_HEADER] = sessionToken;
    const headers = getCanonicalHeaders(request);
    const canonical = this.createCanonicalRequest(request, headers, payloadHash);
    const toSign = await this.createStringToSign(longDate, scope, canonical, ALGORITHM_IDENTIFIER);
    const signature = createHmac('sha256', await this.keyOf(shortDate))
      .update(toSign)
      .digest('hex');
    const signed = this.getCanonicalHeaderList(headers);
    request.headers[AUTH_HEADER] =
      `${ALGORITHM_IDENTIFIER} Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
    return request;
  }
}
