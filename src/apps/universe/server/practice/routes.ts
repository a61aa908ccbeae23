import { z } from 'zod';
import { askForMore } from '#platform/consent/grants/ask-for-more.ts';
import { leaveGrant } from '#platform/consent/grants/change-grant.ts';
import { AskForMore, ReceivedGrant, ReceivedGrants } from '#platform/consent/grants/contract.ts';
import { scopeShape, scopesOf } from '#platform/consent/grants/core/scopes.ts';
import { listReceivedGrants, presentReceived } from '#platform/consent/grants/list-grants.ts';
import { getReceived } from '#platform/consent/grants/read-under-grant.ts';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { agendaRoutes } from './agenda-routes.ts';
import { SharedMessages, SharedView } from './contract.ts';
import { readPiece, readSharedMessages } from './read-piece.ts';

const mine = { purpose: 'core', owner: 'self', guarded: true } as const;
/** Whoever was let in may; its owner's consent, and not theirs, is what counts, and it is asked for at each read. */
const letIn = { purpose: 'core', owner: { thing: 'received-grant' }, guarded: true } as const;
const ById = z.strictObject({ grantId: z.uuid() });
const OnePiece = z.strictObject({ grantId: z.uuid(), scope: z.string().max(120).regex(scopeShape) });
const OneConversation = z.strictObject({
  grantId: z.uuid(),
  botSlug: z.string().max(100),
  conversationId: z.uuid(),
});
const Reading = z.strictObject({ language: z.enum(['es', 'en']).default('es') });
const Page = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** What others let this person see, and nothing else; the agenda and the texts of whoever accompanies others. */
export function practiceRoutes(server: HttpServer, system: System): void {
  const offered = () => scopesOf(system.bots, system.sharedPieces);

  server.get(
    '/api/universe/practice/people',
    { config: mine, schema: { response: { 200: ReceivedGrants } } },
    async (request) => ({
      items: await listReceivedGrants(system, contextOf(system, request).personId, offered()),
      next: null,
    }),
  );
  server.get(
    '/api/universe/practice/people/:grantId',
    { config: letIn, schema: { params: ById, response: { 200: ReceivedGrant } } },
    async (request) => {
      const { personId } = contextOf(system, request);
      return presentReceived(system, await getReceived(system, personId, request.params.grantId), offered());
    },
  );
  server.get(
    '/api/universe/practice/people/:grantId/pieces/:scope',
    { config: letIn, schema: { params: OnePiece, querystring: Reading, response: { 200: SharedView } } },
    async (request) => readPiece(contextOf(system, request), request.params, request.query.language),
  );
  server.get(
    '/api/universe/practice/people/:grantId/conversations/:botSlug/:conversationId/messages',
    { config: letIn, schema: { params: OneConversation, querystring: Page, response: { 200: SharedMessages } } },
    async (request) => readSharedMessages(contextOf(system, request), request.params, request.query),
  );
  server.post(
    '/api/universe/practice/people/:grantId/asks',
    { config: letIn, schema: { params: ById, body: AskForMore, response: { 200: ReceivedGrant } } },
    async (request) => {
      const { personId } = contextOf(system, request);
      return askForMore(system, await getReceived(system, personId, request.params.grantId), request.body, offered());
    },
  );
  server.post(
    '/api/universe/practice/people/:grantId/leave',
    { config: letIn, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await leaveGrant(system, contextOf(system, request).personId, request.params.grantId);
      return reply.code(204).send(null);
    },
  );
  agendaRoutes(server, system);
}
