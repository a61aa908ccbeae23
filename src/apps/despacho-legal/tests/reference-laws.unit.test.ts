import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import { compareLaws } from '../core/law/compare-laws.ts';
import { countHeadings } from '../core/law/count-headings.ts';
import type { Law } from '../core/law/law.ts';
import { readLaw } from '../core/law/read-law.ts';
import { articleOf, asked as ofTests } from './a-law.ts';
import { wordsOf } from './words-of.ts';

const folder = referenceFolder('law');
const asked = { ...ofTests, day: '2026-06-01' };
const sources = (country: string) =>
  folder ? readdirSync(`${folder}${country}`).map((name) => readFileSync(`${folder}${country}/${name}`, 'utf8')) : [];
const read = (country: string) => sources(country).map((source) => ({ source, law: readLaw(source, asked) }));
const spanish = read('es');
const mexican = read('mx');
const all = [...spanish, ...mexican];

function lawOf(key: string): Law {
  const found = all.find(({ law }) => law.key === key)?.law;
  if (!found) throw new Error(`${key} is not among ${all.map(({ law }) => law.key).join(', ')}`);
  return found;
}

const counts = (key: string) => {
  const articles = lawOf(key).articles.filter(({ kind }) => kind === 'article');
  const wholes = new Set(articles.map(({ number }) => Number.parseInt(number, 10)));
  const last = Math.max(...wholes);
  return {
    articles: articles.length,
    last,
    missing: Array.from({ length: last }, (_, at) => at + 1).filter((number) => !wholes.has(number)),
  };
};

describe.skipIf(!folder)('The reference laws of Spain', () => {
  it('are all known by their short names', () => {
    expect(spanish.map(({ law }) => law.key).sort()).toEqual(
      'CC CE CP ET L15/2022 L20/2007 L27/2007 L39/2015 L8/2021 LAU LEC LGSS LISOS LO1/2004 LO3/2018 LO8/2021 LRJS RDL1/2013'.split(
        ' ',
      ),
    );
  });

  it('have 5,285 headings of an article and 11 of several, and each is an article that was read', () => {
    const reports = spanish.map(({ source, law }) => countHeadings(source, law));
    const sum = (of: 'headings' | 'ranges' | 'articles') => reports.reduce((total, report) => total + report[of], 0);

    expect([sum('headings'), sum('ranges'), sum('articles')]).toEqual([5285, 11, 5296]);
    expect(reports.flatMap(({ doubles }) => doubles)).toEqual([]);
    const noBreak = spanish.reduce((total, { source }) => total + [...source.matchAll(/^##### Artículo\u00a0/gm)].length, 0);
    expect(noBreak).toBe(137);
  });

  it('have in the Constitution exactly 169 articles, from 1 to 169', () => {
    expect(counts('CE')).toEqual({ articles: 169, last: 169, missing: [] });
  });

  it('say of the misdemeanours of the Criminal Code that they were repealed, though their text is printed', () => {
    const { text, standing } = articleOf(lawOf('CP'), '617');

    expect(text).toContain('localización permanente');
    expect(standing).toBe('repealed');
    expect(articleOf(lawOf('CP'), '616').standing).toBe('in-force');
  });

  it('lose no paragraph behind the first article but the signature', () => {
    for (const { source, law } of spanish) {
      const kept = new Set(law.articles.flatMap(({ text }) => text.split('\n').map(wordsOf)));
      const paths = wordsOf(law.articles.flatMap(({ path }) => path).join(' '));
      const paragraphs = source
        .slice(source.indexOf('\n##### '))
        .split('\n')
        .filter((line) => line.trim() && !line.startsWith('#'));
      const lost = paragraphs.map(wordsOf).filter((words) => words && !kept.has(words) && !paths.includes(words));
      // Who signed, the title of what a decree approves, and the six notes of the editors with the paragraphs that lead to them.
      expect(lost.length, law.key).toBeLessThanOrEqual(12);
    }
  });
});

describe.skipIf(!folder)('The reference laws of Mexico', () => {
  it('have their suffixes joined', () => {
    const numbers = lawOf('LFT').articles.map(({ number }) => number);

    expect(numbers).toEqual(expect.arrayContaining(['3o Bis', '3o Ter', '48 Bis', '279 Quáter', '153-F Bis', '353-Ñ', '1004-C']));
    expect(articleOf(lawOf('LFT'), '48 Bis').text).toMatch(/^Para efectos del artículo 48 de esta Ley/);
    expect(articleOf(lawOf('LFT'), '3o Bis').text).toMatch(/^Para efectos de esta Ley se entiende por:/);
  });

  // Each figure was looked up in its file: the last number, and how many numbers stand in between with a suffix of their own.
  it.each([
    ['CPEUM', 136, 136, []],
    ['LFT', 1010 + 254, 1010, []],
    // The file goes from 3o to 5o: what made it took the heading away, and the text with it.
    ['CCF', 3073 + 29, 3074, [4]],
    ['CNPP', 490, 490, []],
    // In this file article 1 was cut away together with the head of its page.
    ['CPF', 428 + 127, 429, [1]],
    ['LFPDPPP', 64, 64, []],
    ['LFPED', 88 + 24, 88, []],
    // Its articles begin within lines, and only 24 headings say «Artículo»: those of transitory provisions.
    ['LGAMVLV', 60 + 47, 60, []],
    ['LGDNNA', 154 + 28, 154, []],
    ['LGIPD', 60, 60, []],
  ])('have every article: %s', (key, articles, last, missing) => {
    expect(counts(key)).toEqual({ articles, last, missing });
  });

  it('have as many articles as headings stand before the transitory provisions', () => {
    for (const key of ['CPEUM', 'LFT', 'CNPP', 'CPF', 'LFPDPPP', 'LGDNNA', 'LGIPD']) {
      const source = mexican.find(({ law }) => law.key === key)?.source ?? '';
      const body = source.slice(0, source.search(/^## transitorios?$|Artículos Transitorios$|^APENDICE 1/im));
      expect([...body.matchAll(/^### Artículo \d/gm)].length, key).toBe(counts(key).articles);
    }
  });

  it('have the notes of the editors in no text, and the day of the last one as their date', () => {
    const texts = mexican.flatMap(({ law }) => law.articles.map(({ text }) => text)).join('\n');

    expect(texts).not.toMatch(/(?:Artículo|Párrafo|Fracción|Inciso) (?:reformad|adicionad|derogad)[oa] DOF/);
    expect(articleOf(lawOf('LFT'), '2o')).toMatchObject({ versionDate: '2026-01-15' });
    expect(articleOf(lawOf('CPEUM'), '1o')).toMatchObject({ versionDate: '2011-06-10' });
  });

  it('have transitory provisions, each of its set', () => {
    expect(articleOf(lawOf('LFT'), 'transitorio primero (DOF 27-12-2022)').text).toContain('1.° de enero de 2023');
    expect(articleOf(lawOf('LGIPD'), 'transitorio segundo').text).toMatch(
      /^Se abroga la Ley General de las Personas con Discapacidad/,
    );
  });
});

describe.skipIf(!folder)('Every reference law', () => {
  it('has no number twice, no article without words that counts, and the hash of each text', () => {
    for (const { source, law } of all) {
      expect(new Set(law.articles.map(({ number }) => number)).size, law.key).toBe(law.articles.length);
      expect(countHeadings(source, law).doubles, law.key).toEqual([]);
      expect(
        law.articles.filter(({ text, standing }) => text === '' && standing !== 'repealed'),
        law.key,
      ).toEqual([]);
      expect(
        law.articles.every(({ text, hash }) => hash === asked.hash(text)),
        law.key,
      ).toBe(true);
    }
  });

  it('says in its articles what stands in its source, word for word and in its order', () => {
    for (const { source, law } of all) {
      const whole = wordsOf(source);
      let from = 0;
      for (const article of law.articles) {
        const at = placeOf(article.text, whole, from);
        expect(at, `${law.key} ${article.number}`).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
  });

  it('changes nothing when it is loaded again', () => {
    for (const { source, law } of all) {
      expect(compareLaws(law.articles, readLaw(source, asked).articles)).toMatchObject({ added: [], changed: [], removed: [] });
    }
  });

  it('is read, all of them together, in less than two seconds', () => {
    const texts = [...sources('es'), ...sources('mx')];
    const began = performance.now();

    for (const text of texts) readLaw(text, asked);

    expect(texts).toHaveLength(28);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

/** Where the first paragraph stands, if every other one follows it; -1 where one does not stand there at all. */
function placeOf(text: string, whole: string, from: number): number {
  const [first = '', ...others] = text.split('\n').map(wordsOf).filter(Boolean);
  const at = whole.indexOf(first, from);
  let next = at;
  for (const words of others) {
    next = next < 0 ? -1 : whole.indexOf(words, next);
  }
  return next < 0 ? -1 : at;
}
