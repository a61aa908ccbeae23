import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import {
  AddDeadline,
  ChangeDeadline,
  ComputeDeadline,
  CountedDeadline,
  DeadlineRules,
  KeptDeadline,
  KeptDeadlines,
} from '../deadlines/contract.ts';
import { countFor } from './deadlines/count-for.ts';
import {
  addDeadline,
  changeDeadline,
  getDeadline,
  listDeadlines,
  removeDeadline,
  restoreDeadline,
} from './deadlines/keep-deadlines.ts';
import { listRules } from './deadlines/list-rules.ts';
import { writeCalendar } from './deadlines/write-calendar.ts';

const known = { purpose: 'core', owner: 'nobody' } as const;
const mine = { purpose: 'core', owner: 'self' } as const;
const oneCase = { purpose: 'core', owner: { thing: 'legal-case' } } as const;
const oneDeadline = { purpose: 'core', owner: { thing: 'legal-deadline' } } as const;
const ById = z.object({ id: z.uuid() });
const ByBoth = z.object({ id: z.uuid(), deadlineId: z.uuid() });
const Calendar = z.object({ language: z.enum(['es', 'en']).default('es'), plain: z.stringbool().default(false) });
const base = '/api/despacho-legal';
const inCase = `${base}/cases/:id/deadlines`;

/** Deadlines: which there are, counting one, and those that somebody keeps in a case. */
export function deadlineRoutes(server: HttpServer, system: System): void {
  server.get(`${base}/deadlines/rules`, { config: known, schema: { response: { 200: DeadlineRules } } }, async (request) =>
    listRules(contextOf(system, request)),
  );
  server.post(
    `${base}/deadlines/compute`,
    { config: mine, schema: { body: ComputeDeadline, response: { 200: CountedDeadline } } },
    async (request) => countFor(contextOf(system, request), request.body),
  );
  server.get(inCase, { config: oneCase, schema: { params: ById, response: { 200: KeptDeadlines } } }, async (request) =>
    listDeadlines(contextOf(system, request), request.params.id),
  );
  server.post(
    inCase,
    { config: oneCase, schema: { params: ById, body: AddDeadline, response: { 201: KeptDeadline } } },
    async (request, reply) =>
      reply.code(201).send(await addDeadline(contextOf(system, request), request.params.id, request.body)),
  );
  oneDeadlineRoutes(server, system);
}

function oneDeadlineRoutes(server: HttpServer, system: System): void {
  const one = `${inCase}/:deadlineId`;
  const shown = { response: { 200: KeptDeadline } };
  server.get(one, { config: oneDeadline, schema: { params: ByBoth, ...shown } }, async (request) =>
    getDeadline(contextOf(system, request), request.params.id, request.params.deadlineId),
  );
  server.patch(one, { config: oneDeadline, schema: { params: ByBoth, body: ChangeDeadline, ...shown } }, async (request) =>
    changeDeadline(contextOf(system, request), request.params.id, request.params.deadlineId, request.body),
  );
  server.delete(one, { config: oneDeadline, schema: { params: ByBoth, response: { 204: z.null() } } }, async (request, reply) => {
    await removeDeadline(contextOf(system, request), request.params.id, request.params.deadlineId);
    return reply.code(204).send(null);
  });
  server.post(`${one}/restore`, { config: oneDeadline, schema: { params: ByBoth, ...shown } }, async (request) =>
    restoreDeadline(contextOf(system, request), request.params.id, request.params.deadlineId),
  );
  server.get(
    `${one}/ics`,
    { config: oneDeadline, schema: { params: ByBoth, querystring: Calendar, response: { 200: z.string() } } },
    async (request, reply) => {
      const text = await writeCalendar(contextOf(system, request), request.params.id, request.params.deadlineId, request.query);
      reply.header('content-disposition', 'attachment; filename="fecha.ics"');
      return reply.type('text/calendar; charset=utf-8').send(text);
    },
  );
}
