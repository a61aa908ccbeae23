import { Readable } from 'node:stream';
import { z } from 'zod';
import { takeBytes, withBytes } from '#platform/consent/files/with-bytes.ts';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { AddEntry, CaseFile, ChangeEntry, Entry, EntryKept, Verified } from '../entries/contract.ts';
import { addEntry, changeEntry, removeEntry, restoreEntry } from './cases/keep-entries.ts';
import { readEvidence, verifyEvidence } from './cases/read-evidence.ts';
import { showCaseFile } from './cases/show-case-file.ts';
import { takeEvidence } from './cases/take-evidence.ts';

const oneCase = { purpose: 'core', owner: { thing: 'legal-case' } } as const;
const oneEntry = { purpose: 'core', owner: { thing: 'legal-case-entry' } } as const;
const oneEvidence = { purpose: 'core', owner: { thing: 'legal-evidence' } } as const;
const ById = z.object({ id: z.uuid() });
const ByEntry = z.object({ id: z.uuid(), entryId: z.uuid() });
const Giving = z.strictObject({ clientEntryId: z.uuid(), name: z.string().min(1).max(500) });
const base = '/api/despacho-legal/cases/:id';

/** What is known in a case: facts, parties, evidence, questions, notes and the articles that were kept. */
export async function entryRoutes(server: HttpServer, system: System): Promise<void> {
  server.get(`${base}/entries`, { config: oneCase, schema: { params: ById, response: { 200: CaseFile } } }, async (request) =>
    showCaseFile(contextOf(system, request), request.params.id),
  );
  server.post(
    `${base}/entries`,
    { config: oneCase, schema: { params: ById, body: AddEntry, response: { 201: EntryKept } } },
    async (request, reply) => reply.code(201).send(await addEntry(contextOf(system, request), request.params.id, request.body)),
  );
  server.patch(
    `${base}/entries/:entryId`,
    { config: oneEntry, schema: { params: ByEntry, body: ChangeEntry, response: { 200: EntryKept } } },
    async (request) => changeEntry(contextOf(system, request), request.params.id, request.params.entryId, request.body),
  );
  server.delete(
    `${base}/entries/:entryId`,
    { config: oneEntry, schema: { params: ByEntry, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeEntry(contextOf(system, request), request.params.id, request.params.entryId);
      return reply.code(204).send(null);
    },
  );
  server.post(
    `${base}/entries/:entryId/restore`,
    { config: oneEntry, schema: { params: ByEntry, response: { 200: Entry } } },
    async (request) => restoreEntry(contextOf(system, request), request.params.id, request.params.entryId),
  );
  await evidenceRoutes(server, system);
}

async function evidenceRoutes(server: HttpServer, system: System): Promise<void> {
  await server.register(async (scope) => {
    takeBytes(scope).post(
      `${base}/evidence`,
      { config: oneCase, schema: { params: ById, querystring: Giving, response: { 201: Entry } } },
      async (request, reply) => {
        const ctx = contextOf(system, request);
        const take = (given: Parameters<Parameters<typeof withBytes>[1]>[0]) =>
          takeEvidence(ctx, request.params.id, { ...request.query, ...given });
        return reply.code(201).send(await withBytes(request, take));
      },
    );
  });
  server.get(`${base}/evidence/:entryId/file`, { config: oneEvidence, schema: { params: ByEntry } }, async (request, reply) => {
    const { evidence, file } = await readEvidence(contextOf(system, request), request.params.id, request.params.entryId);
    // What somebody gave is given back to be kept: no browser shows it as a page of ours.
    const name = encodeURIComponent(evidence.fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`).header('x-content-type-options', 'nosniff');
    return reply.type(evidence.contentType).send(Readable.from(file.stream()));
  });
  server.post(
    `${base}/evidence/:entryId/verify`,
    { config: oneEvidence, schema: { params: ByEntry, response: { 200: Verified } } },
    async (request) => verifyEvidence(contextOf(system, request), request.params.id, request.params.entryId),
  );
}
