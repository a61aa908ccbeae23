import type { TextReading } from '../../contract.ts';
import { coverageOf } from './coverage-of.ts';
import { readEmotion } from './read-emotion.ts';
import { readManner } from './read-manner.ts';

/** What a text expresses and how it says it, without any of its words; and how often as much as it shows is right, or that nothing is claimed. */
export function textReadingOf(text: string, language: 'es' | 'en'): { results: TextReading; confidence: number | null } {
  const { evidence, ...emotion } = readEmotion(text, language);
  const manner = readManner(text, language);
  const results: TextReading = {
    ...emotion,
    evidence: evidence.map(({ words: _left, ...place }) => place),
    manner: {
      sentences: manner.sentences,
      questions: manner.questions.length,
      hedges: manner.hedges.length,
      polite: manner.polite.length,
      directness: manner.directness ?? null,
      toneTags: manner.toneTags.map(({ means }) => means),
    },
  };
  return { results, confidence: emotion.isSure ? coverageOf(emotion.share) : null };
}
