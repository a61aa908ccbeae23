import { canonicalNumber } from './canonical-number.ts';
import type { Law } from './law.ts';

/** What was found in a law, to be held against what stands in its source. */
export type LawReport = {
  key: string;
  /** Headings of the source that say «Artículo», counted without reading it as a law. */
  headings: number;
  /** Headings that speak of several: «Artículos 38 a 40», «Arts. 127 a 130». */
  ranges: number;
  articles: number;
  provisions: number;
  repealed: number;
  future: number;
  /** Numbers that stand twice, as they are cited. */
  doubles: string[];
  /** Articles whose text ends within a sentence: there the source has a hole. */
  unfinished: string[];
};

const heading = /^#{2,6}[ \t]+art[ií]culo[\s\u00a0]|class="articulo">\s*Artículo[\s\u00a0]/gim;
const range = /^#{2,6}[ \t]+(?:art[ií]culos|arts?\.)[\s\u00a0]|class="articulo">\s*(?:Artículos|Arts\.)[\s\u00a0]/gim;

/** Counts the headings of a source and what was read of it. */
export function countHeadings(source: string, law: Law): LawReport {
  const present = law.articles.filter(({ standing }) => standing !== 'future');
  return {
    key: law.key,
    headings: [...source.matchAll(heading)].length,
    ranges: [...source.matchAll(range)].length,
    articles: present.filter(({ kind }) => kind === 'article').length,
    provisions: present.filter(({ kind }) => kind === 'provision').length,
    repealed: present.filter(({ standing }) => standing === 'repealed').length,
    future: law.articles.length - present.length,
    doubles: doublesIn(present.map(({ number }) => number)),
    unfinished: present
      .filter(({ kind, standing, text }) => kind === 'article' && standing === 'in-force' && !/[.:;!?…)\]»”"'|]$/u.test(text))
      .map(({ number }) => number),
  };
}

function doublesIn(numbers: string[]): string[] {
  const seen = new Set<string>();
  return numbers.filter((number) => {
    const canonical = canonicalNumber(number.replace(/ \(\d+\)$/, ''));
    const isDouble = seen.has(canonical);
    seen.add(canonical);
    return isDouble;
  });
}
