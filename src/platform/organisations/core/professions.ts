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

/** How the check of what somebody says they are stands. */
export const licenceStatuses = ['unchecked', 'asked', 'verified', 'refused'] as const;
export type Profession = (typeof professions)[number];
