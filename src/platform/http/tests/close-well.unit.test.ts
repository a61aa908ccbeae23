import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { closeWell } from '../close-well.ts';

/** A server with a stream that never ends by itself, and an answer that waits for `finish`. */
async function aBusyServer() {
  const begun = Promise.withResolvers<void>();
  const finished = Promise.withResolvers<void>();
  const server = fastify({ return503OnClosing: false });
  closeWell(server);
  server.get('/stream', async (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.raw.write(': hello\n\n');
  });
  server.get('/slow', async () => {
    begun.resolve();
    await finished.promise;
    return { done: true };
  });
  return { server, url: await server.listen({ port: 0, host: '127.0.0.1' }), begun: begun.promise, finish: finished.resolve };
}

describe('A server that is told to close', () => {
  it('ends the event streams, so that their pages come back to whoever listens next', async () => {
    const { server, url } = await aBusyServer();
    const stream = await fetch(`${url}/stream`);

    await server.close();

    expect(await stream.text()).toBe(': hello\n\n');
  });

  it('still answers what was asked before', async () => {
    const { server, url, begun, finish } = await aBusyServer();
    const asked = fetch(`${url}/slow`);
    await begun;

    const closed = server.close();
    finish();

    expect(await (await asked).json()).toEqual({ done: true });
    await closed;
  });
});
