import { type ComparedWord, compareTexts } from './compare-texts.ts';
import type { SignDescription } from './sign-description.ts';

/** One thing that would be different, before and after, with the words that go and come. */
export type SignChange = { what: keyof SignDescription | 'senses'; words: ComparedWord[] };

const told = ['gloss', 'region', 'description', 'fsw', 'handshape', 'place', 'movement', 'hands'] as const;

/** What a proposal would change of a sign, thing by thing. Nothing that stays the same is in it. */
export function compareSigns(before: SignDescription, after: SignDescription): SignChange[] {
  const plain = told.flatMap((what): SignChange[] => {
    const [from, to] = [String(before[what] ?? ''), String(after[what] ?? '')];
    return from === to ? [] : [{ what, words: compareTexts(from, to) }];
  });
  const [from, to] = [sensesOf(before), sensesOf(after)];
  return from === to ? plain : [...plain, { what: 'senses', words: compareTexts(from, to) }];
}

function sensesOf({ senses }: SignDescription): string {
  return senses
    .map(({ words, definitionEs, definitionEn, examples }) =>
      [words.join(', '), definitionEs, definitionEn, ...examples].filter(Boolean).join('\n'),
    )
    .join('\n\n');
}
