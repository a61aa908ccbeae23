import { z } from 'zod';
import { personIdOf } from '../../../http/person.ts';
import type { HttpServer } from '../../../http/server.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { ConnectionPath, Connections } from './contract.ts';
import { endConnection } from './end-connection.ts';
import { listConnections } from './list-connections.ts';

/** The sites that somebody is connected with, and ending that. */
export function connectionRoutes(server: HttpServer, parts: SignOnParts): void {
  const config = { purpose: 'account', owner: 'self' } as const;

  server.get('/api/auth/connections', { config, schema: { response: { 200: Connections } } }, async (request) => ({
    items: await listConnections(parts, personIdOf(request)),
    next: null,
  }));
  server.delete(
    '/api/auth/connections/:clientId',
    { config: { ...config, owner: { thing: 'connection' } }, schema: { params: ConnectionPath, response: { 204: z.null() } } },
    async (request, reply) => {
      await endConnection(parts, personIdOf(request), request.params.clientId);
      return reply.code(204).send(null);
    },
  );
}
