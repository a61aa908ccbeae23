import { buildEnglish } from './build-english.ts';
import { buildSpanish } from './build-spanish.ts';
import type { SentencePart } from './tile.ts';

/** A sentence of pictures and words, in the language in which it is to be said. */
export function buildSentence(parts: readonly SentencePart[], language: 'es' | 'en'): string {
  return language === 'en' ? buildEnglish(parts) : buildSpanish(parts);
}
