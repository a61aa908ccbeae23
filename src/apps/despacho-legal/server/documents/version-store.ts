import { and, desc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { legalDocumentVersions } from '../../tables.ts';

export type VersionRow = typeof legalDocumentVersions.$inferSelect;

const { documentId, number } = legalDocumentVersions;

/** The versions of a document, newest first; they are few. */
export async function listVersions(db: Db | Tx, ofDocument: string): Promise<VersionRow[]> {
  return db.select().from(legalDocumentVersions).where(eq(documentId, ofDocument)).orderBy(desc(number));
}

/** One version of a document, if there is one of this number. */
export async function findVersion(db: Db | Tx, ofDocument: string, wanted: number): Promise<VersionRow | undefined> {
  const [row] = await db
    .select()
    .from(legalDocumentVersions)
    .where(and(eq(documentId, ofDocument), eq(number, wanted)));
  return row;
}

/** Writes a version of a document that is held, so that no two get one number. */
export async function insertVersion(tx: Tx, row: typeof legalDocumentVersions.$inferInsert): Promise<VersionRow> {
  const [written] = await tx.insert(legalDocumentVersions).values(row).returning();
  if (!written) throw new Error('A version was not written');
  return written;
}
