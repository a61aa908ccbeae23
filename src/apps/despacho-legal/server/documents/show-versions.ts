import type { Context } from '#platform/context/context.ts';
import { composeDocument } from '../../core/documents/compose-document.ts';
import { diffDocuments } from '../../core/documents/diff-documents.ts';
import { DocumentVersionNotFound, type FileFormat, type VersionDiff, type VersionList } from '../../documents/contract.ts';
import { dayOf, dayThere } from './day-of.ts';
import { findOwnDocument } from './find-own-document.ts';
import { makeDocx } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { templateHere } from './template-here.ts';
import { composedOf, openVersion, presentVersion } from './version-content.ts';
import { findVersion, listVersions } from './version-store.ts';

type Asking = Pick<Context, 'db' | 'vault' | 'personId' | 'now'>;

/** The versions of a document, newest first. Throws `DocumentNotFound`. */
export async function showVersions(ctx: Asking, documentId: string): Promise<VersionList> {
  await findOwnDocument(ctx, documentId);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const rows = await listVersions(ctx.db, documentId);
  return { items: rows.map((row) => presentVersion(row, openVersion(seals, row))) };
}

/** What changed between a version and a later one, or the document as it is now. Throws `DocumentNotFound` and `DocumentVersionNotFound`. */
export async function compareVersions(
  ctx: Asking,
  documentId: string,
  { from, to, day }: { from: number; to?: number | undefined; day?: string | undefined },
): Promise<VersionDiff> {
  const { templateId, answers } = await findOwnDocument(ctx, documentId);
  const { template } = await templateHere(ctx, templateId);
  const now = composeDocument(template, answers, dayThere(day ?? dayOf(ctx.now()), ctx.now()));
  const [before, after] = [await versionOf(ctx, documentId, from), to === undefined ? now : await versionOf(ctx, documentId, to)];
  return { from, to: to ?? null, changes: diffDocuments(before.blocks, after.blocks) };
}

/** The file of a version. Made twice it says the same. Throws `DocumentNotFound` and `DocumentVersionNotFound`. */
export async function makeFile(
  ctx: Asking,
  documentId: string,
  number: number,
  format: FileFormat,
): Promise<{ bytes: Buffer; name: string }> {
  const { title } = await findOwnDocument(ctx, documentId);
  const version = await versionOf(ctx, documentId, number);
  const bytes = format === 'docx' ? await makeDocx(version) : await makePdf(version, version.createdAt);
  return { bytes, name: `${nameOf(title)}-${number}.${format}` };
}

async function versionOf({ db, vault, personId }: Asking, documentId: string, number: number) {
  const row = await findVersion(db, documentId, number);
  if (!row) throw new DocumentVersionNotFound({ number });
  return { ...composedOf(openVersion(await vault.of(personId, db), row)), createdAt: row.createdAt };
}

/** As every system takes it for the name of a file. */
function nameOf(title: string): string {
  const plain = title
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return plain.slice(0, 80).trim() || 'documento';
}
