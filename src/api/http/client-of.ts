import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * What tells one client from another: the address that the connection comes from, or, behind `proxies` of one's own,
 * the address that the outermost of them saw; what stands further left in the header anybody can write. Whoever has an
 * IPv6 address has a whole network of 64 bits, so that network counts as one client.
 */
export function clientOf(request: IncomingMessage, proxies: number): string {
  const seen = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim());
  const forwarded = proxies > 0 ? seen.at(-proxies) : undefined;
  return networkOf(forwarded || (request.socket.remoteAddress ?? 'unknown'));
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [before = '', after] = plain.toLowerCase().split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after ? after.split(':') : [];
  const missing = after === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array<string>(missing).fill('0'), ...tail].slice(0, 4).join(':');
}
