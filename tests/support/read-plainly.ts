import { findIdiom } from '#platform/dialogue/core/find-idiom.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';

/** The sentences of a text as a person reads them: list lines and paragraphs apart, marks away. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.replace(/^(?:[-*]|\d+[.)])\s+/, '').split(/(?<=[.?!:])\s+/))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** How many words a sentence has; a number counts as one. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sayings that a literal reader cannot read (a11y/C2), praise that is owed to nobody, and words that hurry or blame. */
export const notPlain =
  /echar una mano|dar(?:le)? vueltas|tirar la toalla|pan comido|en un abrir y cerrar|de cabeza|ponerse las pilas|ver la luz|quita(?:r)? hierro|manos a la obra|poner(?:te)? en marcha|a la vuelta de la esquina|tómate tu tiempo|piece of cake|hang in there|break a leg|under the weather|on the same page|get the ball rolling|in your shoes|reach out|at the end of the day|baby steps|¡|!|lo siento|perdona|sorry|¿listo|deprisa|hurry up|debes\b|deberías|should\b|fracas|perdiste|racha|streak|fácil es|solo tienes que|just have to/i;

/** Addressing somebody as "tú" where "usted" was asked for. */
export const informal =
  /(?<!\bse )\b(?:tú|te|tu|tus|ti|contigo|puedes|quieres|eres|estás|tienes|necesitas|sientes|notas|harás|prefieres|elige|escribe|añade|añádelo|salta|empieza|toma)\b/i;

const faults = new Map<string, string | undefined>();

/**
 * What makes a text not plain for this person: a long sentence, a saying, or "tú" where "usted" was asked for (a11y/C1, a11y/C2).
 * Most people are told most texts in the same words: each is looked at once for all who read alike.
 */
export function faultOf(text: string, adaptation: Adaptation): string | undefined {
  const { locale, tone, maxWordsPerSentence } = adaptation.language;
  const key = `${maxWordsPerSentence} ${locale === 'es' && tone === 'formal'} ${text}`;
  if (!faults.has(key)) faults.set(key, findFault(text, adaptation));
  return faults.get(key);
}

function findFault(text: string, { language }: Adaptation): string | undefined {
  const shown = text.replace(/\{[\w-]+\}/g, 'x');
  const long = sentencesOf(shown).find((sentence) => wordCount(sentence) > language.maxWordsPerSentence);
  if (long) return `long: ${long}`;
  const saying = findIdiom(shown) ?? notPlain.exec(shown)?.[0];
  if (saying) return `not plain: ${saying}`;
  const familiar = language.locale === 'es' && language.tone === 'formal' ? informal.exec(shown)?.[0] : undefined;
  return familiar && `not formal: ${familiar} (${text})`;
}
