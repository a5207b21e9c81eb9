import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientOf } from '../../../src/api/http/client-of.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('a client', () => {
  it('is the address it comes from, whatever it says of itself', () => {
    expect(clientOf(from('10.0.0.7', '1.2.3.4'), 0)).toBe('10.0.0.7');
    expect(clientOf(from('::ffff:10.0.0.7'), 0)).toBe('10.0.0.7');
  });

  it('is a whole network where addresses are plenty', () => {
    const [one, another, third] = ['2001:db8:1:2::7', '2001:DB8:1:2:ffff::', '2001:db8:1:3::7'].map(
      (address) => clientOf(from(address), 0),
    );
    expect(one).toBe('2001:db8:1:2');
    expect(another).toBe(one);
    expect(third).not.toBe(one);
    expect(clientOf(from('::1'), 0)).toBe('0:0:0:0');
  });

  it('is what the outermost of our own proxies saw, never what stands before it', () => {
    const request = from('10.0.0.7', '6.6.6.6, 1.2.3.4, 10.0.0.6');
    expect(clientOf(request, 1)).toBe('10.0.0.6');
    expect(clientOf(request, 2)).toBe('1.2.3.4');
    expect(clientOf(from('10.0.0.7'), 2)).toBe('10.0.0.7');
  });
});
