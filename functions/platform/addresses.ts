import { isIP } from 'node:net';

import { blockListOf, isWithin } from './networks.ts';

/**
 * IPv4 networks that are not on the public internet, or not one host on it (IANA special-purpose address
 * registry, RFC 6890 and its successors), the metadata address of clouds among them.
 */
const closedIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const;

/** Only global unicast is open in IPv6; within it these are special, or carry an IPv4 address inside. */
const openIpv6 = '2000::/3';
const closedIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'] as const;

const ipv4 = blockListOf(closedIpv4);
const ipv6 = { open: blockListOf([openIpv6]), closed: blockListOf(closedIpv6) };

/** Whether an address is one host on the public internet. Anything that is no address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !ipv4.check(address, 'ipv4');
  if (family === 6) return ipv6.open.check(address, 'ipv6') && !ipv6.closed.check(address, 'ipv6');
  return false;
}

/** Ports a receiver on the internet may listen on; others belong to services that never asked for a ring. */
const publicPorts: readonly number[] = [443, 8443];

/**
 * Whether a receiver may be called at an address and port.
 *
 * @param networks private networks, in CIDR notation, in which receivers are expected all the same
 */
export function mayCallAddress(address: string, port: number, networks: readonly string[]): boolean {
  if (isWithin(networks, address)) return port === 443 || port >= 1024;
  return isPublicAddress(address) && publicPorts.includes(port);
}
