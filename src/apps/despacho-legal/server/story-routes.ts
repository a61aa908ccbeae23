import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { LegalCase } from '../cases/contract.ts';
import { AnswerKept, ConfirmStory, KeepAnswer, MoveStory, Story, StoryConfirmed } from '../story/contract.ts';
import { confirmStory } from './cases/confirm-story.ts';
import { keepAnswer, moveStory } from './cases/keep-answer.ts';
import { showStory } from './cases/show-story.ts';

const oneCase = { purpose: 'core', owner: { thing: 'legal-case' } } as const;
const oneAnswer = { purpose: 'core', owner: { thing: 'legal-story-answer' } } as const;
const ById = z.object({ id: z.uuid() });
const ByQuestion = z.object({ id: z.uuid(), question: z.string().max(60) });
const base = '/api/despacho-legal/cases/:id/story';

/** "Contar qué pasó": one question after the other, kept as it is written. */
export function storyRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: oneCase, schema: { params: ById, response: { 200: Story } } }, async (request) =>
    showStory(contextOf(system, request), request.params.id),
  );
  server.put(
    `${base}/answers/:question`,
    { config: oneAnswer, schema: { params: ByQuestion, body: KeepAnswer, response: { 200: AnswerKept } } },
    async (request) => keepAnswer(contextOf(system, request), request.params.id, request.params.question, request.body),
  );
  server.put(
    `${base}/at`,
    { config: oneCase, schema: { params: ById, body: MoveStory, response: { 200: LegalCase } } },
    async (request) => moveStory(contextOf(system, request), request.params.id, request.body),
  );
  server.post(
    `${base}/confirm`,
    { config: oneCase, schema: { params: ById, body: ConfirmStory, response: { 200: StoryConfirmed } } },
    async (request) => confirmStory(contextOf(system, request), request.params.id, request.body),
  );
}
