import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import {
  AddPiece,
  BeginImport,
  ChatHelpLines,
  ChatImport,
  ChatImportDetail,
  ChatImports,
  ChatMessages,
  ChatSummary,
  CorrectFinding,
  Corrections,
  FindHelp,
  FindMessages,
  FinishImport,
  KeepSummary,
  ReadImport,
} from '../contract.ts';
import { mostPieceBytes } from '../core/kept-limits.ts';
import { addPiece, beginImport, finishImport } from './imports/keep-import.ts';
import { removeImport } from './imports/remove-import.ts';
import { getImport, getMessages, listMyImports } from './imports/show-import.ts';
import { listHelp } from './list-help.ts';
import { correctFinding, undoCorrection } from './reading/correct-finding.ts';
import { createChatReader } from './reading/create-chat-reader.ts';
import { readImport } from './reading/read-import.ts';
import { keepSummary, removeSummaries, removeSummary } from './summaries/keep-summary.ts';

// Which permission each needs, and whose account may have it, the use cases ask: looking, taking back and removing need none.
const mine = { purpose: 'core', owner: 'self' } as const;
const oneImport = { purpose: 'core', owner: { thing: 'chat-import' } } as const;
const oneSummary = { purpose: 'core', owner: { thing: 'chat-summary' } } as const;
const ById = z.object({ id: z.uuid() });
const none = { response: { 204: z.null() } };
const base = '/api/spoiler-alert';

/** Conversations that somebody keeps for a day, what is read of them, and what they take elsewhere. No program may ask. */
export function chatRoutes(server: HttpServer, system: System): void {
  keepingRoutes(server, system);
  readingRoutes(server, system);
  summaryRoutes(server, system);
  server.get(
    `${base}/help-lines`,
    // In a bad moment nobody is told that they asked too often.
    { config: { ...mine, unlimited: true }, schema: { querystring: FindHelp, response: { 200: ChatHelpLines } } },
    async (request) => listHelp(contextOf(system, request), request.query),
  );
}

function keepingRoutes(server: HttpServer, system: System): void {
  server.get(`${base}/imports`, { config: mine, schema: { response: { 200: ChatImports } } }, async (request) =>
    listMyImports(contextOf(system, request)),
  );
  server.post(
    `${base}/imports`,
    { config: mine, schema: { body: BeginImport, response: { 201: ChatImport } } },
    async (request, reply) => reply.code(201).send(await beginImport(contextOf(system, request), request.body)),
  );
  server.post(
    `${base}/imports/:id/pieces`,
    { config: oneImport, bodyLimit: mostPieceBytes, schema: { params: ById, body: AddPiece, response: { 200: ChatImport } } },
    async (request) => addPiece(contextOf(system, request), request.params.id, request.body),
  );
  server.post(
    `${base}/imports/:id/finish`,
    { config: oneImport, schema: { params: ById, body: FinishImport, response: { 200: ChatImport } } },
    async (request) => finishImport(contextOf(system, request), request.params.id, request.body),
  );
  server.get(
    `${base}/imports/:id`,
    { config: oneImport, schema: { params: ById, response: { 200: ChatImportDetail } } },
    async (request) => getImport(contextOf(system, request), request.params.id),
  );
  server.get(
    `${base}/imports/:id/messages`,
    { config: oneImport, schema: { params: ById, querystring: FindMessages, response: { 200: ChatMessages } } },
    async (request) => getMessages(contextOf(system, request), request.params.id, request.query),
  );
}

function readingRoutes(server: HttpServer, system: System): void {
  const reader = createChatReader();
  server.delete(`${base}/imports/:id`, { config: oneImport, schema: { params: ById, ...none } }, async (request, reply) => {
    await removeImport(contextOf(system, request), reader, request.params.id);
    return reply.code(204).send(null);
  });
  server.post(
    `${base}/imports/:id/reading`,
    { config: oneImport, schema: { params: ById, body: ReadImport, response: { 200: ChatImportDetail } } },
    async (request) => readImport(contextOf(system, request), reader, request.params.id, request.body),
  );
  server.post(
    `${base}/imports/:id/corrections`,
    { config: oneImport, schema: { params: ById, body: CorrectFinding, response: { 201: Corrections } } },
    async (request, reply) =>
      reply.code(201).send(await correctFinding(contextOf(system, request), request.params.id, request.body)),
  );
  server.post(
    `${base}/imports/:id/corrections/undo`,
    { config: oneImport, schema: { params: ById, body: CorrectFinding, response: { 200: Corrections } } },
    async (request) => undoCorrection(contextOf(system, request), request.params.id, request.body),
  );
}

function summaryRoutes(server: HttpServer, system: System): void {
  server.post(
    `${base}/summaries`,
    { config: mine, schema: { body: KeepSummary, response: { 201: ChatSummary } } },
    async (request, reply) => reply.code(201).send(await keepSummary(contextOf(system, request), request.body)),
  );
  server.delete(`${base}/summaries`, { config: mine, schema: none }, async (request, reply) => {
    await removeSummaries(contextOf(system, request));
    return reply.code(204).send(null);
  });
  server.delete(`${base}/summaries/:id`, { config: oneSummary, schema: { params: ById, ...none } }, async (request, reply) => {
    await removeSummary(contextOf(system, request), request.params.id);
    return reply.code(204).send(null);
  });
}
