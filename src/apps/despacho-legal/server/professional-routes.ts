import { Readable } from 'node:stream';
import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { FileFormat } from '../documents/contract.ts';
import { AcceptShare, AddConflictName, ConflictNames, LastConflictCheck } from '../professional/conflict/contract.ts';
import { CaseScope, ReceivedShare, ReceivedShares, SharedPart, SharedSummary } from '../professional/contract.ts';
import { deskRoutes } from './desk-routes.ts';
import { ownTextRoutes } from './own-text-routes.ts';
import { acceptShare, declineShare, leaveShare } from './professional/answer-share.ts';
import { checkConflict, showLastCheck } from './professional/check-conflict.ts';
import { addConflictName, listConflictNames, removeConflictName } from './professional/keep-conflict-names.ts';
import { readPart, readSharedDocument, readSharedEvidence, readSummary } from './professional/read-shared-case.ts';
import { listReceived, showReceivedShare } from './professional/show-received-shares.ts';
import { sendAsFile } from './send-as-file.ts';
import { shareRoutes } from './share-routes.ts';

const mine = { purpose: 'core', owner: 'self', guarded: true } as const;
/** Whoever was let in may; what its person allowed is asked for at each read. */
const received = { purpose: 'core', owner: { thing: 'legal-received-share' }, guarded: true } as const;
const ofFile = { ...received, owner: { thing: 'legal-shared-file' } } as const;
const ByShare = z.object({ shareId: z.uuid() });
const ByPart = z.object({ shareId: z.uuid(), scope: CaseScope });
const ByEvidence = z.object({ shareId: z.uuid(), entryId: z.uuid() });
const ByVersion = z.object({ shareId: z.uuid(), documentId: z.uuid(), number: z.coerce.number().int().min(1).max(100_000) });
const base = '/api/despacho-legal/shared';
const names = '/api/despacho-legal/conflict-names';
const fileTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Between people and the professionals whom they let in: what is shared, and what a professional keeps of it for themselves. */
export function professionalRoutes(server: HttpServer, system: System): void {
  shareRoutes(server, system);
  receivedRoutes(server, system);
  conflictRoutes(server, system);
  partRoutes(server, system);
  deskRoutes(server, system);
  ownTextRoutes(server, system);
}

function receivedRoutes(server: HttpServer, system: System): void {
  const one = { config: received, schema: { params: ByShare, response: { 200: ReceivedShare } } };
  server.get(base, { config: mine, schema: { response: { 200: ReceivedShares } } }, async (request) =>
    listReceived(contextOf(system, request)),
  );
  server.get(`${base}/:shareId`, one, async (request) => showReceivedShare(contextOf(system, request), request.params.shareId));
  server.post(`${base}/:shareId/accept`, { ...one, schema: { ...one.schema, body: AcceptShare } }, async (request) =>
    acceptShare(contextOf(system, request), request.params.shareId, request.body),
  );
  for (const [name, act] of [['decline', declineShare] as const, ['leave', leaveShare] as const])
    server.post(
      `${base}/:shareId/${name}`,
      { config: received, schema: { params: ByShare, response: { 204: z.null() } } },
      async (request, reply) => {
        await act(contextOf(system, request), request.params.shareId);
        return reply.code(204).send(null);
      },
    );
}

function conflictRoutes(server: HttpServer, system: System): void {
  const checked = { config: received, schema: { params: ByShare, response: { 200: LastConflictCheck } } };
  const path = `${base}/:shareId/conflict-check`;
  server.get(path, checked, async (request) => showLastCheck(contextOf(system, request), request.params.shareId));
  server.post(path, checked, async (request) => checkConflict(contextOf(system, request), request.params.shareId));
  server.get(names, { config: mine, schema: { response: { 200: ConflictNames } } }, async (request) =>
    listConflictNames(contextOf(system, request)),
  );
  server.post(
    names,
    { config: mine, schema: { body: AddConflictName, response: { 201: ConflictNames } } },
    async (request, reply) => reply.code(201).send(await addConflictName(contextOf(system, request), request.body)),
  );
  server.delete(
    `${names}/:nameId`,
    {
      config: { ...mine, owner: { thing: 'legal-conflict-name' } },
      schema: { params: z.object({ nameId: z.uuid() }), response: { 200: ConflictNames } },
    },
    async (request) => removeConflictName(contextOf(system, request), request.params.nameId),
  );
}

function partRoutes(server: HttpServer, system: System): void {
  server.get(
    `${base}/:shareId/summary`,
    { config: received, schema: { params: ByShare, response: { 200: SharedSummary } } },
    async (request) => readSummary(contextOf(system, request), request.params.shareId),
  );
  server.get(
    `${base}/:shareId/parts/:scope`,
    { config: received, schema: { params: ByPart, response: { 200: SharedPart } } },
    async (request) => readPart(contextOf(system, request), request.params.shareId, request.params.scope),
  );
  server.get(
    `${base}/:shareId/evidence/:entryId/file`,
    { config: ofFile, schema: { params: ByEvidence } },
    async (request, reply) => {
      const { shareId, entryId } = request.params;
      const { evidence, file } = await readSharedEvidence(contextOf(system, request), shareId, entryId);
      return sendAsFile(reply, { name: evidence.fileName, type: evidence.contentType, bytes: Readable.from(file.stream()) });
    },
  );
  server.get(
    `${base}/:shareId/documents/:documentId/versions/:number/file`,
    { config: ofFile, schema: { params: ByVersion, querystring: z.object({ format: FileFormat.default('pdf') }) } },
    async (request, reply) => {
      const { shareId, ...version } = request.params;
      const { format } = request.query;
      const { bytes, name } = await readSharedDocument(contextOf(system, request), shareId, { ...version, format });
      return sendAsFile(reply, { name, type: fileTypes[format], bytes });
    },
  );
}
