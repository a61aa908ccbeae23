import type { Template } from '../core/templates/template.ts';
import { templates } from '../core/templates/templates.ts';
import type { LegalDocument, TemplateHere } from '../documents/contract.ts';

export const documentId = 'd0000000-0000-4000-8000-000000000001';
export const documentsUrl = '/api/despacho-legal/documents';
export const at = '2026-11-28T10:00:00.000Z';

/** A document to leave a job, as the server has it. */
export function aKeptDocument(change: Partial<LegalDocument> = {}): LegalDocument {
  return {
    ...{ id: documentId, title: 'Me voy', templateId: 'es-resignation', caseId: null, missing: 7, version: 1 },
    ...{ createdAt: at, updatedAt: at, answers: {}, at: null, faults: [], cannotPrint: [] },
    ...change,
  };
}

/** What can be prepared, whole, with its law loaded. */
export function aTemplateHere(id = 'es-resignation', uncited: TemplateHere['uncited'] = []): TemplateHere {
  const template = templates.find((one) => one.id === id) as Template;
  return { template, uncited };
}

export const templateItems = templates.map(({ id, country, branch, aim, name, purpose, words }) => ({
  ...{ id, country, branch, aim, name, purpose, words },
}));
