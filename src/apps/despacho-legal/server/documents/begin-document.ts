import type { Context } from '#platform/context/context.ts';
import { AlreadyKept } from '../../cases/contract.ts';
import { findTemplate } from '../../core/templates/templates.ts';
import {
  type BeginDocument,
  DocumentNotFound,
  type LegalDocument,
  TemplateNotFound,
  TooManyDocuments,
} from '../../documents/contract.ts';
import { holdOwnCase } from '../cases/find-own-case.ts';
import { dayOf } from './day-of.ts';
import { openDocument, presentDocument, sealDocument } from './document-content.ts';
import { countDocuments, insertDocument, lockAnyDocument } from './document-store.ts';

const mostDocuments = 300;

/**
 * Begins a document, of a case or of none. The same `clientDocumentId` twice is one document; under the id of another it throws
 * `AlreadyKept`. Throws `TemplateNotFound` and `CaseNotFound` too.
 */
export async function beginDocument(ctx: Context, asked: BeginDocument): Promise<LegalDocument> {
  const { clientDocumentId: id, templateId, title, caseId } = asked;
  if (!findTemplate(templateId)) throw new TemplateNotFound({ templateId });
  const at = ctx.now();
  return ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    if (caseId) await holdOwnCase(tx, ctx.personId, caseId);
    if (!(await lockAnyDocument(tx, ctx.personId, id))) {
      if ((await countDocuments(tx, ctx.personId)) >= mostDocuments) throw new TooManyDocuments({ most: mostDocuments });
      const content = sealDocument(seals, id, { templateId, title, answers: {}, at: null });
      await insertDocument(tx, { id, userId: ctx.personId, caseId, ...content, createdAt: at, updatedAt: at });
    }
    const row = await lockAnyDocument(tx, ctx.personId, id);
    if (!row) throw new DocumentNotFound({ documentId: id });
    const content = openDocument(seals, row);
    if (content.templateId !== templateId || row.caseId !== caseId) throw new AlreadyKept();
    return presentDocument(row, content, dayOf(at));
  });
}
