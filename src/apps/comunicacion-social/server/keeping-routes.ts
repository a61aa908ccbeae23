import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { OnVersion } from '../contract.ts';
import {
  AddGoal,
  AddRealLife,
  AnswerCard,
  ChangeGoal,
  ChangeRealLife,
  DueCards,
  Goal,
  GoalKept,
  Goals,
  PracticeProgress,
  RealLifeKept,
  RealLifePage,
  TakeStep,
} from '../keeping/contract.ts';
import { answerReviewCard, listDueCards, undoReviewCard } from './cards/review-cards.ts';
import { showProgress } from './figures/show-progress.ts';
import { addGoal, changeGoal, listGoals, removeGoal, takeStep, undoStep } from './goals/keep-goals.ts';
import { addRealLife, changeRealLife, listRealLife, removeRealLife } from './life/keep-entries.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const oneGoal = { purpose: 'core', owner: { thing: 'social-goal' } } as const;
const oneEntry = { purpose: 'core', owner: { thing: 'real-life-entry' } } as const;
const ById = z.object({ id: z.uuid() });
const ByKey = z.object({ key: z.string().max(100) });
const Asked = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
const none = { response: { 204: z.null() } };
const base = '/api/comunicacion-social';

/** A person's goals, cards, log of real life, and how it goes with them. */
export function keepingRoutes(server: HttpServer, system: System): void {
  goalRoutes(server, system);
  lifeRoutes(server, system);
  server.get(`${base}/progress`, { config: mine, schema: { response: { 200: PracticeProgress } } }, async (request) =>
    showProgress(contextOf(system, request)),
  );
  server.get(`${base}/cards`, { config: mine, schema: { response: { 200: DueCards } } }, async (request) =>
    listDueCards(contextOf(system, request)),
  );
  server.post(
    `${base}/cards/:key/answer`,
    { config: mine, schema: { params: ByKey, body: AnswerCard, response: { 200: DueCards } } },
    async (request) => answerReviewCard(contextOf(system, request), request.params.key, request.body),
  );
  server.post(
    `${base}/cards/:key/undo`,
    { config: mine, schema: { params: ByKey, response: { 200: DueCards } } },
    async (request) => undoReviewCard(contextOf(system, request), request.params.key),
  );
}

function goalRoutes(server: HttpServer, system: System): void {
  server.get(`${base}/goals`, { config: mine, schema: { response: { 200: Goals } } }, async (request) =>
    listGoals(contextOf(system, request)),
  );
  server.post(`${base}/goals`, { config: mine, schema: { body: AddGoal, response: { 201: GoalKept } } }, async (request, reply) =>
    reply.code(201).send(await addGoal(contextOf(system, request), request.body)),
  );
  server.patch(
    `${base}/goals/:id`,
    { config: oneGoal, schema: { params: ById, body: ChangeGoal, response: { 200: GoalKept } } },
    async (request) => changeGoal(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(`${base}/goals/:id`, { config: oneGoal, schema: { params: ById, ...none } }, async (request, reply) => {
    await removeGoal(contextOf(system, request), request.params.id);
    return reply.code(204).send(null);
  });
  server.post(
    `${base}/goals/:id/steps`,
    { config: oneGoal, schema: { params: ById, body: TakeStep, response: { 200: GoalKept } } },
    async (request) => takeStep(contextOf(system, request), request.params.id, request.body),
  );
  server.post(
    `${base}/goals/:id/steps/undo`,
    { config: oneGoal, schema: { params: ById, body: OnVersion, response: { 200: Goal } } },
    async (request) => undoStep(contextOf(system, request), request.params.id, request.body),
  );
}

function lifeRoutes(server: HttpServer, system: System): void {
  server.get(
    `${base}/real-life`,
    { config: mine, schema: { querystring: Asked, response: { 200: RealLifePage } } },
    async (request) => listRealLife(contextOf(system, request), request.query),
  );
  server.post(
    `${base}/real-life`,
    { config: mine, schema: { body: AddRealLife, response: { 201: RealLifeKept } } },
    async (request, reply) => reply.code(201).send(await addRealLife(contextOf(system, request), request.body)),
  );
  server.put(
    `${base}/real-life/:id`,
    { config: oneEntry, schema: { params: ById, body: ChangeRealLife, response: { 200: RealLifeKept } } },
    async (request) => changeRealLife(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(`${base}/real-life/:id`, { config: oneEntry, schema: { params: ById, ...none } }, async (request, reply) => {
    await removeRealLife(contextOf(system, request), request.params.id);
    return reply.code(204).send(null);
  });
}
