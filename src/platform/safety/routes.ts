import { z } from 'zod';
import type { HttpServer } from '../http/server.ts';
import { HelpCountry, HelpLines } from './contract.ts';
import { helpLinesOf } from './core/help-lines.ts';

/** Help lines are for anybody, signed in or not, and are never refused for asking too often. */
export function safetyRoutes(server: HttpServer): void {
  server.get(
    '/api/help-lines',
    {
      config: { public: true, unlimited: true, purpose: 'core', owner: 'nobody' },
      schema: { querystring: z.object({ country: HelpCountry.default('MX') }), response: { 200: HelpLines } },
    },
    async (request) => ({ country: request.query.country, items: helpLinesOf(request.query.country) }),
  );
}
