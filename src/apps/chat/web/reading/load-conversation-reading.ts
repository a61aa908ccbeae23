import { withAnalysisWords } from '#ui/session/analysis/with-analysis-words.ts';

/** What shows how a conversation goes, and the words for it: downloaded the first time that somebody asks for it. */
export function loadConversationReading() {
  return withAnalysisWords(() => import('./conversation-reading.tsx'));
}
