import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { templates } from '../core/templates/templates.ts';
import {
  BeginDocument,
  ChangeDocument,
  DocumentKept,
  DocumentPage,
  FileFormat,
  KeepVersion,
  LegalDocument,
  Suggestions,
  TemplateHere,
  TemplateList,
  TemplateSummary,
  VersionDiff,
  VersionList,
  VersionSummary,
} from '../documents/contract.ts';
import { beginDocument } from './documents/begin-document.ts';
import { changeDocument } from './documents/change-document.ts';
import { findOwnDocument, listDocumentPage } from './documents/find-own-document.ts';
import { keepVersion } from './documents/keep-version.ts';
import { removeDocument, restoreDocument } from './documents/remove-document.ts';
import { compareVersions, makeFile, showVersions } from './documents/show-versions.ts';
import { suggestAnswers } from './documents/suggest-answers.ts';
import { templateHere } from './documents/template-here.ts';

const known = { purpose: 'core', owner: 'nobody' } as const;
const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'legal-document' } } as const;
const ofVersion = { purpose: 'core', owner: { thing: 'legal-document-version' } } as const;
const ById = z.object({ id: z.uuid() });
const Asked = z.object({
  shelf: z.enum(['open', 'removed']).default('open'),
  caseId: z.uuid().optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
const VersionNumber = z.coerce.number().int().min(1).max(100_000);
const ByNumber = z.object({ id: z.uuid(), number: VersionNumber });
const Comparing = z.object({ to: VersionNumber.optional(), day: z.iso.date().optional() });
const fileTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
const base = '/api/despacho-legal/documents';

/** Documents that somebody prepares: what can be prepared is the same for everybody, what is prepared is nobody else's. Nothing is sent. */
export function documentRoutes(server: HttpServer, system: System): void {
  templateRoutes(server, system);
  ownRoutes(server, system);
  versionRoutes(server, system);
}

function templateRoutes(server: HttpServer, system: System): void {
  const path = '/api/despacho-legal/templates';
  const items = templates.map((template) => TemplateSummary.strip().parse(template));
  server.get(path, { config: known, schema: { response: { 200: TemplateList } } }, async () => ({ items }));
  server.get(
    `${path}/:templateId`,
    { config: known, schema: { params: z.object({ templateId: z.string().max(60) }), response: { 200: TemplateHere } } },
    async (request) => templateHere(system, request.params.templateId),
  );
}

function ownRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: mine, schema: { querystring: Asked, response: { 200: DocumentPage } } }, async (request) =>
    listDocumentPage(contextOf(system, request), request.query),
  );
  server.post(base, { config: mine, schema: { body: BeginDocument, response: { 201: LegalDocument } } }, async (request, reply) =>
    reply.code(201).send(await beginDocument(contextOf(system, request), request.body)),
  );
  server.get(`${base}/:id`, { config: one, schema: { params: ById, response: { 200: LegalDocument } } }, async (request) =>
    findOwnDocument(contextOf(system, request), request.params.id),
  );
  server.patch(
    `${base}/:id`,
    { config: one, schema: { params: ById, body: ChangeDocument, response: { 200: DocumentKept } } },
    async (request) => changeDocument(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(`${base}/:id`, { config: one, schema: { params: ById, response: { 204: z.null() } } }, async (request, reply) => {
    await removeDocument(contextOf(system, request), request.params.id);
    return reply.code(204).send(null);
  });
  server.post(
    `${base}/:id/restore`,
    { config: one, schema: { params: ById, response: { 200: LegalDocument } } },
    async (request) => restoreDocument(contextOf(system, request), request.params.id),
  );
  server.get(
    `${base}/:id/suggestions`,
    { config: one, schema: { params: ById, response: { 200: Suggestions } } },
    async (request) => suggestAnswers(contextOf(system, request), request.params.id),
  );
}

function versionRoutes(server: HttpServer, system: System): void {
  const path = `${base}/:id/versions`;
  server.get(path, { config: one, schema: { params: ById, response: { 200: VersionList } } }, async (request) =>
    showVersions(contextOf(system, request), request.params.id),
  );
  server.post(
    path,
    { config: one, schema: { params: ById, body: KeepVersion, response: { 201: VersionSummary } } },
    async (request, reply) =>
      reply.code(201).send(await keepVersion(contextOf(system, request), request.params.id, request.body)),
  );
  server.get(
    `${path}/:number/changes`,
    { config: ofVersion, schema: { params: ByNumber, querystring: Comparing, response: { 200: VersionDiff } } },
    async (request) => {
      const { id, number: from } = request.params;
      return compareVersions(contextOf(system, request), id, { from, ...request.query });
    },
  );
  server.get(
    `${path}/:number/file`,
    { config: ofVersion, schema: { params: ByNumber, querystring: z.object({ format: FileFormat.default('pdf') }) } },
    async (request, reply) => {
      const { id, number } = request.params;
      const { bytes, name } = await makeFile(contextOf(system, request), id, number, request.query.format);
      const escaped = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
      reply.header('content-disposition', `attachment; filename*=UTF-8''${escaped}`).header('x-content-type-options', 'nosniff');
      return reply.type(fileTypes[request.query.format]).send(bytes);
    },
  );
}
