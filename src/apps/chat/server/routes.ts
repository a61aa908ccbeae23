import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import {
  Conversation,
  ConversationPage,
  Draft,
  OpenConversation,
  RenameConversation,
  SaveDraft,
} from '#platform/conversations/contract.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { deleteConversation, restoreConversation } from './delete-conversation.ts';
import { getConversation } from './get-conversation.ts';
import { getDraft } from './get-draft.ts';
import { listConversationPage } from './list-conversation-page.ts';
import { openConversation } from './open-conversation.ts';
import { renameConversation } from './rename-conversation.ts';
import { saveDraft } from './save-draft.ts';

const ById = z.object({ id: z.uuid() });
const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'conversation' } } as const;
const Page = z.object({ after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).default(30) });

/** The conversations of a person: which they have, what they are called, what is half written. */
export function chatRoutes(server: HttpServer, system: System): void {
  server.post(
    '/api/chat/conversations',
    { config: { ...mine, scope: 'conversations:write' }, schema: { body: OpenConversation, response: { 201: Conversation } } },
    async (request, reply) => reply.code(201).send(await openConversation(contextOf(system, request), request.body)),
  );
  server.get(
    '/api/chat/conversations',
    { config: { ...mine, scope: 'conversations:read' }, schema: { querystring: Page, response: { 200: ConversationPage } } },
    async (request) => listConversationPage(contextOf(system, request), request.query),
  );
  server.get(
    '/api/chat/conversations/:id',
    { config: { ...one, scope: 'conversations:read' }, schema: { params: ById, response: { 200: Conversation } } },
    async (request) => getConversation(contextOf(system, request), request.params.id),
  );
  server.patch(
    '/api/chat/conversations/:id',
    { config: one, schema: { params: ById, body: RenameConversation, response: { 200: Conversation } } },
    async (request) => renameConversation(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(
    '/api/chat/conversations/:id',
    { config: one, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await deleteConversation(contextOf(system, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/chat/conversations/:id/restore',
    { config: one, schema: { params: ById, response: { 200: Conversation } } },
    async (request) => restoreConversation(contextOf(system, request), request.params.id),
  );

  server.get(
    '/api/chat/conversations/:id/draft',
    { config: { ...one, unlimited: true }, schema: { params: ById, response: { 200: Draft } } },
    async (request) => getDraft(contextOf(system, request), request.params.id),
  );
  server.put(
    '/api/chat/conversations/:id/draft',
    { config: { ...one, unlimited: true }, schema: { params: ById, body: SaveDraft, response: { 200: Draft } } },
    async (request) => saveDraft(contextOf(system, request), request.params.id, request.body),
  );
}
