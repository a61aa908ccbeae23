import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { acceptInvitation, readInvitation } from './answer-invitation.ts';
import { allowAsk, refuseAsk } from './ask-for-more.ts';
import { changeGrant, restoreGrant, revokeGrant } from './change-grant.ts';
import {
  AllowAsk,
  ChangeGrant,
  Grant,
  Grants,
  Invitation,
  InvitationToken,
  Invited,
  InviteSomebody,
  ScopeList,
  SeenPage,
} from './contract.ts';
import { scopesOf } from './core/scopes.ts';
import { type GrantParts, invite } from './invite.ts';
import { listGrants } from './list-grants.ts';
import { listSeen } from './list-seen.ts';
import type { SharedPiece } from './shared-piece.ts';

type Parts = GrantParts & { bots: readonly { slug: string }[]; sharedPieces: readonly SharedPiece[] };

const mine = { purpose: 'account', owner: 'self' } as const;
const oneGrant = { purpose: 'account', owner: { thing: 'grant' } } as const;
const oneAsk = { purpose: 'account', owner: { thing: 'grant-ask' } } as const;
const ById = z.strictObject({ id: z.uuid() });
const Page = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(10),
});

/** Whom a person lets see what, and who looked. Giving needs the consent to it; taking back needs nothing. */
export function grantRoutes(server: HttpServer, parts: Parts): void {
  const offered = () => scopesOf(parts.bots, parts.sharedPieces);

  server.get('/api/user/grants', { config: mine, schema: { response: { 200: Grants } } }, async (request) => ({
    items: await listGrants(parts, personIdOf(request)),
    next: null,
  }));
  server.get('/api/user/grants/scopes', { config: mine, schema: { response: { 200: ScopeList } } }, async () => ({
    items: offered(),
    next: null,
  }));
  server.post(
    '/api/user/grants',
    { config: { ...mine, purpose: 'professional-access' }, schema: { body: InviteSomebody, response: { 201: Invited } } },
    async (request, reply) => reply.code(201).send(await invite(parts, personIdOf(request), request.body, offered())),
  );
  server.patch(
    '/api/user/grants/:id',
    {
      config: { ...oneGrant, purpose: 'professional-access' },
      schema: { params: ById, body: ChangeGrant, response: { 200: Grant } },
    },
    async (request) => changeGrant(parts, personIdOf(request), request.params.id, request.body, offered()),
  );
  server.post(
    '/api/user/grants/:id/revoke',
    { config: oneGrant, schema: { params: ById, response: { 200: Grant } } },
    async (request) => revokeGrant(parts, personIdOf(request), request.params.id),
  );
  server.post(
    '/api/user/grants/:id/restore',
    { config: { ...oneGrant, purpose: 'professional-access' }, schema: { params: ById, response: { 200: Grant } } },
    async (request) => restoreGrant(parts, personIdOf(request), request.params.id),
  );
  server.post(
    '/api/user/grant-asks/:id/allow',
    {
      config: { ...oneAsk, purpose: 'professional-access' },
      schema: { params: ById, body: AllowAsk, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await allowAsk(parts, personIdOf(request), request.params.id, request.body.scopes);
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/user/grant-asks/:id/refuse',
    { config: oneAsk, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await refuseAsk(parts, personIdOf(request), request.params.id);
      return reply.code(204).send(null);
    },
  );

  // The token travels in the body: what is in an address ends up in logs.
  server.post(
    '/api/user/invitations/read',
    { config: mine, schema: { body: InvitationToken, response: { 200: Invitation } } },
    async (request) => readInvitation(parts, personIdOf(request), request.body.token),
  );
  server.post(
    '/api/user/invitations/accept',
    { config: mine, schema: { body: InvitationToken, response: { 200: z.strictObject({ grantId: z.uuid() }) } } },
    async (request) => acceptInvitation(parts, personIdOf(request), request.body.token),
  );
  server.get('/api/user/seen', { config: mine, schema: { querystring: Page, response: { 200: SeenPage } } }, async (request) =>
    listSeen(parts, personIdOf(request), request.query),
  );
}
