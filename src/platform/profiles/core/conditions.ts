/** What people may say they are, in the order it is offered. Several, or none: nobody must name a diagnosis. */
export const conditions = [
  'autism',
  'adhd',
  'high_abilities',
  'dyslexia',
  'dyscalculia',
  'dyspraxia',
  'tourette',
  'deaf',
  'other',
] as const;
export type Condition = (typeof conditions)[number];
