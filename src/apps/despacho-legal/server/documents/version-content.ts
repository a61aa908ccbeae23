import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PersonVault } from '#platform/vault/vault.ts';
import type { Composed } from '../../core/documents/compose-document.ts';
import type { DocumentBlock } from '../../core/documents/document-block.ts';
import { textOf } from '../../core/documents/text-of.ts';
import { Block, KeptAnswers, type VersionSummary } from '../../documents/contract.ts';
import type { VersionRow } from './version-store.ts';

const Content = z.object({
  title: z.string(),
  language: z.enum(['es-ES', 'es-MX']),
  day: z.iso.date(),
  blocks: z.array(Block),
  answers: KeptAnswers,
});
/** A version, opened: the document as it was, and the answers that made it. */
export type VersionContent = z.infer<typeof Content>;

/** A version as it is written to the database. */
export function sealVersion(seals: PersonVault, id: string, content: VersionContent) {
  return seals.seal(placeOf(id), JSON.stringify(content));
}

/** What a row of a version says. */
export function openVersion(seals: PersonVault, { id, content }: VersionRow): VersionContent {
  return Content.parse(JSON.parse(seals.open(placeOf(id), content)));
}

/** A version as it stands in the list. */
export function presentVersion({ number, hash, createdAt }: VersionRow, { day }: VersionContent): VersionSummary {
  return { number, hash, day, createdAt: createdAt.toISOString() };
}

/** A version as what files are made from. */
export function composedOf({ title, language, blocks }: VersionContent): Composed {
  return { title, language, missing: [], blocks: blocks as DocumentBlock[] };
}

/** SHA-256 of the text of a document, a line for each piece. */
export function hashOf(blocks: readonly DocumentBlock[]): string {
  return createHash('sha256').update(blocks.map(textOf).join('\n')).digest('hex');
}

function placeOf(row: string) {
  return { table: 'legal_document_versions', column: 'content', row };
}
