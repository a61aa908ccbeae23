import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { Favourites } from '../contract.ts';
import { listFavourites } from './favourite-store.ts';
import { keepFavourites } from './keep-favourites.ts';

const mine = { purpose: 'core', owner: 'self' } as const;

/** The places a person keeps at hand: read whole, written whole. */
export function favouriteRoutes(server: HttpServer, system: System): void {
  server.get('/api/universe/favourites', { config: mine, schema: { response: { 200: Favourites } } }, async (request) => {
    const { db, personId } = contextOf(system, request);
    return { places: await listFavourites(db, personId) };
  });
  server.put(
    '/api/universe/favourites',
    { config: mine, schema: { body: Favourites, response: { 200: Favourites } } },
    async (request) => keepFavourites(contextOf(system, request), request.body),
  );
}
