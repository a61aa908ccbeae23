import { z } from 'zod';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import {
  acceptInvitation,
  changeMemberRole,
  checkOrganisation,
  leaveOrganisation,
  listMembersFor,
  listMyOrganisations,
  lookAtInvitation,
  removeMember,
  withdrawInvitation,
} from './belonging.ts';
import {
  InvitationSeen,
  Invitations,
  InvitationToken,
  Invited,
  InviteMember,
  Organisation,
  OrganisationMembers,
  OrganisationRole,
  Organisations,
} from './contract.ts';
import { listInvitations } from './invitation-store.ts';
import { type InvitingParts, inviteMember } from './invite-member.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const its = { purpose: 'core', owner: { thing: 'organisation' } } as const;
const ById = z.strictObject({ organisationId: z.uuid() });
const ByMember = z.strictObject({ organisationId: z.uuid(), memberId: z.uuid() });
const ByInvitation = z.strictObject({ organisationId: z.uuid(), invitationId: z.uuid() });
const Page = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
const nothing = { 204: z.null() };

/** The organisations that people belong to. A manager decides who belongs, and learns nothing but names. */
export function organisationRoutes(server: HttpServer, parts: InvitingParts): void {
  server.get('/api/organisations', { config: mine, schema: { response: { 200: Organisations } } }, async (request) => ({
    items: await listMyOrganisations(parts, personIdOf(request)),
    next: null,
  }));
  server.get(
    '/api/organisations/:organisationId/members',
    { config: its, schema: { params: ById, querystring: Page, response: { 200: OrganisationMembers } } },
    async (request) => listMembersFor(parts, personIdOf(request), request.params.organisationId, request.query),
  );
  server.patch(
    '/api/organisations/:organisationId/members/:memberId',
    {
      config: its,
      schema: { params: ByMember, body: z.strictObject({ role: OrganisationRole }), response: nothing },
    },
    async (request, reply) => {
      await changeMemberRole(parts, personIdOf(request), { ...request.params, ...request.body });
      return reply.code(204).send(null);
    },
  );
  server.delete(
    '/api/organisations/:organisationId/members/:memberId',
    { config: its, schema: { params: ByMember, response: nothing } },
    async (request, reply) => {
      await removeMember(parts, personIdOf(request), request.params);
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/organisations/:organisationId/leave',
    { config: its, schema: { params: ById, response: nothing } },
    async (request, reply) => {
      await leaveOrganisation(parts, personIdOf(request), request.params.organisationId);
      return reply.code(204).send(null);
    },
  );
  invitationRoutes(server, parts);
}

function invitationRoutes(server: HttpServer, parts: InvitingParts): void {
  server.get(
    '/api/organisations/:organisationId/invitations',
    { config: its, schema: { params: ById, response: { 200: Invitations } } },
    async (request) => {
      const { organisationId } = request.params;
      await checkOrganisation(parts, personIdOf(request), organisationId, 'manage');
      return { items: await listInvitations(parts, organisationId, parts.now()), next: null };
    },
  );
  server.post(
    '/api/organisations/:organisationId/invitations',
    { config: its, schema: { params: ById, body: InviteMember, response: { 201: Invited } } },
    async (request, reply) => {
      const { organisationId } = request.params;
      const personId = personIdOf(request);
      await checkOrganisation(parts, personId, organisationId, 'manage');
      return reply.code(201).send(await inviteMember(parts, { kind: 'person', id: personId }, organisationId, request.body));
    },
  );
  server.delete(
    '/api/organisations/:organisationId/invitations/:invitationId',
    { config: its, schema: { params: ByInvitation, response: nothing } },
    async (request, reply) => {
      await withdrawInvitation(parts, personIdOf(request), request.params);
      return reply.code(204).send(null);
    },
  );
  // Posts, so that the token is in no address and no log.
  server.post(
    '/api/organisations/invitations/look',
    { config: mine, schema: { body: InvitationToken, response: { 200: InvitationSeen } } },
    async (request) => lookAtInvitation(parts, request.body.token),
  );
  server.post(
    '/api/organisations/invitations/accept',
    { config: mine, schema: { body: InvitationToken, response: { 200: Organisation } } },
    async (request) => acceptInvitation(parts, personIdOf(request), request.body.token),
  );
}
