import { describe, expect, it } from 'vitest';
import { compareLaws } from '../core/law/compare-laws.ts';
import { readLaw } from '../core/law/read-law.ts';
import { aLaw, articleOf, asked, lawText } from './a-law.ts';

describe('Loading a law again', () => {
  const before = aLaw('es.md').articles;

  it('changes nothing where its text is the same', () => {
    expect(compareLaws(before, aLaw('es.md').articles)).toEqual({ added: [], changed: [], removed: [], same: before.length });
  });

  it('says what is new, what is gone, what says something else, and what counts no longer', () => {
    const text = lawText('es.md')
      .replace('El banco puede ser de madera.', 'El banco será de madera.')
      .replace('##### Artículo 7. Modificación', '##### Artículo 8. Modificación')
      .replace('##### Artículos 3 a 5.\n\n**(Derogados)**\n\n', '');
    const after = readLaw(text, asked);

    const { added, changed, removed } = compareLaws(before, after.articles);

    expect([added, removed]).toEqual([['8'], ['3 a 5', '7']]);
    expect(changed.map(({ number }) => number)).toEqual(['1 bis', '3']);
    expect(changed[0]).toMatchObject({
      before: { hash: asked.hash('El banco puede ser de madera.') },
      after: { hash: articleOf(after, '1 bis').hash },
    });
    expect(changed[1]).toMatchObject({ before: { standing: 'repealed' }, after: { standing: 'in-force' } });
  });

  it('says that every article is new where nothing was loaded before', () => {
    expect(compareLaws([], before).added).toHaveLength(before.length);
  });
});
