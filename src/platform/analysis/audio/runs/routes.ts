import { z } from 'zod';
import { personIdOf } from '../../../http/person.ts';
import type { HttpServer } from '../../../http/server.ts';
import { AnalysisRun, AnalysisRuns, BeginRun, FindRuns } from '../contract.ts';
import { beginRun, cancelRun, getMyRun, listMyRuns, type RunParts } from './manage-runs.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'analysis-run' } } as const;
const answersOne = { params: z.strictObject({ id: z.uuid() }), response: { 200: AnalysisRun } };

/** Looking at files of sound. Only beginning one needs a permission; seeing how it goes and stopping it never do. */
export function analysisRunRoutes(server: HttpServer, parts: RunParts): void {
  server.post(
    '/api/user/analyses/runs',
    { config: { ...mine, purpose: 'audio-files' }, schema: { body: BeginRun, response: { 202: AnalysisRun } } },
    async (request, reply) => reply.code(202).send(await beginRun(parts, personIdOf(request), request.body)),
  );
  server.get(
    '/api/user/analyses/runs',
    { config: mine, schema: { querystring: FindRuns, response: { 200: AnalysisRuns } } },
    async (request) => listMyRuns(parts, personIdOf(request), request.query),
  );
  server.get('/api/user/analyses/runs/:id', { config: one, schema: answersOne }, async (request) =>
    getMyRun(parts, personIdOf(request), request.params.id),
  );
  server.post('/api/user/analyses/runs/:id/cancel', { config: one, schema: answersOne }, async (request) =>
    cancelRun(parts, personIdOf(request), request.params.id),
  );
}
