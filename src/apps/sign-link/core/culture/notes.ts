import type { CultureSource } from './sources.ts';

/** The notes on deaf culture in their order, and what each rests on. Their words are `sign-link.culture.notes.<name>`. */
export const notes: readonly { name: string; sources: readonly CultureSource['id'][] }[] = [
  { name: 'languages', sources: ['iso-lsm', 'iso-lse', 'iso-asl', 'un-day'] },
  { name: 'words', sources: ['cnse-words', 'padden-humphries'] },
  { name: 'attention', sources: ['dummies', 'pa-guide'] },
  { name: 'light', sources: ['rehabilitation', 'pa-guide'] },
  { name: 'interpreters', sources: ['crpd', 'ley-27', 'pa-guide'] },
  { name: 'nameSigns', sources: ['cruz-aldrete', 'supalla'] },
  { name: 'spelling', sources: ['padden-gunsauls', 'dielseme'] },
  { name: 'laws', sources: ['lgipd', 'ley-27', 'crpd'] },
];
