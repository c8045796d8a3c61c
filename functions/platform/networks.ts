import { BlockList, isIP } from 'node:net';

/** The networks, given in CIDR notation, as a list that addresses are looked up in. */
export function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', prefix = ''] = network.split('/');
    if (isIP(base) !== 0) list.addSubnet(base, Number(prefix), isIP(base) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** What was made of a list of networks is kept as long as the list is. */
const made = new WeakMap<readonly string[], BlockList>();

function listOf(networks: readonly string[]): BlockList {
  const list = made.get(networks) ?? blockListOf(networks);
  made.set(networks, list);
  return list;
}

/** Whether an address lies in one of the networks, given in CIDR notation. No network means no address. */
export function isWithin(networks: readonly string[], address: string): boolean {
  const family = isIP(address);
  return family !== 0 && listOf(networks).check(address, family === 6 ? 'ipv6' : 'ipv4');
}
