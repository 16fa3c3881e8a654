/** Which addresses we may call. A channel's address is typed in by a user, so it may point at our own machines. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Machines of one's own; called only where the installation says so. */
const INSIDE = blockList([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
]);

/**
 * Never called, whatever the installation says: cloud metadata, and what no server answers on. 168.63.129.16 and
 * fd00:ec2::/32 are the metadata services of Azure and AWS; 100.100.100.200 is Alibaba's.
 */
const NEVER = blockList([
  '0.0.0.0/8',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  'fd00:ec2::/32',
]);

/** Outside this range IPv6 has only inside addresses and disguises of IPv4 ones (mapped, NAT64): a list of yes, not of no. */
const GLOBAL_IPV6 = blockList(['2000::/3']);

export function mayCall(address: string, allowPrivateAddresses: boolean): boolean {
  if (isIPv4(address)) return !NEVER.check(address) && (allowPrivateAddresses || !INSIDE.check(address));
  if (!isIPv6(address) || address.includes('%') || NEVER.check(address, 'ipv6')) return false;
  return GLOBAL_IPV6.check(address, 'ipv6') || (allowPrivateAddresses && isInsideIPv6(address));
}

/** A BlockList also matches an IPv4-mapped address with its IPv4 rules; a disguise is never welcome. */
function isInsideIPv6(address: string): boolean {
  return INSIDE.check(address, 'ipv6') && !MAPPED_IPV4.check(address, 'ipv6');
}

const MAPPED_IPV4 = blockList(['::ffff:0:0/96']);

function blockList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    list.addSubnet(network, Number(prefix), isIPv4(network) ? 'ipv4' : 'ipv6');
  }
  return list;
}
