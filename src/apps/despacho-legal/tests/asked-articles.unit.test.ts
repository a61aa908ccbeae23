import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import mexican from '../core/find/asked-of-mexico.json' with { type: 'json' };
import spanish from '../core/find/asked-of-spain.json' with { type: 'json' };
import { findArticles } from '../core/find/find-articles.ts';
import { createLawLibrary } from '../core/find/law-library.ts';
import { canonicalNumber } from '../core/law/canonical-number.ts';
import { findArticle } from '../core/law/find-article.ts';
import { readLaw } from '../core/law/read-law.ts';
import { asked } from './a-law.ts';
import { someLaws } from './some-laws.ts';

const tables = [
  { country: 'es', table: spanish },
  { country: 'mx', table: mexican },
];

describe('What people ask that an article answers', () => {
  it('finds the article, though neither it nor the map holds a word of the question', () => {
    const found = findArticles(createLawLibrary(someLaws), 'es mi boda y me mudo a otra casa', 'ES');

    expect(found.map(({ law, article }) => `${law.key} ${article.number}`)).toContain('ET 37');
  });

  it.each(tables)('stands once for each article, and says something ($country)', ({ table }) => {
    const named = table.map(({ law, article }) => `${law} ${canonicalNumber(article)}`);

    expect(named.filter((each, at) => named.indexOf(each) !== at)).toEqual([]);
    expect(table.filter(({ asks }) => asks.length === 0 || asks.some((each) => each.trim().length < 4))).toEqual([]);
  });
});

const folder = referenceFolder('law');

describe.skipIf(!folder)('The articles of which it is known what people ask', () => {
  it.each(tables)('all stand in the reference laws, and count today ($country)', ({ country, table }) => {
    const files = readdirSync(`${folder}${country}`).map((name) => readFileSync(`${folder}${country}/${name}`, 'utf8'));
    const laws = new Map(files.map((file) => readLaw(file, asked)).map((law) => [law.key, law]));
    const wrong = table.filter(({ law, article }) => {
      const found = laws.get(law);
      return !found || findArticle(found, article)?.standing !== 'in-force';
    });

    expect(wrong.map(({ law, article }) => `${law} ${article}`)).toEqual([]);
  });
});
