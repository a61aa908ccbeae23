/** What can be practised, in the order in which it is shown. None is a duty: each person chooses theirs. */
export const skills = [
  'open',
  'ask-back',
  'acknowledge-feeling',
  'ask-clarification',
  'state-need',
  'say-no',
  'repair',
  'end',
  'join',
  'disagree',
  'apologise',
  'accept-praise',
  'negotiate',
  'disclose',
] as const;
export type Skill = (typeof skills)[number];

/** Where a situation happens. */
export const domains = [
  'work',
  'friends',
  'family',
  'health',
  'authority',
  'conflict',
  'saying-no',
  'online',
  'dating-safety',
] as const;
export type Domain = (typeof domains)[number];
