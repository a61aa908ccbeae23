/** Why something is not met whatever else it says: the key of a sentence. `not-found`: no rule found the skill. */
export const reasons = [
  'empty',
  'not-found',
  'copy',
  'other-language',
  'insult',
  'threat',
  'sarcasm',
  'no-words',
  'unsure',
  'may-mean-else',
] as const;
export type Reason = (typeof reasons)[number];
