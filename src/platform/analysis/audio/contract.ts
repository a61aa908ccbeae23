import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';

/** A look at a file, from asking for it to its end. */
export const AnalysisRun = z
  .strictObject({
    id: z.uuid(),
    status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    progress: z.int().min(0).max(100),
    conversationId: z.uuid().nullable(),
    analysisId: z.uuid().nullable().describe('What came of it, once it is done'),
    problem: z.string().nullable().describe('Why it failed: the type of a problem'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'AnalysisRun' });
export type AnalysisRun = z.infer<typeof AnalysisRun>;
export const AnalysisRuns = z
  .strictObject({ items: z.array(AnalysisRun), next: z.string().nullable() })
  .meta({ id: 'AnalysisRuns' });
export type AnalysisRuns = z.infer<typeof AnalysisRuns>;

/** The same file twice is one run. */
export const BeginRun = z
  .strictObject({ fileId: z.uuid(), conversationId: z.uuid().optional() })
  .meta({ id: 'BeginAnalysisRun' });
export type BeginRun = z.infer<typeof BeginRun>;

export const FindRuns = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type FindRuns = z.infer<typeof FindRuns>;

export class RunNotFound extends defineError('analysis/run-not-found', 404, 'There is no such run of yours') {}
/** It ended by a fault of ours, and the file is gone: it may be sent again. */
export class RunBroken extends defineError('analysis/run-broken', 500, 'This file could not be looked at to its end') {}
/** So that nobody's files keep everybody else's waiting. */
export class TooManyRuns extends defineError<{ most: number }>(
  'analysis/too-many-runs',
  409,
  'There are as many files of yours under way as there can be at once',
) {}
