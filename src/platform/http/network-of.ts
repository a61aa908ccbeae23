import { isIPv6 } from 'node:net';

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Who asks, as far as an address tells: it itself or, for IPv6, the network of 64 bits that it is in. Whoever has one such address
 * has them all, and would otherwise be somebody new at each try (sec/S18, sec/S55).
 */
export function networkOf(address: string): string {
  const old = mapped.exec(address)?.[1];
  if (old !== undefined || !isIPv6(address)) return old ?? address;
  const [bare = ''] = address.split('%');
  const [head = '', tail] = bare.split('::');
  const front = head === '' ? [] : head.split(':');
  const behind = tail ? tail.split(':') : [];
  // The last part may be written as an old address, which stands for two.
  const written = front.length + behind.length + (bare.includes('.') ? 1 : 0);
  const zeros = tail === undefined ? [] : Array<string>(8 - written).fill('0');
  const groups = [...front, ...zeros, ...behind].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(':')}::/64`;
}
