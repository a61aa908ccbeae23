import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/catalogs.ts';
import type { ConsentPurpose, ConsentText } from './contract.ts';
import en from './texts.en.json' with { type: 'json' };
import es from './texts.es.json' with { type: 'json' };

const texts: Record<Language, Record<ConsentPurpose, Record<string, ConsentText>>> = { es, en };

/**
 * The version that counts today, the newest one. A text that changes gets a new version, and the old one stays in its file: who
 * allowed the old one has not allowed the new.
 */
export function versionOf(purpose: ConsentPurpose): string {
  return String(Math.max(...Object.keys(texts.es[purpose]).map(Number)));
}

/** What is read today of a purpose. */
export function textOf(purpose: ConsentPurpose, language: Language): ConsentText {
  const text = texts[language][purpose][versionOf(purpose)];
  if (!text) throw new Error(`There is no text of ${purpose} in ${language}`);
  return text;
}

/** The digest of exactly what was read, so that nobody can say later that it was another text. */
export function hashOf(purpose: ConsentPurpose, language: Language): string {
  const { name, hint, what, why, who, howLong, stop } = textOf(purpose, language);
  const read = JSON.stringify([purpose, versionOf(purpose), language, name, hint, what, why, who, howLong, stop]);
  return createHash('sha256').update(read).digest('base64url');
}
