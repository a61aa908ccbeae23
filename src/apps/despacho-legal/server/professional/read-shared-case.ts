import type { Context } from '#platform/context/context.ts';
import type { OpenFile } from '#platform/files/open-file.ts';
import { DocumentNotFound, type FileFormat } from '../../documents/contract.ts';
import type { Evidence } from '../../entries/contract.ts';
import type { CaseScope, SharedPart, SharedSummary } from '../../professional/contract.ts';
import { findOwnCase } from '../cases/find-own-case.ts';
import { readEvidence } from '../cases/read-evidence.ts';
import { showCaseFile } from '../cases/show-case-file.ts';
import { listDeadlines } from '../deadlines/keep-deadlines.ts';
import { findOwnDocument, listDocumentPage } from '../documents/find-own-document.ts';
import { makeFile, showVersions } from '../documents/show-versions.ts';
import { readUnderShare } from './live-share.ts';
import { openQuestion, scopesOf } from './share-content.ts';
import type { ShareRow } from './share-store.ts';

const mostDocuments = 100;

/** What a shared case is about. Its person sees that it was read. */
export function readSummary(ctx: Context, shareId: string): Promise<SharedSummary> {
  return readUnderShare(ctx, { shareId, scope: null }, async (owner, share) => {
    const { title, number, branch, country, region } = await findOwnCase(owner, share.caseId);
    const question = openQuestion(await owner.vault.of(owner.personId, owner.db), share);
    return { title, number, branch, country, region, question };
  });
}

/** One part of a shared case. Its person sees that it was read. */
export function readPart(ctx: Context, shareId: string, scope: CaseScope): Promise<SharedPart> {
  return readUnderShare(ctx, { shareId, scope }, (owner, share) => openPart(owner, share, scope));
}

async function openPart(owner: Context, share: ShareRow, scope: CaseScope): Promise<SharedPart> {
  const { caseId } = share;
  if (scope === 'deadlines') {
    const { items } = await listDeadlines(owner, caseId);
    return {
      scope,
      items: items.map(({ id, ruleId, date, isDone, counted }) => ({ id, ruleId, date, isDone, by: counted?.by ?? null })),
    };
  }
  if (scope === 'documents') {
    const { items } = await listDocumentPage(owner, { limit: mostDocuments, caseId, shelf: 'open' });
    const documents = items.map(async ({ id, title }) => ({ id, title, versions: (await showVersions(owner, id)).items }));
    return { scope, items: await Promise.all(documents) };
  }
  const { entries } = await showCaseFile(owner, caseId);
  if (scope !== 'facts') {
    const kind = ({ evidence: 'evidence', citations: 'citation', notes: 'note' } as const)[scope];
    return { scope, entries: entries.filter((entry) => entry.kind === kind) };
  }
  const { description } = await findOwnCase(owner, caseId);
  const hasEvidence = scopesOf(share).includes('evidence');
  const shown = entries.filter(({ kind }) => kind === 'fact' || kind === 'party' || kind === 'issue');
  // Which pieces of evidence show a fact says that there are some.
  const facts = shown.map((entry) =>
    entry.kind === 'fact' && !hasEvidence ? { ...entry, body: { ...entry.body, evidence: [] } } : entry,
  );
  return { scope, description, entries: facts };
}

/** The file of a piece of evidence of a shared case. */
export function readSharedEvidence(
  ctx: Context,
  shareId: string,
  entryId: string,
): Promise<{ evidence: Evidence; file: OpenFile }> {
  return readUnderShare(ctx, { shareId, scope: 'evidence', action: 'case-file.read' }, (owner, share) =>
    readEvidence(owner, share.caseId, entryId),
  );
}

/** The file of a version of a document of a shared case; a document of another case is none. */
export function readSharedDocument(
  ctx: Context,
  shareId: string,
  { documentId, number, format }: { documentId: string; number: number; format: FileFormat },
): Promise<{ bytes: Buffer; name: string }> {
  return readUnderShare(ctx, { shareId, scope: 'documents', action: 'case-file.read' }, async (owner, share) => {
    const { caseId } = await findOwnDocument(owner, documentId);
    if (caseId !== share.caseId) throw new DocumentNotFound({ documentId });
    return makeFile(owner, documentId, number, format);
  });
}
