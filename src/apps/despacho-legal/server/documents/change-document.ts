import type { Context } from '#platform/context/context.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import { findTemplate } from '../../core/templates/templates.ts';
import {
  type ChangeDocument,
  DocumentChanged,
  type DocumentKept,
  DocumentNotFound,
  type KeptAnswers,
} from '../../documents/contract.ts';
import { holdOwnCase } from '../cases/find-own-case.ts';
import { fixedFor } from '../fixed-for.ts';
import { dayOf } from './day-of.ts';
import { type DocumentContent, openDocument, presentDocument, sealDocument } from './document-content.ts';
import { lockAnyDocument, updateDocument } from './document-store.ts';

/**
 * Keeps answers as they are given, what the document is called, and where its person is. Answers to questions that its template does not
 * ask are left away. Throws `DocumentNotFound`, and `DocumentChanged` where it was changed since the version that was read.
 */
export async function changeDocument(ctx: Context, documentId: string, changed: ChangeDocument): Promise<DocumentKept> {
  const written = Object.values(changed.answers ?? {}).flatMap((answer) => answer ?? []);
  const fixed = await fixedFor(ctx, documentId, changed.version, [changed.title ?? '', ...written]);
  return orHelp(ctx, fixed, async () => {
    const document = await ctx.db.transaction(async (tx) => {
      const seals = await ctx.vault.of(ctx.personId, tx);
      const row = await lockAnyDocument(tx, ctx.personId, documentId);
      if (!row || row.removedAt) throw new DocumentNotFound({ documentId });
      if (row.version !== changed.version) throw new DocumentChanged({ version: row.version });
      if (changed.caseId) await holdOwnCase(tx, ctx.personId, changed.caseId);
      const content = withChanges(openDocument(seals, row), changed);
      const after = await updateDocument(tx, documentId, {
        ...sealDocument(seals, documentId, content),
        ...(changed.caseId !== undefined && { caseId: changed.caseId }),
        version: row.version + 1,
        updatedAt: ctx.now(),
      });
      return presentDocument(after, content, dayOf(ctx.now()));
    });
    return { document, fixed };
  });
}

function withChanges(before: DocumentContent, { title, answers, at }: ChangeDocument): DocumentContent {
  const asked = findTemplate(before.templateId)?.fields.map(({ id }) => id) ?? [];
  const after: KeptAnswers = { ...before.answers };
  for (const [field, answer] of Object.entries(answers ?? {})) {
    if (answer === null) delete after[field];
    else if (asked.includes(field)) after[field] = answer;
  }
  return { ...before, answers: after, title: title ?? before.title, at: at === undefined ? before.at : at };
}
