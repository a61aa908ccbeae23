import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { CaseHistory, CaseKept, CasePage, CaseShelf, CaseTalk, ChangeCase, LegalCase, OpenCase } from '../cases/contract.ts';
import { AskLaw, LawReply } from '../laws/contract.ts';
import { askSpecialist } from './cases/ask-specialist.ts';
import { changeCase } from './cases/change-case.ts';
import { findOwnCase } from './cases/find-own-case.ts';
import { listCasePage } from './cases/list-case-page.ts';
import { openNewCase } from './cases/open-new-case.ts';
import { removeCase, restoreCase } from './cases/remove-case.ts';
import { showHistory } from './cases/show-history.ts';
import { talkWithSpecialist } from './cases/talk-with-specialist.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const oneCase = { purpose: 'core', owner: { thing: 'legal-case' } } as const;
const ById = z.object({ id: z.uuid() });
const Asked = z.object({
  shelf: CaseShelf.default('open'),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
const base = '/api/despacho-legal/cases';

/** A person's legal matters. What is in each has routes of its own. */
export function caseRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: mine, schema: { querystring: Asked, response: { 200: CasePage } } }, async (request) =>
    listCasePage(contextOf(system, request), request.query),
  );
  server.post(base, { config: mine, schema: { body: OpenCase, response: { 201: CaseKept } } }, async (request, reply) =>
    reply.code(201).send(await openNewCase(contextOf(system, request), request.body)),
  );
  server.get(`${base}/:id`, { config: oneCase, schema: { params: ById, response: { 200: LegalCase } } }, async (request) =>
    findOwnCase(contextOf(system, request), request.params.id),
  );
  server.patch(
    `${base}/:id`,
    { config: oneCase, schema: { params: ById, body: ChangeCase, response: { 200: CaseKept } } },
    async (request) => changeCase(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(
    `${base}/:id`,
    { config: oneCase, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeCase(contextOf(system, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  server.post(
    `${base}/:id/restore`,
    { config: oneCase, schema: { params: ById, response: { 200: LegalCase } } },
    async (request) => restoreCase(contextOf(system, request), request.params.id),
  );
  server.post(
    `${base}/:id/questions`,
    { config: oneCase, schema: { params: ById, body: AskLaw, response: { 200: LawReply } } },
    async (request) => askSpecialist(contextOf(system, request), request.params.id, request.body),
  );
  server.post(`${base}/:id/talk`, { config: oneCase, schema: { params: ById, response: { 200: CaseTalk } } }, async (request) =>
    talkWithSpecialist(contextOf(system, request), request.params.id),
  );
  server.get(
    `${base}/:id/history`,
    { config: oneCase, schema: { params: ById, response: { 200: CaseHistory } } },
    async (request) => showHistory(contextOf(system, request), request.params.id),
  );
}
