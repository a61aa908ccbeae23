import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import { Accepted, GenerationStatus, MessagePage, SendMessage } from '#platform/conversations/contract.ts';
import { streamConversation } from '#platform/conversations/stream-conversation.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { continueReply } from './continue-reply.ts';
import { findPlace } from './find-place.ts';
import { listMessagePage } from './list-message-page.ts';
import { openEventStream } from './open-event-stream.ts';
import { sendMessage } from './send-message.ts';
import { stopReply } from './stop-reply.ts';

const ById = z.object({ id: z.uuid() });
const inOne = { purpose: 'core', owner: { thing: 'conversation' } } as const;
const reply = { purpose: 'core', owner: { thing: 'generation' } } as const;
const Page = z.object({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
const Stopped = z.object({ generationId: z.uuid(), status: GenerationStatus });

/** What is said in a conversation, and the replies while they are written. */
export function replyRoutes(server: HttpServer, system: System): void {
  server.post(
    '/api/chat/conversations/:id/messages',
    {
      config: { ...inOne, scope: 'conversations:write' },
      schema: { params: ById, body: SendMessage, response: { 202: Accepted } },
    },
    async (request, reply) =>
      reply.code(202).send(await sendMessage(contextOf(system, request), request.params.id, request.body)),
  );
  server.get(
    '/api/chat/conversations/:id/messages',
    // A page of history is the longest answer there is, and its type is the contract's: it is written as it is.
    {
      config: { ...inOne, scope: 'conversations:read' },
      schema: { params: ById, querystring: Page, response: { 200: MessagePage } },
      serializerCompiler: () => JSON.stringify,
    },
    async (request) => listMessagePage(contextOf(system, request), request.params.id, request.query),
  );
  server.get(
    '/api/chat/conversations/:id/events',
    // Asked for its head alone it would have no end.
    { config: { ...inOne, unlimited: true }, exposeHeadRoute: false, schema: { params: ById } },
    async (request, reply) => {
      const ctx = contextOf(system, request);
      const place = await findPlace(ctx, request.params.id);
      await streamConversation(
        ctx,
        { ...place, personId: ctx.personId },
        request.headers['last-event-id']?.toString(),
        openEventStream(reply),
      );
    },
  );
  server.post(
    '/api/chat/generations/:id/stop',
    { config: { ...reply, scope: 'conversations:write' }, schema: { params: ById, response: { 200: Stopped } } },
    async (request) => stopReply(contextOf(system, request), request.params.id),
  );
  server.post(
    '/api/chat/generations/:id/continue',
    { config: reply, schema: { params: ById, response: { 202: Accepted } } },
    async (request, reply) => reply.code(202).send(await continueReply(contextOf(system, request), request.params.id)),
  );
}
