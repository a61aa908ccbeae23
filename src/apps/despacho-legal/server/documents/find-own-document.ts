import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import { DocumentNotFound, type DocumentPage, type LegalDocument } from '../../documents/contract.ts';
import { dayOf } from './day-of.ts';
import { openDocument, presentDocument, summarize } from './document-content.ts';
import { findDocument, listDocuments } from './document-store.ts';

type Asking = Pick<Context, 'db' | 'vault' | 'personId' | 'now'>;
type Page = { limit: number; after?: string | undefined; caseId?: string | undefined; shelf: 'open' | 'removed' };

/** A document of whoever asks. Throws `DocumentNotFound`, for somebody else's as for one that never was or was taken away. */
export async function findOwnDocument({ db, vault, personId, now }: Asking, documentId: string): Promise<LegalDocument> {
  const row = await findDocument(db, personId, documentId);
  if (!row) throw new DocumentNotFound({ documentId });
  return presentDocument(row, openDocument(await vault.of(personId, db), row), dayOf(now()));
}

/** A page of a person's documents, newest first: those they have, of one case if asked, or those taken away that can still come back. */
export async function listDocumentPage({ db, vault, personId, now }: Asking, asked: Page): Promise<DocumentPage> {
  const { limit, caseId, shelf } = asked;
  const rows = await listDocuments(db, personId, {
    limit,
    caseId,
    after: readCursor(asked.after),
    isRemoved: shelf === 'removed',
  });
  const seals = await vault.of(personId, db);
  const documents = rows.map((row) => summarize(row, openDocument(seals, row), dayOf(now())));
  return cutPage(documents, limit, ({ createdAt }) => createdAt);
}
