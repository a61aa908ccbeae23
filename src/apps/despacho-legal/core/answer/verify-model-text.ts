import type { Law } from '../law/law.ts';
import { type Given, readModelText } from './read-model-text.ts';
import { type Verified, verifyAnswer } from './verify-answer.ts';

/** What a model wrote, sentence by sentence, through the same check as everything else: see `verifyAnswer` and `readModelText`. */
export function verifyModelText(text: string, question: string, given: readonly Given[], laws: readonly Law[]): Verified {
  const verified: Verified = { outcome: 'not_found', kept: [], dropped: [] };
  for (const cited of readModelText(text, given)) {
    const { kept, dropped } = verifyAnswer(cited, question, laws);
    const [fault] = dropped;
    if (fault) verified.dropped.push(fault);
    else verified.kept.push(...kept.slice(0, 1));
  }
  if (verified.kept.length > 0) verified.outcome = 'answer';
  return verified;
}
