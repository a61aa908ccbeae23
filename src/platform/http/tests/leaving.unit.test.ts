import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { HttpServer } from '../server.ts';
import { aServer } from './a-server.ts';

const asAna = { authorization: 'ana' };
const path = '/api/notes/file';

describe('Somebody who leaves before their answer is there', () => {
  it('is no error of ours, and what was being read for them ends', async () => {
    const asked = Promise.withResolvers<void>();
    const file = new Readable({ read: () => asked.resolve() });
    const { server, logged } = await aServer({ routes: sends(file) });
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as AddressInfo;

    const headers = { ...asAna, 'content-type': 'application/json' };
    const asking = request({ port, path, method: 'POST', headers }).on('error', () => undefined);
    asking.end('{}');
    await asked.promise;
    asking.destroy();
    await once(file, 'close');
    await server.close();

    expect(logged).toEqual([]);
  });

  it('is told apart from a file that breaks off under somebody who waits', async () => {
    const file = new Readable({
      read() {
        this.destroy();
      },
    });
    const { server, logged } = await aServer({ routes: sends(file) });

    const answer = await server.inject({ method: 'POST', url: path, headers: asAna, payload: {} });

    expect(answer.json()).toMatchObject({ type: 'http/unexpected', status: 500 });
    expect(logged.join()).toContain('unexpected error');
  });
});

const sends =
  (file: Readable) =>
  (server: HttpServer): void => {
    server.post(path, async (_request, reply) => reply.type('application/pdf').send(file));
  };
