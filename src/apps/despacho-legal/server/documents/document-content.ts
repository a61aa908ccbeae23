import { z } from 'zod';
import type { PersonVault } from '#platform/vault/vault.ts';
import { composeDocument } from '../../core/documents/compose-document.ts';
import { findFaults } from '../../core/documents/find-faults.ts';
import { textOf } from '../../core/documents/text-of.ts';
import { findTemplate } from '../../core/templates/templates.ts';
import { type DocumentSummary, KeptAnswers, type LegalDocument } from '../../documents/contract.ts';
import type { DocumentColumns, DocumentRow } from './document-store.ts';
import { unwritable } from './pdf-letters.ts';

const Answered = z.object({ answers: KeptAnswers, at: z.string().nullable().default(null) });

/** What a document holds in its own row, opened. */
export type DocumentContent = z.infer<typeof Answered> & { templateId: string; title: string };

/** A document as it is written to the database: not even which one it is can be read there. */
export function sealDocument(
  seals: PersonVault,
  id: string,
  { templateId, title, ...answered }: DocumentContent,
): Pick<DocumentColumns, 'template' | 'title' | 'answers'> {
  const seal = (column: string, text: string) => seals.seal(placeOf(id, column), text);
  return {
    template: seal('template', templateId),
    title: seal('title', title),
    answers: seal('answers', JSON.stringify(answered)),
  };
}

/** What a row of a document says. */
export function openDocument(seals: PersonVault, { id, template, title, answers }: DocumentRow): DocumentContent {
  const open = (column: string, sealed: typeof title) => seals.open(placeOf(id, column), sealed);
  return {
    ...Answered.parse(JSON.parse(open('answers', answers))),
    templateId: open('template', template),
    title: open('title', title),
  };
}

/** A document as its person sees it. One whose template is no longer installed keeps its answers, and nothing can be made of it. */
export function presentDocument(row: DocumentRow, content: DocumentContent, day: string): LegalDocument {
  const template = findTemplate(content.templateId);
  const composed = template && composeDocument(template, content.answers, day);
  const { at, answers } = content;
  return {
    ...summaryOf(row, content, composed?.missing.length ?? 0),
    answers,
    at,
    faults: template ? findFaults(template, answers, day) : [],
    cannotPrint: composed ? unwritable(composed.blocks.map(textOf).join('\n')) : [],
  };
}

/** A document as it stands in a list. */
export function summarize(row: DocumentRow, content: DocumentContent, day: string): DocumentSummary {
  const template = findTemplate(content.templateId);
  return summaryOf(row, content, template ? composeDocument(template, content.answers, day).missing.length : 0);
}

function summaryOf(row: DocumentRow, { templateId, title }: DocumentContent, missing: number): DocumentSummary {
  const { id, caseId, version, createdAt, updatedAt } = row;
  const moments = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return { id, title, templateId, caseId, missing, version, ...moments };
}

function placeOf(row: string, column: string) {
  return { table: 'legal_documents', column, row };
}
