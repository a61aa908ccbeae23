import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import { composeDocument } from '../../core/documents/compose-document.ts';
import {
  DocumentIncomplete,
  DocumentNotFound,
  type KeepVersion,
  TooManyDocumentVersions,
  type VersionSummary,
} from '../../documents/contract.ts';
import { dayThere } from './day-of.ts';
import { openDocument } from './document-content.ts';
import { lockAnyDocument } from './document-store.ts';
import { templateHere } from './template-here.ts';
import { hashOf, openVersion, presentVersion, sealVersion } from './version-content.ts';
import { insertVersion, listVersions } from './version-store.ts';

const mostVersions = 200;

/**
 * Keeps a document as it is now: files are made of what was kept, so that each can be found again. A text that is kept already as the last
 * version is not kept twice. Throws `DocumentNotFound`, and `DocumentIncomplete` while a question must be answered.
 */
export async function keepVersion(ctx: Context, documentId: string, { day }: KeepVersion): Promise<VersionSummary> {
  return ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    const row = await lockAnyDocument(tx, ctx.personId, documentId);
    if (!row || row.removedAt) throw new DocumentNotFound({ documentId });
    const { templateId, answers } = openDocument(seals, row);
    const { template } = await templateHere({ db: tx }, templateId);
    const written = dayThere(day, ctx.now());
    const { missing, blocks, title, language } = composeDocument(template, answers, written);
    if (missing.length > 0) throw new DocumentIncomplete({ missing });
    const [hash, [last]] = [hashOf(blocks), await listVersions(tx, documentId)];
    if (last?.hash === hash) return presentVersion(last, openVersion(seals, last));
    if (last && last.number >= mostVersions) throw new TooManyDocumentVersions({ most: mostVersions });
    const id = randomUUID();
    const content = { title, language, blocks, answers, day: written };
    const kept = {
      id,
      documentId,
      number: (last?.number ?? 0) + 1,
      hash,
      content: sealVersion(seals, id, content),
      createdAt: ctx.now(),
    };
    return presentVersion(await insertVersion(tx, kept), content);
  });
}
