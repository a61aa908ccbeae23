import { z } from 'zod';
import { AccessRequestStatus } from '../catalog/contract.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { Invited, InviteMember } from '../organisations/contract.ts';
import type { AdminParts } from './admin-parts.ts';
import {
  changeOrganisation,
  createOrganisation,
  inviteToOrganisation,
  listOrganisationPage,
} from './administer-organisations.ts';
import {
  AccessRequestRows,
  AccessRequestSheet,
  AppSheets,
  ChangeOrganisation,
  CreateOrganisation,
  GrantAccess,
  OrganisationSheet,
  OrganisationSheets,
  SwitchApp,
} from './contract.ts';
import { decideAccess, listRequests, readRequest } from './decide-access.ts';
import { admin, changing, nothing, Page } from './route-terms.ts';
import { listAppSheets, switchApplication } from './switch-application.ts';

const ByRequest = z.strictObject({ requestId: z.uuid() });
const ByOrganisation = z.strictObject({ organisationId: z.uuid() });
const BySlug = z.strictObject({ slug: z.string().min(1).max(100) });
const Requests = Page.extend({ status: AccessRequestStatus.optional() });

/** Who may go how far, which applications there are, and the organisations. */
export function accessRoutes(server: HttpServer, parts: AdminParts): void {
  server.get(
    '/api/admin/access-requests',
    { config: admin, schema: { querystring: Requests, response: { 200: AccessRequestRows } } },
    async (request) => listRequests(parts, request.query),
  );
  server.get(
    '/api/admin/access-requests/:requestId',
    { config: admin, schema: { params: ByRequest, response: { 200: AccessRequestSheet } } },
    async (request) => readRequest(parts, personIdOf(request), request.params.requestId),
  );
  server.post(
    '/api/admin/access-requests/:requestId/grant',
    { config: changing, schema: { params: ByRequest, body: GrantAccess, response: nothing } },
    async (request, reply) => {
      await decideAccess(parts, personIdOf(request), request.params.requestId, { grant: true, ...request.body });
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/admin/access-requests/:requestId/refuse',
    { config: changing, schema: { params: ByRequest, response: nothing } },
    async (request, reply) => {
      await decideAccess(parts, personIdOf(request), request.params.requestId, { grant: false });
      return reply.code(204).send(null);
    },
  );
  server.get('/api/admin/applications', { config: admin, schema: { response: { 200: AppSheets } } }, async () => ({
    items: await listAppSheets(parts),
    next: null,
  }));
  server.put(
    '/api/admin/applications/:slug',
    { config: changing, schema: { params: BySlug, body: SwitchApp, response: nothing } },
    async (request, reply) => {
      await switchApplication(parts, personIdOf(request), request.params.slug, request.body.isActive);
      return reply.code(204).send(null);
    },
  );
  organisationRoutes(server, parts);
}

function organisationRoutes(server: HttpServer, parts: AdminParts): void {
  server.get(
    '/api/admin/organisations',
    { config: admin, schema: { querystring: Page, response: { 200: OrganisationSheets } } },
    async (request) => listOrganisationPage(parts, request.query),
  );
  server.post(
    '/api/admin/organisations',
    { config: changing, schema: { body: CreateOrganisation, response: { 201: OrganisationSheet } } },
    async (request, reply) => reply.code(201).send(await createOrganisation(parts, personIdOf(request), request.body)),
  );
  server.patch(
    '/api/admin/organisations/:organisationId',
    { config: changing, schema: { params: ByOrganisation, body: ChangeOrganisation, response: { 200: OrganisationSheet } } },
    async (request) => changeOrganisation(parts, personIdOf(request), request.params.organisationId, request.body),
  );
  server.post(
    '/api/admin/organisations/:organisationId/invitations',
    { config: changing, schema: { params: ByOrganisation, body: InviteMember, response: { 201: Invited } } },
    async (request, reply) => {
      const { organisationId } = request.params;
      return reply.code(201).send(await inviteToOrganisation(parts, personIdOf(request), organisationId, request.body));
    },
  );
}
