import { z } from 'zod';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { IncidentStatus } from '../safety/oversight/contract.ts';
import type { AdminParts } from './admin-parts.ts';
import { IncidentRows, IncidentSheet, ReviewIncident, SafetyFigures } from './contract.ts';
import { readSafetyFigures } from './read-safety-figures.ts';
import { listIncidentPage, readIncident, reviewIncident } from './review-incidents.ts';
import { admin, changing, nothing, Page } from './route-terms.ts';

const ById = z.strictObject({ incidentId: z.uuid() });
const Incidents = Page.extend({ status: IncidentStatus.default('open') });
/** Only these: of any two, the longer less the shorter is more than three weeks, never one day of somebody. */
const Period = z.strictObject({ days: z.enum(['7', '30', '90']).default('30').transform(Number) });

/** Watching over what may do harm: reports, and how often hard moments come and how they go on. */
export function oversightRoutes(server: HttpServer, parts: AdminParts): void {
  server.get(
    '/api/admin/incidents',
    { config: admin, schema: { querystring: Incidents, response: { 200: IncidentRows } } },
    async (request) => listIncidentPage(parts, request.query),
  );
  server.get(
    '/api/admin/incidents/:incidentId',
    { config: admin, schema: { params: ById, response: { 200: IncidentSheet } } },
    async (request) => readIncident(parts, personIdOf(request), request.params.incidentId),
  );
  server.post(
    '/api/admin/incidents/:incidentId/review',
    { config: changing, schema: { params: ById, body: ReviewIncident, response: nothing } },
    async (request, reply) => {
      await reviewIncident(parts, personIdOf(request), request.params.incidentId, request.body);
      return reply.code(204).send(null);
    },
  );
  server.get(
    '/api/admin/safety',
    { config: admin, schema: { querystring: Period, response: { 200: SafetyFigures } } },
    async (request) => readSafetyFigures(parts, request.query.days),
  );
}
