import { describe, expect, it } from 'vitest';
import { everyAdaptation } from '#tests/support/walk-protocol.ts';
import { findIdiom } from '../../dialogue/core/find-idiom.ts';
import type { Texts } from '../../dialogue/core/protocol.ts';
import { inflesz } from '../../dialogue/core/readability.ts';
import { findWord } from '../../dialogue/core/word.ts';
import en from '../replies.en.json' with { type: 'json' };
import es from '../replies.es.json' with { type: 'json' };

const catalogs: Record<'es' | 'en', Texts> = { es, en };
/** Not a sentence: it stands in brackets behind the name of an exercise. */
const inBrackets = 'minutes';

describe('What every bot says in the same words', () => {
  it('reads easily, more easily for who needs it, and without sayings (a11y/C2, a11y/R8)', () => {
    for (const { language } of everyAdaptation()) {
      const texts = catalogs[language.locale];
      for (const key of Object.keys(texts).filter((each) => !each.endsWith('.facil') && each !== inBrackets)) {
        const text = findWord(texts, key, language) ?? '';
        expect(text, key).not.toBe('');
        expect(findIdiom(text), key).toBeUndefined();
        if (language.locale === 'es') expect(inflesz(text), text).toBeGreaterThanOrEqual(language.reading === 'facil' ? 70 : 55);
      }
    }
  });
});
