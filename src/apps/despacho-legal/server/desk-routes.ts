import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { AddDeskEntry, ChangeDesk, ChangeDeskEntry, Desk, DeskList, StartCounting } from '../professional/desk/contract.ts';
import { changeDesk, listOwnDesks, showDesk } from './professional/keep-desk.ts';
import {
  addDeskEntry,
  changeDeskEntry,
  removeDeskEntry,
  restoreDeskEntry,
  startCounting,
  stopCounting,
} from './professional/keep-desk-entries.ts';
import { makeHoursFile } from './professional/make-hours-file.ts';
import { sendAsFile } from './send-as-file.ts';

const mine = { purpose: 'core', owner: 'self', guarded: true } as const;
const oneDesk = { purpose: 'core', owner: { thing: 'legal-desk' }, guarded: true } as const;
const oneEntry = { ...oneDesk, owner: { thing: 'legal-desk-entry' } } as const;
const ByDesk = z.object({ deskId: z.uuid() });
const ByEntry = z.object({ deskId: z.uuid(), entryId: z.uuid() });
const base = '/api/despacho-legal/desks';

/** A professional’s own notes, hours and order. They are nobody else’s, and stay when a case is not shared any more. */
export function deskRoutes(server: HttpServer, system: System): void {
  const shown = { response: { 200: Desk } };
  server.get(base, { config: mine, schema: { response: { 200: DeskList } } }, async (request) =>
    listOwnDesks(contextOf(system, request)),
  );
  server.get(`${base}/:deskId`, { config: oneDesk, schema: { params: ByDesk, ...shown } }, async (request) =>
    showDesk(contextOf(system, request), request.params.deskId),
  );
  server.patch(`${base}/:deskId`, { config: oneDesk, schema: { params: ByDesk, body: ChangeDesk, ...shown } }, async (request) =>
    changeDesk(contextOf(system, request), request.params.deskId, request.body),
  );
  server.get(
    `${base}/:deskId/hours-file`,
    { config: oneDesk, schema: { params: ByDesk, querystring: z.object({ language: z.enum(['es', 'en']).default('es') }) } },
    async (request, reply) => {
      const bytes = await makeHoursFile(contextOf(system, request), request.params.deskId, request.query.language);
      return sendAsFile(reply, { name: 'horas.csv', type: 'text/csv; charset=utf-8', bytes });
    },
  );
  server.post(
    `${base}/:deskId/counting/start`,
    { config: oneDesk, schema: { params: ByDesk, body: StartCounting, ...shown } },
    async (request) => startCounting(contextOf(system, request), request.params.deskId, request.body),
  );
  server.post(`${base}/:deskId/counting/stop`, { config: oneDesk, schema: { params: ByDesk, ...shown } }, async (request) =>
    stopCounting(contextOf(system, request), request.params.deskId),
  );
  entryRoutes(server, system);
}

function entryRoutes(server: HttpServer, system: System): void {
  const path = `${base}/:deskId/entries`;
  const one = { config: oneEntry, schema: { params: ByEntry, response: { 200: Desk } } };
  server.post(
    path,
    { config: oneDesk, schema: { params: ByDesk, body: AddDeskEntry, response: { 201: Desk } } },
    async (request, reply) =>
      reply.code(201).send(await addDeskEntry(contextOf(system, request), request.params.deskId, request.body)),
  );
  server.patch(`${path}/:entryId`, { ...one, schema: { ...one.schema, body: ChangeDeskEntry } }, async (request) =>
    changeDeskEntry(contextOf(system, request), request.params.deskId, request.params.entryId, request.body),
  );
  server.delete(`${path}/:entryId`, one, async (request) =>
    removeDeskEntry(contextOf(system, request), request.params.deskId, request.params.entryId),
  );
  server.post(`${path}/:entryId/restore`, one, async (request) =>
    restoreDeskEntry(contextOf(system, request), request.params.deskId, request.params.entryId),
  );
}
