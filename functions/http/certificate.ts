import { X509Certificate } from 'node:crypto';

/** SHA-256 fingerprint of a client certificate, in hexadecimal. */
export const certificateFingerprint = (pem: string): string =>
  new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();
