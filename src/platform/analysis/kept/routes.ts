import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { analyseText } from './analyse-text.ts';
import {
  AnalysedText,
  Analyses,
  AnalyseText,
  Analysis,
  Correct,
  FindAnalyses,
  FindReadMessages,
  KeepMeasures,
  MeasureCoherence,
  mostMeasureBytes,
  ReadMessages,
} from './contract.ts';
import type { AnalysisParts } from './keep-analysis.ts';
import { keepCoherence } from './keep-coherence.ts';
import { keepMeasures } from './keep-measures.ts';
import {
  correctAnalysis,
  getMyAnalysis,
  listMyAnalyses,
  listMyReadMessages,
  removeMyAnalyses,
  removeMyAnalysis,
} from './my-analyses.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'analysis' } } as const;
const ById = z.strictObject({ id: z.uuid() });
const Reading = z.strictObject({ language: z.enum(['es', 'en']).default('es') });
const answersOne = { params: ById, querystring: Reading, response: { 200: Analysis } };

/**
 * What was read of a person, for them alone: no program may ask, and nobody else has a way to it. Reading, correcting and removing
 * what is kept need no permission; every analysis asks for its own.
 */
export function analysisRoutes(server: HttpServer, parts: AnalysisParts): void {
  server.post(
    '/api/user/analyses/text',
    { config: { ...mine, purpose: 'emotion-analysis' }, schema: { body: AnalyseText, response: { 200: AnalysedText } } },
    async (request) => analyseText(parts, personIdOf(request), request.body),
  );
  // Which permission it needs, its channel says: the use case asks.
  server.post(
    '/api/user/analyses/measures',
    { config: mine, bodyLimit: mostMeasureBytes, schema: { body: KeepMeasures, response: { 201: Analysis } } },
    async (request, reply) => reply.code(201).send(await keepMeasures(parts, personIdOf(request), request.body)),
  );
  server.post(
    '/api/user/analyses/coherence',
    { config: { ...mine, purpose: 'social-cues' }, schema: { body: MeasureCoherence, response: { 201: AnalysedText } } },
    async (request, reply) => reply.code(201).send(await keepCoherence(parts, personIdOf(request), request.body)),
  );
  server.get(
    '/api/user/analyses',
    { config: mine, schema: { querystring: FindAnalyses, response: { 200: Analyses } } },
    async (request) => listMyAnalyses(parts, personIdOf(request), request.query),
  );
  server.get(
    '/api/user/analyses/messages',
    { config: mine, schema: { querystring: FindReadMessages, response: { 200: ReadMessages } } },
    async (request) => listMyReadMessages(parts, personIdOf(request), request.query.conversationId),
  );
  server.delete('/api/user/analyses', { config: mine, schema: { response: { 204: z.null() } } }, async (request, reply) => {
    await removeMyAnalyses(parts, personIdOf(request));
    return reply.code(204).send(null);
  });
  server.get('/api/user/analyses/:id', { config: one, schema: answersOne }, async (request) =>
    getMyAnalysis(parts, personIdOf(request), request.params.id, request.query.language),
  );
  server.delete(
    '/api/user/analyses/:id',
    { config: one, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeMyAnalysis(parts, personIdOf(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  server.put('/api/user/analyses/:id/correction', { config: one, schema: { ...answersOne, body: Correct } }, async (request) =>
    correctAnalysis(parts, personIdOf(request), request.params.id, { said: request.body, ...request.query }),
  );
  server.delete('/api/user/analyses/:id/correction', { config: one, schema: answersOne }, async (request) =>
    correctAnalysis(parts, personIdOf(request), request.params.id, { said: null, ...request.query }),
  );
}
