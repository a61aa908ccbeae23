import { withAnalysisWords } from '#ui/session/analysis/with-analysis-words.ts';

/** What shows a reading, and the words for it: downloaded the first time that somebody asks for one. */
export function loadMessageReading() {
  return withAnalysisWords(() => import('./message-reading.tsx'));
}
