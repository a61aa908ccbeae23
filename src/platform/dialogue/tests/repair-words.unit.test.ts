import { describe, expect, it } from 'vitest';
import { everyAdaptation } from '#tests/support/walk-protocol.ts';
import { findIdiom } from '../core/find-idiom.ts';
import type { Texts } from '../core/protocol.ts';
import { inflesz } from '../core/readability.ts';
import en from '../core/repair.en.json' with { type: 'json' };
import es from '../core/repair.es.json' with { type: 'json' };
import { findWord } from '../core/word.ts';

const catalogs: Record<'es' | 'en', Texts> = { es, en };

describe('What is said when something is not understood', () => {
  it('reads easily, more easily for who needs it, and without sayings (a11y/C2, a11y/R8)', () => {
    for (const { language } of everyAdaptation()) {
      const texts = catalogs[language.locale];
      for (const key of Object.keys(texts).filter((each) => !each.endsWith('.facil'))) {
        const text = findWord(texts, key, language, { min: 0, max: 10 }) ?? '';
        expect(text, key).not.toBe('');
        expect(findIdiom(text), key).toBeUndefined();
        if (language.locale === 'es') expect(inflesz(text), text).toBeGreaterThanOrEqual(language.reading === 'facil' ? 70 : 55);
      }
    }
  });
});
