import { z } from 'zod';
import type { HttpServer } from '../http/server.ts';
import { HelpCountry, HelpLines } from './contract.ts';
import { liveLinesOf } from './lines/live-lines.ts';
import { planRoutes } from './plan/routes.ts';
import type { PlanParts } from './plan/write-plan.ts';

/** Help lines are for anybody, signed in or not, and are never refused for asking too often. */
export function safetyRoutes(server: HttpServer, parts: PlanParts): void {
  planRoutes(server, parts);
  server.get(
    '/api/help-lines',
    {
      config: { public: true, unlimited: true, purpose: 'core', owner: 'nobody' },
      schema: { querystring: z.object({ country: HelpCountry.default('MX') }), response: { 200: HelpLines } },
    },
    async ({ query: { country } }) => ({ country, items: await liveLinesOf(parts.db).of(country, parts.now()) }),
  );
}
