import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { reach } from '../provider/reach.ts';

describe('Whom the provider reaches', () => {
  const visits: string[] = [];
  const canary = createServer((request, response) => {
    visits.push(String(request.url));
    response.end();
  });
  const listening = new Promise<number>((resolve) =>
    canary.listen(0, '127.0.0.1', () => resolve((canary.address() as AddressInfo).port)),
  );
  afterEach(() => {
    visits.length = 0;
  });

  it('is a client on this machine, while developing', async () => {
    const port = await listening;

    await reach({ mode: 'development' })(`http://127.0.0.1:${port}/told`);

    expect(visits).toEqual(['/told']);
  });

  it('sec/S52 is nobody without https in production, and nobody on this machine', async () => {
    const port = await listening;
    const ask = reach({ mode: 'production' });

    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0', '2130706433', '[::ffff:127.0.0.1]'])
      expect(() => ask(`http://${host}:${port}/`)).toThrow();

    expect(visits).toEqual([]);
    await new Promise((resolve) => canary.close(resolve));
  });
});
