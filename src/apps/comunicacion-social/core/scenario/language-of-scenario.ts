import { isOtherLanguage } from '../rubric/language.ts';
import { sayText } from './say-text.ts';
import type { Scenario } from './scenario.ts';

type Around = Pick<Scenario, 'title' | 'situation' | 'otherCould' | 'directIsFine'>;

/**
 * Which language a situation is written in, read from its own words: one of the product may be there in Spanish alone, and nobody asks a
 * professional which one they write in. For `lang`, so that it is read aloud as what it is.
 */
export function languageOfScenario({ title, situation, otherCould, directIsFine }: Around): 'es' | 'en' {
  const words = [title, situation, otherCould, directIsFine].map((text) => sayText(text, 'mx')).join('\n');
  return isOtherLanguage(words, 'es') ? 'en' : 'es';
}
