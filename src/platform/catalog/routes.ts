import { z } from 'zod';
import type { LiveSettings } from '../config/live-settings.ts';
import type { Db } from '../db/open-database.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import type { Vault } from '../vault/vault.ts';
import {
  AccessRequest,
  AccessRequestPage,
  Applications,
  ListApplications,
  MyAccesses,
  RequestAccess,
  Standing,
} from './contract.ts';
import type { AppSpec } from './define-app.ts';
import { listApplications, listClosedApps } from './list-applications.ts';
import { listMyAccess, listMyRequests, requestAccess, withdrawAccessRequest } from './request-access.ts';

type Parts = { db: Db; vault: Vault; apps: readonly AppSpec[]; settings: LiveSettings; now: () => Date };

const mine = { purpose: 'core', owner: 'self' } as const;
const BySlug = z.strictObject({ slug: z.string().min(1).max(100) });
const ById = z.strictObject({ requestId: z.uuid() });
const Page = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** What there is to open, how far a person may go in it, and asking to go further. */
export function catalogRoutes(server: HttpServer, parts: Parts): void {
  // Few enough to travel whole, in the shape of every list.
  server.get(
    '/api/applications',
    { config: mine, schema: { querystring: ListApplications, response: { 200: Applications } } },
    async (request) => ({ items: await listApplications(parts, personIdOf(request), request.query), next: null }),
  );
  server.get(
    '/api/user/standing',
    { config: { ...mine, whileWaiting: true }, schema: { response: { 200: Standing } } },
    async ({ person }) => ({
      role: person?.role ?? 'person',
      closedApps: await listClosedApps(parts),
    }),
  );
  server.get('/api/user/access', { config: mine, schema: { response: { 200: MyAccesses } } }, async (request) => ({
    items: await listMyAccess(parts, personIdOf(request)),
    next: null,
  }));
  server.post(
    '/api/applications/:slug/access-requests',
    { config: mine, schema: { params: BySlug, body: RequestAccess, response: { 201: AccessRequest } } },
    async (request, reply) =>
      reply.code(201).send(await requestAccess(parts, personIdOf(request), request.params.slug, request.body)),
  );
  server.get(
    '/api/user/access-requests',
    { config: mine, schema: { querystring: Page, response: { 200: AccessRequestPage } } },
    async (request) => listMyRequests(parts, personIdOf(request), request.query),
  );
  server.delete(
    '/api/user/access-requests/:requestId',
    {
      config: { ...mine, owner: { thing: 'access-request' } },
      schema: { params: ById, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await withdrawAccessRequest(parts, personIdOf(request), request.params.requestId);
      return reply.code(204).send(null);
    },
  );
}
