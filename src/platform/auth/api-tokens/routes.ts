import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { callerOf, type Door } from '../door.ts';
import { ApiTokens, CreateApiToken, NewApiToken } from './contract.ts';
import { createApiToken, listApiTokens, revokeApiToken } from './manage-api-tokens.ts';

const ByToken = z.strictObject({ tokenId: z.uuid() });
const mine = { purpose: 'account', owner: 'self' } as const;

/** The keys of a person's own programs. No program may make, see or end one. */
export function apiTokenRoutes(server: HttpServer, door: Door): void {
  server.get('/api/auth/api-tokens', { config: mine, schema: { response: { 200: ApiTokens } } }, async (request) => ({
    items: await listApiTokens(door, personIdOf(request)),
    next: null,
  }));
  server.post(
    '/api/auth/api-tokens',
    { config: { ...mine, fresh: true }, schema: { body: CreateApiToken, response: { 201: NewApiToken } } },
    async (request, reply) =>
      reply.code(201).send(await createApiToken(door, personIdOf(request), callerOf(request).language, request.body)),
  );
  server.delete(
    '/api/auth/api-tokens/:tokenId',
    { config: { ...mine, owner: { thing: 'api-token' } }, schema: { params: ByToken, response: { 204: z.null() } } },
    async (request, reply) => {
      await revokeApiToken(door, personIdOf(request), request.params.tokenId);
      return reply.code(204).send(null);
    },
  );
}
