import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import {
  BeginSession,
  GiveReply,
  KeepDraft,
  MarkTurn,
  OnVersion,
  PracticeToday,
  Preparation,
  RemovedSession,
  ReplyTaken,
  RestoreSession,
  ScenarioSummaries,
  Session,
  SessionPage,
} from '../contract.ts';
import { showToday } from './figures/show-today.ts';
import { listScenarios, prepareScenario } from './scenarios/list-scenarios.ts';
import { beginSession } from './sessions/begin-session.ts';
import { endSession, reopenSession } from './sessions/end-session.ts';
import { giveReply } from './sessions/give-reply.ts';
import { askForHint, keepDraft, markTurn, sayAgain } from './sessions/go-on.ts';
import { listSessionPage } from './sessions/list-session-page.ts';
import { getSession } from './sessions/open-session.ts';
import { removeSession, restoreSession } from './sessions/remove-session.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'practice-session' } } as const;
const ById = z.object({ id: z.uuid() });
const Asked = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  status: z.enum(['open', 'finished', 'left']).optional(),
});
const answersSession = { response: { 200: Session } };
const base = '/api/comunicacion-social';

/** Situations, and the rehearsals of them. */
export function sessionRoutes(server: HttpServer, system: System): void {
  server.get(`${base}/today`, { config: mine, schema: { response: { 200: PracticeToday } } }, async (request) =>
    showToday(contextOf(system, request)),
  );
  server.get(`${base}/scenarios`, { config: mine, schema: { response: { 200: ScenarioSummaries } } }, async (request) =>
    listScenarios(contextOf(system, request)),
  );
  server.get(
    `${base}/scenarios/:scenarioId`,
    { config: mine, schema: { params: z.object({ scenarioId: z.string().max(100) }), response: { 200: Preparation } } },
    async (request) => prepareScenario(contextOf(system, request), request.params.scenarioId),
  );

  server.post(
    `${base}/sessions`,
    { config: mine, schema: { body: BeginSession, response: { 201: Session } } },
    async (request, reply) => reply.code(201).send(await beginSession(contextOf(system, request), request.body)),
  );
  server.get(
    `${base}/sessions`,
    { config: mine, schema: { querystring: Asked, response: { 200: SessionPage } } },
    async (request) => listSessionPage(contextOf(system, request), request.query),
  );
  server.get(`${base}/sessions/:id`, { config: one, schema: { params: ById, ...answersSession } }, async (request) =>
    getSession(contextOf(system, request), request.params.id),
  );
  server.delete(
    `${base}/sessions/:id`,
    { config: one, schema: { params: ById, response: { 200: RemovedSession } } },
    async (request) => removeSession(contextOf(system, request), request.params.id),
  );
  server.post(
    `${base}/sessions/restored`,
    { config: mine, schema: { body: RestoreSession, response: { 201: Session } } },
    async (request, reply) => reply.code(201).send(await restoreSession(contextOf(system, request), request.body)),
  );
  server.post(
    `${base}/sessions/:id/replies`,
    // In a bad moment nobody is told that they wrote too often.
    { config: { ...one, unlimited: true }, schema: { params: ById, body: GiveReply, response: { 200: ReplyTaken } } },
    async (request) => giveReply(contextOf(system, request), request.params.id, request.body),
  );
  goOnRoutes(server, system);
}

function goOnRoutes(server: HttpServer, system: System): void {
  const onVersion = { config: one, schema: { params: ById, body: OnVersion, ...answersSession } };
  server.put(
    `${base}/sessions/:id/draft`,
    { config: one, schema: { params: ById, body: KeepDraft, response: { 204: z.null() } } },
    async (request, reply) => {
      await keepDraft(contextOf(system, request), request.params.id, request.body);
      return reply.code(204).send(null);
    },
  );
  server.post(`${base}/sessions/:id/hint`, onVersion, async (request) =>
    askForHint(contextOf(system, request), request.params.id, request.body),
  );
  server.post(`${base}/sessions/:id/again`, onVersion, async (request) =>
    sayAgain(contextOf(system, request), request.params.id, request.body),
  );
  server.post(`${base}/sessions/:id/finish`, onVersion, async (request) =>
    endSession(contextOf(system, request), request.params.id, { ...request.body, how: 'finished' }),
  );
  server.post(`${base}/sessions/:id/leave`, onVersion, async (request) =>
    endSession(contextOf(system, request), request.params.id, { ...request.body, how: 'left' }),
  );
  server.post(`${base}/sessions/:id/reopen`, onVersion, async (request) =>
    reopenSession(contextOf(system, request), request.params.id, request.body),
  );
  server.patch(
    `${base}/sessions/:id/turns`,
    { config: one, schema: { params: ById, body: MarkTurn, ...answersSession } },
    async (request) => markTurn(contextOf(system, request), request.params.id, request.body),
  );
}
