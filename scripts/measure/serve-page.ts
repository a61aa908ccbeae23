import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import { permissionsPolicy, securityHeaders } from '#platform/http/security-headers.ts';
import { webFiles } from '#platform/http/web-files.ts';

export type Asked = { method: string; url: string; sent: number; received: number };

/** Serves a built page as the program serves its own, with its headers, and keeps count of every request: what went in and what came out. */
export async function servePage(folder: string): Promise<{ url: string; asked: Asked[]; stop(): Promise<void> }> {
  const asked: Asked[] = [];
  const server = Fastify();
  await server.register(helmet, securityHeaders('http://localhost'));
  server.addHook('onRequest', async (_request, reply) => void reply.header('permissions-policy', permissionsPolicy));
  server.addHook('onResponse', async ({ method, url, headers }, reply) => {
    const received = Number(reply.getHeader('content-length') ?? 0);
    asked.push({ method, url, sent: Number(headers['content-length'] ?? 0), received });
  });
  await webFiles(server, folder);
  await server.listen({ port: 0, host: '127.0.0.1' });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, asked, stop: () => server.close() };
}
