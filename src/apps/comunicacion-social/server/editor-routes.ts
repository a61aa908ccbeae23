import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { Session } from '../contract.ts';
import {
  OnWritten,
  SaveScenario,
  ScenarioReaders,
  TryScenario,
  WriteScenario,
  WrittenScenario,
  WrittenScenarios,
} from '../editor/contract.ts';
import {
  addWritten,
  getWritten,
  listWritten,
  markReady,
  removeWritten,
  reopenWritten,
  saveWritten,
} from './editor/keep-written.ts';
import { listReaders, shareWritten } from './editor/share-written.ts';
import { tryWritten } from './editor/try-written.ts';

/** Of professionals; what they write may be about somebody, so it is not for whoever finds their screen (sec/S25). */
const mine = { purpose: 'core', owner: 'self', role: 'professional', guarded: true } as const;
const one = { ...mine, owner: { thing: 'written-scenario' } } as const;
/** What somebody wrote stays theirs to see, take back and remove, also when their licence, and the role with it, is gone. */
const own = { purpose: 'core', owner: 'self', guarded: true } as const;
const oneOwn = { ...own, owner: { thing: 'written-scenario' } } as const;
const ById = z.strictObject({ id: z.uuid() });
const ByReader = z.strictObject({ id: z.uuid(), grantId: z.uuid() });
const answersOne = { response: { 200: WrittenScenario } };
const answersReaders = { response: { 200: ScenarioReaders } };
const base = '/api/comunicacion-social/written';

/** Situations that professionals write for those who let them in. */
export function editorRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: own, schema: { response: { 200: WrittenScenarios } } }, async (request) =>
    listWritten(contextOf(system, request)),
  );
  server.post(
    base,
    { config: mine, schema: { body: WriteScenario, response: { 201: WrittenScenario } } },
    async (request, reply) => reply.code(201).send(await addWritten(contextOf(system, request), request.body)),
  );
  server.get(`${base}/:id`, { config: oneOwn, schema: { params: ById, ...answersOne } }, async (request) =>
    getWritten(contextOf(system, request), request.params.id),
  );
  server.put(`${base}/:id`, { config: one, schema: { params: ById, body: SaveScenario, ...answersOne } }, async (request) =>
    saveWritten(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(
    `${base}/:id`,
    { config: oneOwn, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeWritten(contextOf(system, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  const onVersion = { config: one, schema: { params: ById, body: OnWritten, ...answersOne } };
  server.post(`${base}/:id/ready`, onVersion, async (request) =>
    markReady(contextOf(system, request), request.params.id, request.body),
  );
  server.post(`${base}/:id/reopen`, onVersion, async (request) =>
    reopenWritten(contextOf(system, request), request.params.id, request.body),
  );
  server.post(
    `${base}/:id/try`,
    { config: one, schema: { params: ById, body: TryScenario, response: { 201: Session } } },
    async (request, reply) => reply.code(201).send(await tryWritten(contextOf(system, request), request.params.id, request.body)),
  );
  server.get(`${base}/:id/readers`, { config: oneOwn, schema: { params: ById, ...answersReaders } }, async (request) =>
    listReaders(contextOf(system, request), request.params.id),
  );
  const oneReader = { config: one, schema: { params: ByReader, ...answersReaders } };
  server.put(`${base}/:id/readers/:grantId`, oneReader, async (request) => {
    const { id, grantId } = request.params;
    return shareWritten(contextOf(system, request), id, { grantId, isReader: true });
  });
  server.delete(`${base}/:id/readers/:grantId`, { ...oneReader, config: oneOwn }, async (request) => {
    const { id, grantId } = request.params;
    return shareWritten(contextOf(system, request), id, { grantId, isReader: false });
  });
}
