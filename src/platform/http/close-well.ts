import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

const patienceMs = 8_000;

/**
 * Closes as people would want: event streams end at once and their pages come back to whoever listens next, requests under
 * way are answered, and nobody is waited for longer than eight seconds.
 */
export function closeWell(server: FastifyInstance): void {
  const open = new Set<ServerResponse>();
  server.addHook('onRequest', async (_request, { raw }) => {
    open.add(raw);
    raw.once('close', () => open.delete(raw));
  });
  server.addHook('preClose', async () => {
    for (const response of open) if (isStream(response.getHeader('content-type'))) response.end();
    setTimeout(() => server.server.closeAllConnections(), patienceMs).unref();
  });
}

function isStream(contentType: unknown): boolean {
  return String(contentType).startsWith('text/event-stream');
}
