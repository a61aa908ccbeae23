import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Texts, Wording } from './protocol.ts';

type Language = Adaptation['language'];

/**
 * Finds the variant for a person's tone, length and reading; an absent tone falls back to `directo`, an absent length to `normal`,
 * an absent easy text to the usual one. A text that is empty at a length stays empty: easy reading never adds words.
 */
export function findWord(
  texts: Texts,
  key: string,
  language: Language,
  values: Record<string, string | number> = {},
): string | undefined {
  const usual = variantOf(texts[key], language);
  const text = usual && language.reading === 'facil' ? (variantOf(texts[`${key}.facil`], language) ?? usual) : usual;
  return text?.replace(/\{(\w[\w-]*)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** Like `findWord`, for a text that must exist: its absence is a bug of the protocol, and the walk in the tests finds it. */
export function getWord(texts: Texts, key: string, language: Language, values?: Record<string, string | number>): string {
  const text = findWord(texts, key, language, values);
  if (text === undefined) throw new Error(`no text for ${key}`);
  return text;
}

/** Words that stand alone, outside any catalogue, as this person reads them. */
export function wordFor(said: Record<Language['locale'], Wording>, language: Language): string {
  return getWord({ said: said[language.locale] }, 'said', language);
}

function variantOf(wording: Wording | undefined, { tone, length }: Language): string | undefined {
  const toned = wording === undefined || typeof wording === 'string' ? wording : (wording[tone] ?? wording.directo);
  return typeof toned === 'string' ? toned : (toned?.[length] ?? toned?.normal);
}
