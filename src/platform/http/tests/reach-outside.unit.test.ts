import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../is-public-address.ts';
import { mayReach, reachOutside } from '../reach-outside.ts';

const production = { mode: 'production' } as const;

describe('sec/S52 An address that somebody gave', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4003::1'])('is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://localhost/',
    'https://ana@push.example.org/',
    'http://push.example.org/',
    'gopher://push.example.org/',
    'file:///etc/passwd',
    'nada',
  ])('is not asked in production: %s', (address) => {
    expect(mayReach(address, production)).toBe(false);
  });

  it('may be on this machine outside production, and nowhere else without https', () => {
    expect(mayReach('http://127.0.0.1:1234/', { mode: 'test' })).toBe(true);
    expect(mayReach('http://10.0.0.1/', { mode: 'test' })).toBe(false);
    expect(mayReach('https://push.example.org/', { mode: 'test' })).toBe(true);
  });

  it('that leads to this machine by a name gets no connection', async () => {
    let connections = 0;
    const canary = createServer((_request, response) => response.end('secreto'));
    canary.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    const { port } = canary.address() as AddressInfo;
    // `localhost` stands for any name that leads here: only where it leads is looked at.
    const url = `https://localhost:${port}/`;

    await expect(request(url, { dispatcher: reachOutside(url, production) })).rejects.toMatchObject({
      name: 'http/inner-address',
    });

    await new Promise((resolve) => canary.close(resolve));
    expect(connections).toBe(0);
  });
});
