/** What a professional may say they are, in the order it is offered. */
export const professions = [
  'psychology',
  'psychiatry',
  'law',
  'coaching',
  'interpreting',
  'occupational-therapy',
  'speech-therapy',
  'other',
] as const;
