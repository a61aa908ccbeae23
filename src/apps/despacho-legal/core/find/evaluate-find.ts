import { canonicalNumber } from '../law/canonical-number.ts';
import type { Jurisdiction } from '../law/law.ts';
import { findLawKey } from '../law/law-keys.ts';

export type Citation = { law: string; article: string };

/** A question with the articles that answer it, and those that were found, the best first. */
export type FindRow = { country: Jurisdiction; style: string; expected: readonly Citation[]; found: readonly Citation[] };

/** Of so many questions: how many have an answer in the first place, how many among the first five (shares of 1), and the mean of one through the place of the first answer. */
export type FindFigures = { questions: number; hit1: number; hit5: number; mrr: number };

/** Figures for each `style`, each `country` and each `style country`, and for `all`. A question that no article answers counts nowhere. */
export function evaluateFind(rows: readonly FindRow[]): Record<string, FindFigures> {
  const groups = new Map<string, number[]>([['all', []]]);
  for (const row of rows) {
    if (row.expected.length === 0) continue;
    const place = placeOfAnswer(row);
    for (const name of ['all', row.style, row.country, `${row.style} ${row.country}`])
      groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return Object.fromEntries([...groups].map(([name, places]) => [name, figuresOf(places)]));
}

/** The place of the first article found that answers, from 1; infinite where none does. However a law is shortened and a number written, it is the same article. */
export function placeOfAnswer({ country, expected, found }: FindRow): number {
  const said = ({ law, article }: Citation) => `${findLawKey(law, country)} ${canonicalNumber(article)}`;
  const wanted = new Set(expected.map(said));
  const at = found.findIndex((each) => wanted.has(said(each)));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

function figuresOf(places: number[]): FindFigures {
  const share = (isIn: (place: number) => boolean) => (places.length > 0 ? places.filter(isIn).length / places.length : 0);
  const mrr = places.length > 0 ? places.reduce((sum, place) => sum + 1 / place, 0) / places.length : 0;
  return { questions: places.length, hit1: share((place) => place === 1), hit5: share((place) => place <= 5), mrr };
}
