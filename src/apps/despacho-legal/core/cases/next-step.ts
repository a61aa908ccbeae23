/** What is known of a case that decides what comes next. */
export type Standing = {
  facts: number;
  story: { isFinished: boolean } | null;
  hasBranch: boolean;
  citations: number;
  documents: number;
  deadlines: number;
};

export type NextStep = 'tell' | 'go-on' | 'choose-branch' | 'read-law' | 'count-days' | 'write' | 'ask-professional';

/** The one thing that helps most now, in the order in which a matter grows: what happened, what the law says, by when, what to write, whom to ask. */
export function nextStep({ facts, story, hasBranch, citations, documents, deadlines }: Standing): NextStep {
  if (story && !story.isFinished) return 'go-on';
  if (facts === 0) return 'tell';
  if (!hasBranch) return 'choose-branch';
  if (citations === 0) return 'read-law';
  if (deadlines === 0) return 'count-days';
  return documents === 0 ? 'write' : 'ask-professional';
}
