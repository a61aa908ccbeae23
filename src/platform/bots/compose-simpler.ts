import type { BrokenRule } from '../conversations/contract.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';

/** What a model is told beside its prompt when its last reply is to be said more simply: what that one broke, by kind and count. */
export function composeSimpler(broken: BrokenRule[], { language }: Adaptation): string {
  return [
    'The person asks for your last reply again, in simpler words. Say the same content again: add nothing, drop nothing they need.',
    'Do not apologise and do not mention that you said it before.',
    ...(broken.length > 0
      ? ['Your last reply broke these rules. Keep them now:']
      : ['Use shorter sentences and more common words.']),
    ...broken.map(({ rule, count }) => `- ${told[rule](count, language)}`),
  ].join('\n');
}

const told: Record<BrokenRule['rule'], (count: number, language: Adaptation['language']) => string> = {
  'sentence-length': (count, { maxWordsPerSentence }) =>
    `Sentences of more than ${maxWordsPerSentence} words: ${count}. Cut long sentences into short ones.`,
  'sentence-count': (count, { maxSentences }) =>
    `Sentences beyond the ${maxSentences} allowed: ${count}. Keep what matters most.`,
  idiom: (count) => `Idioms: ${count}. Say literally what each one means.`,
  emoji: (count) => `Emoji: ${count}. Use none.`,
  format: (_count, { format }) =>
    `Several things told in prose. Use ${format === 'pasos' ? 'numbered steps' : 'bullet points'}, each on its own line.`,
  readability: (_count, { reading }) =>
    reading === 'facil'
      ? 'Words too hard for easy reading. Use short everyday words.'
      : 'Words too hard. Use shorter, more common words.',
};
