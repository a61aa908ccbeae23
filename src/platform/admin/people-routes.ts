import { z } from 'zod';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { LicenceStatus } from '../organisations/contract.ts';
import type { AdminParts } from './admin-parts.ts';
import { endSessionsOf, setPersonAccess, setPersonActive, setPersonRole } from './change-person.ts';
import { decideLicence, listLicencePage, readLicenceOf } from './check-licences.ts';
import { FindPerson, LicenceRows, LicenceSheet, PersonRows, PersonSheet, RefuseLicence, SetAccess, SetRole } from './contract.ts';
import { findByEmail, listPeoplePage, readPerson } from './read-people.ts';
import { admin, ByPerson, changing, nothing, Page } from './route-terms.ts';

/** People and the licences of professionals. What is changed needs a fresh proof; what is read of one person is told to them. */
export function peopleRoutes(server: HttpServer, parts: AdminParts): void {
  server.get(
    '/api/admin/people',
    { config: admin, schema: { querystring: Page, response: { 200: PersonRows } } },
    async (request) => listPeoplePage(parts, request.query),
  );
  // A post, so that the address of a person is in no address and no log.
  server.post(
    '/api/admin/people/find',
    { config: admin, schema: { body: FindPerson, response: { 200: PersonRows } } },
    async (request) => ({ items: await findByEmail(parts, personIdOf(request), request.body.email), next: null }),
  );
  server.get(
    '/api/admin/people/:personId',
    { config: admin, schema: { params: ByPerson, response: { 200: PersonSheet } } },
    async (request) => readPerson(parts, personIdOf(request), request.params.personId),
  );
  for (const [word, isActive] of [['deactivate', false] as const, ['activate', true] as const]) {
    server.post(
      `/api/admin/people/:personId/${word}`,
      { config: changing, schema: { params: ByPerson, response: nothing } },
      async (request, reply) => {
        await setPersonActive(parts, personIdOf(request), request.params.personId, isActive);
        return reply.code(204).send(null);
      },
    );
  }
  server.post(
    '/api/admin/people/:personId/end-sessions',
    { config: changing, schema: { params: ByPerson, response: nothing } },
    async (request, reply) => {
      await endSessionsOf(parts, personIdOf(request), request.params.personId);
      return reply.code(204).send(null);
    },
  );
  server.put(
    '/api/admin/people/:personId/role',
    { config: changing, schema: { params: ByPerson, body: SetRole, response: nothing } },
    async (request, reply) => {
      await setPersonRole(parts, personIdOf(request), request.params.personId, request.body.role);
      return reply.code(204).send(null);
    },
  );
  server.put(
    '/api/admin/people/:personId/access/:slug',
    {
      config: changing,
      schema: { params: ByPerson.extend({ slug: z.string().max(100) }), body: SetAccess, response: nothing },
    },
    async (request, reply) => {
      await setPersonAccess(parts, personIdOf(request), request.params, request.body);
      return reply.code(204).send(null);
    },
  );
  licenceRoutes(server, parts);
}

const Licences = Page.extend({ status: LicenceStatus.default('asked') });

function licenceRoutes(server: HttpServer, parts: AdminParts): void {
  server.get(
    '/api/admin/licences',
    { config: admin, schema: { querystring: Licences, response: { 200: LicenceRows } } },
    async (request) => listLicencePage(parts, request.query),
  );
  server.get(
    '/api/admin/licences/:personId',
    { config: admin, schema: { params: ByPerson, response: { 200: LicenceSheet } } },
    async (request) => readLicenceOf(parts, personIdOf(request), request.params.personId),
  );
  server.post(
    '/api/admin/licences/:personId/verify',
    { config: changing, schema: { params: ByPerson, response: nothing } },
    async (request, reply) => {
      await decideLicence(parts, personIdOf(request), request.params.personId, { verified: true });
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/admin/licences/:personId/refuse',
    { config: changing, schema: { params: ByPerson, body: RefuseLicence, response: nothing } },
    async (request, reply) => {
      await decideLicence(parts, personIdOf(request), request.params.personId, { verified: false, ...request.body });
      return reply.code(204).send(null);
    },
  );
}
