import english from './words.en.json' with { type: 'json' };
import spanish from './words.es.json' with { type: 'json' };

/** The languages in which handshapes are told. */
export type TellLanguage = 'es' | 'en';

/** The words for hands, as a translator finds them in `words.es.json` and `words.en.json`. */
export function wordsIn(language: TellLanguage): typeof spanish {
  return language === 'en' ? english : spanish;
}
