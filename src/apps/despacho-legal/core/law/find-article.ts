import { canonicalNumber } from './canonical-number.ts';
import type { Article, Law } from './law.ts';

/**
 * The article that somebody cites, however they write its number: `art. 59.3` is article 59. Where it stands in no heading of its own
 * but in one of several («Artículos 38 a 40»), that one.
 */
export function findArticle({ articles }: Pick<Law, 'articles'>, cited: string): Article | undefined {
  const wanted = canonicalNumber(cited);
  const present = articles.filter(({ standing }) => standing !== 'future');
  const found = present.find(({ number }) => canonicalNumber(number) === wanted);
  if (found || !/^\d+$/.test(wanted)) return found;
  return present.find(({ number }) => {
    const several = /^(\d+) (?:a|y) (\d+)$/.exec(number);
    return several && Number(several[1]) <= Number(wanted) && Number(wanted) <= Number(several[2]);
  });
}
