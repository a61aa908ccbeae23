import { countHeadings, type LawReport } from './count-headings.ts';
import type { Law } from './law.ts';
import { isBoeXml } from './read-boe-xml.ts';

/**
 * Whether as many articles were read as the source has. `expected`: how many it says itself; `null` where its headings are no such count.
 * `missing`: whole numbers, from 1 to the last, that no article has.
 */
export type CountCheck = { holds: boolean; expected: number | null; report: LawReport; missing: number[] };

/** In texts whose headings cannot be counted, more than this share of missing numbers is no hole but a text that was not understood. */
const mostMissing = 0.01;
const fewest = 2;
const later = / \(desde [\d-]+\)$/;
const block = /<bloque\s[^>]*>/g;

/** Holds what was read of a law against its source, counted without reading it as a law. */
export function checkCounts(source: string, law: Law): CountCheck {
  const report = countHeadings(source, law);
  const missing = missingIn(law);
  if (isBoeXml(source)) {
    const expected = boeArticles(source);
    // A text that begins later stands beside the one that counts, under the same number.
    const articles = law.articles.filter(({ kind }) => kind === 'article').map(({ number }) => number.replace(later, ''));
    return { holds: expected === new Set(articles).size, expected, report, missing };
  }
  if (law.jurisdiction === 'ES') {
    const expected = report.headings + report.ranges;
    return { holds: expected === report.articles && report.doubles.length === 0, expected, report, missing };
  }
  // Texts made of printed pages: some articles begin within a line, and transitory provisions have headings of articles too.
  const last = Math.max(0, ...wholesOf(law));
  const isWhole =
    report.headings <= report.articles + report.provisions && missing.length <= Math.max(fewest, last * mostMissing);
  return { holds: isWhole && report.doubles.length === 0, expected: null, report, missing };
}

function boeArticles(source: string): number {
  return (source.match(block) ?? []).filter(
    (tag) => /\btipo="precepto"/.test(tag) && /\btitulo="\[?(?:art[ií]culos?|arts?\.)[\s\u00a0]/i.test(tag),
  ).length;
}

function wholesOf({ articles }: Law): number[] {
  return articles.flatMap(({ kind, number }) => (kind === 'article' && /^\d/.test(number) ? [Number.parseInt(number, 10)] : []));
}

function missingIn(law: Law): number[] {
  const found = new Set(wholesOf(law));
  for (const { number } of law.articles) {
    const several = /^(\d+) (?:a|y) (\d+)$/.exec(number);
    if (several) for (let each = Number(several[1]); each <= Number(several[2]); each++) found.add(each);
  }
  const last = Math.max(0, ...found);
  return Array.from({ length: last }, (_, at) => at + 1).filter((number) => !found.has(number));
}
