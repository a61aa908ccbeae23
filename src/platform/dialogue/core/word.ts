import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Texts } from './protocol.ts';

/** Finds the variant for a person's tone and length; an absent tone falls back to `directo`, an absent length to `normal`. */
export function findWord(
  texts: Texts,
  key: string,
  language: Adaptation['language'],
  values: Record<string, string | number> = {},
): string | undefined {
  const wording = texts[key];
  if (wording === undefined) return undefined;
  const toned = typeof wording === 'string' ? wording : (wording[language.tone] ?? wording.directo);
  const text = typeof toned === 'string' ? toned : (toned?.[language.length] ?? toned?.normal);
  return text?.replace(/\{(\w[\w-]*)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** Like `findWord`, for a text that must exist: its absence is a bug of the protocol, and the walk in the tests finds it. */
export function getWord(
  texts: Texts,
  key: string,
  language: Adaptation['language'],
  values?: Record<string, string | number>,
): string {
  const text = findWord(texts, key, language, values);
  if (text === undefined) throw new Error(`no text for ${key}`);
  return text;
}
