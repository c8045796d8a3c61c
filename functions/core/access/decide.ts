import type { Credential } from './credential.ts';
import { isUsable } from './lifecycle.ts';

/** What a request shows of whoever sends it, beside the key. */
export interface Presented {
  readonly now: string;
  /** Whether it comes from one of the networks, given in CIDR notation. */
  readonly isFrom: (networks: readonly string[]) => boolean;
  /** SHA-256 of the client certificate, when the connection has one. */
  readonly certificate?: string;
}

export type Refusal = 'not-usable' | 'address' | 'certificate';

/**
 * Whether a credential whose secret was proved may be used from here and now; undefined when it may.
 * Networks and certificates that a credential names are always checked; its assurance says which it must name.
 */
export function refusalOf(credential: Credential, presented: Presented): Refusal | undefined {
  if (!isUsable(credential, presented.now)) return 'not-usable';
  const { assurance, networks, certificates } = credential;
  if ((assurance === 'key+ip' || networks.length > 0) && !presented.isFrom(networks)) return 'address';
  if (assurance !== 'key+mtls' && certificates.length === 0) return undefined;
  return certificates.some((named) => named === presented.certificate) ? undefined : 'certificate';
}
