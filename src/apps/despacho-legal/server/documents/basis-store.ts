import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/open-database.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import { lawArticles, laws } from '../../tables.ts';

/** What the laws that are loaded and count say in articles of this country, by their law and number. */
export async function findTexts(
  db: Db,
  country: Jurisdiction,
  places: readonly { law: string; article: string }[],
): Promise<Map<string, { text: string; standing: string }>> {
  if (places.length === 0) return new Map();
  const rows = await db
    .select({ law: laws.key, article: lawArticles.number, text: lawArticles.content, standing: lawArticles.standing })
    .from(lawArticles)
    .innerJoin(laws, eq(laws.id, lawArticles.lawId))
    .where(
      and(
        eq(laws.isCurrent, true),
        eq(laws.jurisdiction, country),
        inArray(laws.key, [...new Set(places.map(({ law }) => law))]),
        inArray(lawArticles.number, [...new Set(places.map(({ article }) => article))]),
      ),
    );
  return new Map(rows.map(({ law, article, ...said }) => [`${law} ${article}`, said]));
}
