import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { AnswerQuiz, QuizToday, UndoQuiz } from '../learn/contract.ts';
import { answerQuiz, forgetQuiz, showQuiz, undoQuiz } from './learn/review-items.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const base = '/api/spoiler-alert/quiz';

/** What of the exchanges to learn from comes when. Nobody is refused: they are about messages in general. */
export function learnRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: mine, schema: { response: { 200: QuizToday } } }, async (request) =>
    showQuiz(contextOf(system, request)),
  );
  server.post(`${base}/answer`, { config: mine, schema: { body: AnswerQuiz, response: { 200: QuizToday } } }, async (request) =>
    answerQuiz(contextOf(system, request), request.body),
  );
  server.post(`${base}/undo`, { config: mine, schema: { body: UndoQuiz, response: { 200: QuizToday } } }, async (request) =>
    undoQuiz(contextOf(system, request), request.body),
  );
  server.delete(base, { config: mine, schema: { response: { 204: z.null() } } }, async (request, reply) => {
    await forgetQuiz(contextOf(system, request));
    return reply.code(204).send(null);
  });
}
