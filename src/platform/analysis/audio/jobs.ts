import { z } from 'zod';
import { defineJob } from '../../jobs/define-job.ts';

/** Measures the voice in a file that a person gave, and erases the file. */
export const AnalyseAudioFile = defineJob({
  name: 'analysis.analyse-audio-file',
  payload: z.object({ runId: z.uuid() }),
  attempts: 2,
  // The longest recording that is taken needs a small part of this, even on a slow machine.
  mostSeconds: 2 * 3600,
  isAlone: true,
  load: () => import('./runs/analyse-audio-file.ts'),
});

/** Gives up the looks at files that nobody will end, and erases their files. */
export const FailStaleRuns = defineJob({
  name: 'analysis.fail-stale-runs',
  payload: z.object({}),
  attempts: 1,
  everyMinutes: 60,
  load: () => import('./runs/fail-stale-runs.ts'),
});
