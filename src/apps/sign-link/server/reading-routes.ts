import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { AddOwnWord, AddReadAttempt, AskReading, OwnWordKept, ReadingNow } from '../reading/contract.ts';
import { addOwnWord, removeOwnWord } from './reading/keep-own-words.ts';
import { addReadAttempt, forgetReading, showReading, undoReadAttempt } from './reading/keep-reading.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const oneAttempt = { purpose: 'core', owner: { thing: 'read-attempt' } } as const;
const oneWord = { purpose: 'core', owner: { thing: 'own-sign-word' } } as const;
const ById = z.object({ id: z.uuid() });
const base = '/api/sign-link/reading';

/** What somebody read of spelled words, when which letter comes again, and the words they added. */
export function readingRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: mine, schema: { querystring: AskReading, response: { 200: ReadingNow } } }, async (request) =>
    showReading(contextOf(system, request), request.query.language),
  );
  server.delete(base, { config: mine, schema: { querystring: AskReading, response: { 200: ReadingNow } } }, async (request) =>
    forgetReading(contextOf(system, request), request.query.language),
  );
  server.post(
    `${base}/attempts`,
    { config: mine, schema: { body: AddReadAttempt, response: { 200: ReadingNow } } },
    async (request) => addReadAttempt(contextOf(system, request), request.body),
  );
  server.delete(
    `${base}/attempts/:id`,
    { config: oneAttempt, schema: { params: ById, response: { 200: ReadingNow } } },
    async (request) => undoReadAttempt(contextOf(system, request), request.params.id),
  );
  server.post(`${base}/words`, { config: mine, schema: { body: AddOwnWord, response: { 200: OwnWordKept } } }, async (request) =>
    addOwnWord(contextOf(system, request), request.body),
  );
  server.delete(
    `${base}/words/:id`,
    { config: oneWord, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeOwnWord(contextOf(system, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
}
