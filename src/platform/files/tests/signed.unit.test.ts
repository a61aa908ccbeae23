import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isSigned } from '#tests/support/is-signed.ts';
import { bucketStore } from '../drivers/bucket-store.ts';

const [id, secretAccessKey] = ['7d0f8f8e-2f3a-4a53-8d58-0d6a6f7c1b11', 'el secreto del bucket'];
const folder = mkdtempSync(join(tmpdir(), 'mentalia-signed-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('Whoever runs the store of a bucket', () => {
  it('can tell by each request that it is ours, and never gets the secret', async () => {
    const asked: { what: string; isOurs: boolean; isOthers: boolean; told: boolean; length: string | undefined }[] = [];
    const there = createServer(async (request, response) => {
      for await (const _ of request);
      asked.push({
        what: `${request.method} ${request.url?.split('?')[0]}`,
        isOurs: isSigned(request, secretAccessKey),
        isOthers: isSigned(request, 'otro secreto'),
        told: JSON.stringify(request.headers).includes(secretAccessKey),
        length: request.headers['content-length'],
      });
      response.end('<Key>x</Key>');
    });
    await new Promise<void>((done) => there.listen(0, '127.0.0.1', done));
    const endpoint = `http://127.0.0.1:${(there.address() as AddressInfo).port}/`;
    const store = bucketStore({ endpoint, name: 'mentalia', region: 'eu-west-3', accessKeyId: 'AK', secretAccessKey }, folder);

    await store.put(
      id,
      (async function* () {
        yield Buffer.from('doce bytes..');
      })(),
    );
    await (await store.find(id, { from: 0, to: 5 }))?.bytes[Symbol.asyncIterator]().next();
    for await (const _ of store.list());
    await store.remove(id);
    there.closeAllConnections();
    there.close();

    const signed = { isOurs: true, isOthers: false, told: false, length: undefined };
    expect(asked).toEqual([
      { ...signed, what: `PUT /mentalia/files/${id}`, length: '12' },
      { ...signed, what: `GET /mentalia/files/${id}` },
      { ...signed, what: 'GET /mentalia' },
      { ...signed, what: `DELETE /mentalia/files/${id}` },
    ]);
  });
});
