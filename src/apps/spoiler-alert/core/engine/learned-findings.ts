import type { Words } from '#platform/safety/core/read-words.ts';
import { tacticOf } from '../categories.ts';
import type { Chat } from '../chat.ts';
import type { Finding } from '../finding.ts';
import { aroundOf, type Told } from './around.ts';
import { heaviestSpans } from './heaviest-spans.ts';
import type { LearnedPattern } from './learned-patterns.ts';
import { messageFeatures } from './message-features.ts';
import { relationWeights } from './relation-weights.ts';
import { weighed } from './weigh-message.ts';

/** The messages that carry what the weights see repeat, with the words that weighed most; those that a rule found already stay the rule's. */
export function learnedFindings(
  { messages, participants }: Chat,
  told: Told,
  patterns: readonly LearnedPattern[],
  byRules: readonly Finding[],
): Finding[] {
  const known = new Set(byRules.map(({ category, message }) => `${tacticOf[category]}/${message}`));
  return patterns.flatMap(({ tactic, parts }) =>
    parts
      .filter(({ message }) => !known.has(`${tactic}/${message}`))
      .map(({ message, category }): Finding => {
        const from = messages[message]?.who ?? 0;
        const read = told.words[message] as Words;
        const features = messageFeatures(read, aroundOf(told, message));
        return {
          category,
          from,
          to: participants.length === 2 ? 1 - from : null,
          message,
          spans: heaviestSpans(message, read, features, relationWeights(), weighed.indexOf(category)),
          layer: 'learned',
          rules: ['learned'],
          strength: 'clear',
        };
      }),
  );
}
