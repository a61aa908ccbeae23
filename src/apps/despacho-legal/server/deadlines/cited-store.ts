import { and, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import { lawArticles, laws } from '../../tables.ts';

/** An article of a law that counts. */
export type LoadedArticle = {
  country: Jurisdiction;
  law: string;
  lawTitle: string;
  lawVersion: string | null;
  article: string;
  hash: string;
};

type Wanted = { law: string; article: string };

const columns = {
  country: laws.jurisdiction,
  law: laws.key,
  lawTitle: laws.title,
  lawVersion: laws.versionDate,
  article: lawArticles.number,
  hash: lawArticles.hash,
};

/** Which of these articles are loaded and in force, without their words. */
export async function listLoaded(db: Db | Tx, wanted: readonly Wanted[]): Promise<LoadedArticle[]> {
  const rows = await db.select(columns).from(lawArticles).innerJoin(laws, eq(laws.id, lawArticles.lawId)).where(among(wanted));
  return rows.map((row) => ({ ...row, country: row.country as Jurisdiction }));
}

/** The same, with their words. */
export async function readLoaded(db: Db | Tx, wanted: readonly Wanted[]): Promise<(LoadedArticle & { text: string })[]> {
  const rows = await db
    .select({ ...columns, text: lawArticles.content })
    .from(lawArticles)
    .innerJoin(laws, eq(laws.id, lawArticles.lawId))
    .where(among(wanted));
  return rows.map((row) => ({ ...row, country: row.country as Jurisdiction }));
}

/** A few more than asked for may come: the same number in another of these laws. */
function among(wanted: readonly Wanted[]) {
  const [keys, numbers] = [new Set(wanted.map(({ law }) => law)), new Set(wanted.map(({ article }) => article))];
  return and(
    eq(laws.isCurrent, true),
    inArray(laws.key, [...keys]),
    inArray(lawArticles.number, [...numbers]),
    eq(lawArticles.standing, 'in-force'),
  );
}
