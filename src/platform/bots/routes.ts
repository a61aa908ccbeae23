import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { Bots, ListBots } from './contract.ts';
import { type ListingParts, listBots } from './list-bots.ts';

const mine = { purpose: 'core', owner: 'self' } as const;

/** Whom a person can talk with. Few enough to travel whole, in the shape of every list. */
export function botRoutes(server: HttpServer, parts: ListingParts): void {
  server.get(
    '/api/bots',
    { config: { ...mine, scope: 'conversations:read' }, schema: { querystring: ListBots, response: { 200: Bots } } },
    async (request) => ({
      items: await listBots(parts, personIdOf(request), request.query),
      next: null,
    }),
  );
}
