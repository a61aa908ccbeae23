import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { Incidents, ReportIncident } from './contract.ts';
import { listMyIncidents, reportIncident } from './report-incident.ts';

type Parts = Parameters<typeof reportIncident>[0];

const mine = { purpose: 'core', owner: 'self' } as const;
const Page = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

/** Saying that the program did harm, and reading what came of it. */
export function incidentRoutes(server: HttpServer, parts: Parts): void {
  server.post(
    '/api/safety/incidents',
    { config: mine, schema: { body: ReportIncident, response: { 204: z.null() } } },
    async (request, reply) => {
      await reportIncident(parts, personIdOf(request), request.body);
      return reply.code(204).send(null);
    },
  );
  server.get(
    '/api/safety/incidents',
    { config: mine, schema: { querystring: Page, response: { 200: Incidents } } },
    async (request) => listMyIncidents(parts, personIdOf(request), request.query),
  );
}
