import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import everywhere from '../core/concepts/concepts-both.json' with { type: 'json' };
import { conceptsOf } from '../core/concepts/concepts-of.ts';
import { matchConcepts } from '../core/concepts/match-concepts.ts';
import lists from '../core/concepts/word-lists.json' with { type: 'json' };
import { findArticle } from '../core/law/find-article.ts';
import { readLaw } from '../core/law/read-law.ts';
import { asked } from './a-law.ts';
import { shortestWay } from './shortest-way.ts';

const maps = (['ES', 'MX'] as const).map((jurisdiction) => ({ jurisdiction, concepts: conceptsOf(jurisdiction) }));

describe('The map from what people say to what the law calls it', () => {
  it('knows more than 450 ways of saying something, and none twice in one concept', () => {
    const said = new Set(maps.flatMap(({ concepts }) => concepts.flatMap(({ say }) => say)));

    expect(said.size).toBeGreaterThan(450);
    for (const { concepts } of maps)
      for (const { id, say } of concepts) expect(new Set(say).size, `${id} says one thing twice`).toBe(say.length);
  });

  it.each(maps)('in $jurisdiction has each concept once, with words, a name in the law and an answer', ({ concepts }) => {
    const ids = concepts.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, say, legal, articles, elsewhere } of concepts) {
      expect(say.length && legal.length, id).toBeGreaterThan(0);
      expect(articles.length + (elsewhere ? 1 : 0), id).toBeGreaterThan(0);
    }
  });

  it('uses in one country at least everything that it says in both', () => {
    const used = new Set(maps.flatMap(({ concepts }) => concepts.map(({ id }) => id)));

    expect(everywhere.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(maps)('in $jurisdiction can hear every one of its sayings', ({ jurisdiction, concepts }) => {
    const deaf = concepts.flatMap(({ id, say }) =>
      say
        .map((written) => shortestWay(written, lists))
        .filter((spoken) => !matchConcepts(spoken, jurisdiction).some(({ concept }) => concept.id === id))
        .map((spoken) => `${id}: ${spoken}`),
    );

    expect(deaf).toEqual([]);
  });
});

const folder = referenceFolder('law');

describe.skipIf(!folder)('The articles of the map', () => {
  const lawsOf = (country: string) =>
    folder
      ? readdirSync(`${folder}${country}`).map((name) => readLaw(readFileSync(`${folder}${country}/${name}`, 'utf8'), asked))
      : [];

  it.each(maps)('of $jurisdiction all stand in the reference laws, and count today', ({ jurisdiction, concepts }) => {
    const laws = new Map(lawsOf(jurisdiction.toLowerCase()).map((law) => [law.key, law]));
    const wrong = concepts.flatMap(({ id, articles }) =>
      articles
        .filter(({ law, article }) => {
          const found = laws.get(law);
          return !found || findArticle(found, article)?.standing !== 'in-force';
        })
        .map(({ law, article }) => `${id}: ${law} ${article}`),
    );

    expect(wrong).toEqual([]);
  });
});
