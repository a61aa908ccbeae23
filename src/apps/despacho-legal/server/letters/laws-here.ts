import type { Db } from '#platform/db/open-database.ts';
import { canonicalNumber } from '../../core/law/canonical-number.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import { lawKeyOf } from '../../core/law/law-keys.ts';
import { flatText } from '../../core/letters/flat-text.ts';
import type { NamedLaw } from '../../core/letters/letter-reading.ts';
import type { LetterRead } from '../../letters/contract.ts';
import { type ListedLaw, listCurrentLaws, listHeadings } from '../laws/law-store.ts';

/** Of the laws that a letter names, which are loaded, and which of their articles are there. What the letter says of them is not judged. */
export async function lawsHere(db: Db, country: Jurisdiction, named: readonly NamedLaw[]): Promise<LetterRead['laws']> {
  if (named.length === 0) return [];
  const laws = (await listCurrentLaws(db)).filter(({ jurisdiction }) => jurisdiction === country);
  return Promise.all(
    named.map(async ({ quote, key, articles }) => {
      const law = laws.find((each) => isCalled(each, quote, key));
      const numbers = law ? (await listHeadings(db, law.id)).map(({ number }) => number) : [];
      const loaded = (said: string) => numbers.find((number) => canonicalNumber(number) === canonicalNumber(said)) ?? null;
      return {
        isLoaded: law !== undefined,
        key: law?.key ?? key,
        title: law?.title ?? null,
        articles: articles.map((said) => ({ said, loaded: loaded(said) })),
      };
    }),
  );
}

/** By its key, or by its whole name where no list knows it. */
function isCalled({ key, title, jurisdiction }: ListedLaw, quote: string, known: string | null): boolean {
  if (known) return key === known;
  const name = quote.replace(/\s+/g, ' ');
  return flatText(title) === flatText(name) || lawKeyOf({ jurisdiction, identifier: '', title: name }) === key;
}
