import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Article, Jurisdiction, Law } from '../../core/law/law.ts';
import { lawArticles, laws } from '../../tables.ts';

export type LawRow = typeof laws.$inferSelect;
export type ArticleRow = typeof lawArticles.$inferSelect;
/** A law that counts, with how many provisions it has beside its articles and which article is its first. */
export type ListedLaw = LawRow & { provisions: number; first: string };

const rowsAtOnce = 500;

/** The law of this name that counts now, with whoever else would change it waiting until the transaction ends. */
export async function holdCurrentLaw(tx: Tx, country: Jurisdiction, key: string): Promise<LawRow | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('laws'), hashtext(${`${country} ${key}`}))`);
  return findCurrentLaw(tx, country, key);
}

/** The law of this name that counts now. */
async function findCurrentLaw(db: Db | Tx, country: Jurisdiction, key: string): Promise<LawRow | undefined> {
  const [row] = await db
    .select()
    .from(laws)
    .where(and(eq(laws.jurisdiction, country), eq(laws.key, key), eq(laws.isCurrent, true)));
  return row;
}

/** What is held of its articles against a new text. */
export async function listHashes(db: Db | Tx, lawId: string): Promise<Pick<Article, 'number' | 'hash' | 'standing'>[]> {
  const { number, hash, standing } = lawArticles;
  return db
    .select({ number, hash, standing })
    .from(lawArticles)
    .where(eq(lawArticles.lawId, lawId))
    .orderBy(lawArticles.position);
}

/** An earlier text of a law that is this one again, letter by letter. */
export async function findSameText(tx: Tx, country: Jurisdiction, key: string, hash: string): Promise<LawRow | undefined> {
  const [row] = await tx
    .select()
    .from(laws)
    .where(and(eq(laws.jurisdiction, country), eq(laws.key, key), eq(laws.hash, hash)))
    .limit(1);
  return row;
}

/** Says of a law whether it counts, and what its source says about it. */
export async function updateLaw(tx: Tx, id: string, columns: Partial<typeof laws.$inferInsert>): Promise<void> {
  await tx.update(laws).set(columns).where(eq(laws.id, id));
}

/** Writes a text of a law, which counts from now on. */
export async function insertLaw(tx: Tx, row: typeof laws.$inferInsert, articles: readonly Article[]): Promise<void> {
  const [law] = await tx.insert(laws).values(row).returning({ id: laws.id });
  if (!law) throw new Error('A law that was written is gone');
  const written = articles.map(({ text, ...article }, position) => ({ ...article, content: text, position, lawId: law.id }));
  for (let at = 0; at < written.length; at += rowsAtOnce) await tx.insert(lawArticles).values(written.slice(at, at + rowsAtOnce));
}

/** The ids of the laws that count, in one order whoever asks: other ids are other laws. */
export async function listCurrentIds(db: Db): Promise<string[]> {
  const found = await db.select({ id: laws.id }).from(laws).where(eq(laws.isCurrent, true)).orderBy(laws.id);
  return found.map(({ id }) => id);
}

/** A law as it was loaded; nothing where its row is gone. */
export async function readLoadedLaw(db: Db, id: string): Promise<Law | undefined> {
  const [row] = await db.select().from(laws).where(eq(laws.id, id));
  if (!row) return undefined;
  const articles = await db.select().from(lawArticles).where(eq(lawArticles.lawId, id)).orderBy(lawArticles.position);
  const { key, jurisdiction, identifier, title, versionDate, publishedAt, standing, sourceUrl } = row;
  return {
    ...{ key, jurisdiction, identifier, title, versionDate, publishedAt, standing, sourceUrl },
    articles: articles.map(articleOf),
  };
}

/** The laws that count, by country and name. */
export async function listCurrentLaws(db: Db): Promise<ListedLaw[]> {
  const found = await db.select().from(laws).where(eq(laws.isCurrent, true)).orderBy(laws.jurisdiction, laws.key);
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  const provisions = sql<number>`(count(*) filter (where ${lawArticles.kind} = 'provision'))::int`;
  const first = sql<string>`(array_agg(${lawArticles.number} order by (${lawArticles.kind} = 'provision'), ${lawArticles.position}))[1]`;
  const counted = await db
    .select({ lawId: lawArticles.lawId, provisions, first })
    .from(lawArticles)
    .where(inArray(lawArticles.lawId, ids))
    .groupBy(lawArticles.lawId);
  const byLaw = new Map(counted.map((row) => [row.lawId, row]));
  return found.map((law) => ({
    ...law,
    provisions: byLaw.get(law.id)?.provisions ?? 0,
    first: byLaw.get(law.id)?.first ?? '',
  }));
}

/** The laws called so that count, in whichever country. */
export async function findCurrentByKey(db: Db, key: string, country: Jurisdiction | undefined): Promise<LawRow | undefined> {
  const named = and(eq(laws.key, key), eq(laws.isCurrent, true), country && eq(laws.jurisdiction, country));
  const [row] = await db.select().from(laws).where(named).orderBy(laws.jurisdiction).limit(1);
  return row;
}

/** Every text that an article had since it was first loaded, the newest first. */
export async function listTexts(
  db: Db,
  { jurisdiction, key }: Pick<LawRow, 'jurisdiction' | 'key'>,
  number: string,
): Promise<{ law: LawRow; article: ArticleRow }[]> {
  return db
    .select({ law: laws, article: lawArticles })
    .from(lawArticles)
    .innerJoin(laws, eq(laws.id, lawArticles.lawId))
    .where(and(eq(laws.jurisdiction, jurisdiction), eq(laws.key, key), eq(lawArticles.number, number)))
    .orderBy(desc(laws.isCurrent), desc(laws.loadedAt), laws.id);
}

/** How the articles of a law are called, in its order. */
export async function listHeadings(
  db: Db,
  lawId: string,
): Promise<Pick<ArticleRow, 'number' | 'heading' | 'kind' | 'standing' | 'position'>[]> {
  const { number, heading, kind, standing, position } = lawArticles;
  return db
    .select({ number, heading, kind, standing, position })
    .from(lawArticles)
    .where(eq(lawArticles.lawId, lawId))
    .orderBy(asc(position));
}

function articleOf({ number, kind, heading, path, content, standing, versionDate, sourceUrl, hash }: ArticleRow): Article {
  return { number, kind, heading, path, text: content, standing, versionDate, sourceUrl, hash };
}
