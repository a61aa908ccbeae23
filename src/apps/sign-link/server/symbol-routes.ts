import { z } from 'zod';
import type { HttpServer } from '#platform/http/server.ts';
import { DrawnSymbols } from '../dictionary/contract.ts';
import { drawSymbols } from './dictionary/draw-symbols.ts';

const Keys = z.strictObject({
  keys: z
    .string()
    .max(700)
    .regex(/^S[123][0-9a-f]{2}[0-5][0-9a-f](?:,S[123][0-9a-f]{2}[0-5][0-9a-f]){0,99}$/),
});

/** The outlines of SignWriting's symbols: the same for everybody, for ever. */
export function symbolRoutes(server: HttpServer): void {
  server.get(
    '/api/sign-link/symbols',
    { config: { purpose: 'core', owner: 'nobody' }, schema: { querystring: Keys, response: { 200: DrawnSymbols } } },
    async (request, reply) => {
      reply.header('cache-control', 'private, max-age=604800');
      return drawSymbols(request.query.keys.split(','));
    },
  );
}
