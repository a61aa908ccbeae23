import type { Context } from '#platform/context/context.ts';
import { DocumentNotFound, type LegalDocument } from '../../documents/contract.ts';
import { dayOf } from './day-of.ts';
import { openDocument, presentDocument } from './document-content.ts';
import { lockAnyDocument, updateDocument } from './document-store.ts';

/** Takes a document away. For thirty days it can be brought back; then it is removed for good. Throws `DocumentNotFound`. */
export async function removeDocument(ctx: Context, documentId: string): Promise<void> {
  await mark(ctx, documentId, ctx.now());
}

/** "Deshacer": brings back a document that was taken away, as it was. Throws `DocumentNotFound`. */
export async function restoreDocument(ctx: Context, documentId: string): Promise<LegalDocument> {
  return mark(ctx, documentId, null);
}

async function mark(ctx: Context, documentId: string, removedAt: Date | null): Promise<LegalDocument> {
  return ctx.db.transaction(async (tx) => {
    const row = await lockAnyDocument(tx, ctx.personId, documentId);
    if (!row || (removedAt && row.removedAt)) throw new DocumentNotFound({ documentId });
    const seals = await ctx.vault.of(ctx.personId, tx);
    return presentDocument(await updateDocument(tx, documentId, { removedAt }), openDocument(seals, row), dayOf(ctx.now()));
  });
}
