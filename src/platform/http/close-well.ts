import type { FastifyInstance, FastifyReply } from 'fastify';

const patienceMs = 8_000;

/**
 * Closes as people would want: event streams end at once and their pages come back to whoever listens next, requests under
 * way are answered, and nobody is waited for longer than eight seconds.
 */
export function closeWell(server: FastifyInstance): void {
  const open = new Set<FastifyReply>();
  server.addHook('onRequest', async (_request, reply) => {
    open.add(reply);
    reply.raw.once('close', () => open.delete(reply));
  });
  server.addHook('preClose', async () => {
    for (const reply of open) if (isStream(reply)) reply.raw.end();
    setTimeout(() => server.server.closeAllConnections(), patienceMs).unref();
  });
}

/** Only a stream is taken out of the framework's hands and still open. */
function isStream({ sent, raw }: FastifyReply): boolean {
  return sent && !raw.writableEnded;
}
