import { z } from 'zod';
import { defineJob } from '../../jobs/define-job.ts';

/** Measures the voice in a file that a person gave, and erases the file. */
export const AnalyseAudioFile = defineJob({
  name: 'analysis.analyse-audio-file',
  payload: z.object({ runId: z.uuid() }),
  attempts: 2,
  load: () => import('./runs/analyse-audio-file.ts'),
});
