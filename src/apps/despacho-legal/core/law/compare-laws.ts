import type { Article } from './law.ts';

/** What of an article is held against what was loaded before. */
type Compared = Pick<Article, 'number' | 'hash' | 'standing'>;

/** What loading a law again changes, by the numbers of its articles. */
export type LawDifference = {
  added: string[];
  changed: { number: string; before: Omit<Compared, 'number'>; after: Omit<Compared, 'number'> }[];
  removed: string[];
  same: number;
};

/** What is new, what says something else or counts otherwise than before, and what is gone. The same text changes nothing. */
export function compareLaws(before: readonly Compared[], after: readonly Compared[]): LawDifference {
  const old = new Map(before.map((article) => [article.number, article]));
  const kept = new Set(after.map(({ number }) => number));
  const difference: LawDifference = { added: [], changed: [], removed: [], same: 0 };
  for (const { number, hash, standing } of after) {
    const was = old.get(number);
    if (!was) difference.added.push(number);
    else if (was.hash === hash && was.standing === standing) difference.same += 1;
    else difference.changed.push({ number, before: { hash: was.hash, standing: was.standing }, after: { hash, standing } });
  }
  difference.removed = before.filter(({ number }) => !kept.has(number)).map(({ number }) => number);
  return difference;
}
