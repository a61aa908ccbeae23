import { readEmotion } from './core/read-emotion.ts';

/** What the analysis says of one row. Nothing of the row but its words and its language arrives here. */
export async function run(_system: unknown, { text, lang }: { text: string; lang: 'es' | 'en' }) {
  const { emotion, valence, isSure, evidence } = readEmotion(text, lang);
  return {
    emotion,
    valence,
    sure: isSure,
    evidence: evidence.map(({ words, emotion: said, isDenied }) => ({ words, said, denied: isDenied })),
  };
}
