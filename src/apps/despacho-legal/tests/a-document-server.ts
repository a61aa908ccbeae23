import type { ChangeDocument, LegalDocument } from '../documents/contract.ts';
import { aTemplateHere, documentId, documentsUrl, templateItems } from './a-document-page.ts';
import { aLawServer } from './open-law.tsx';

/** A server that keeps one document as the real one does. */
export function aDocumentServer(start: LegalDocument, suggestions: object[] = []) {
  const held = { document: start, isOffline: false, fixed: null as object | null };
  const server = aLawServer(
    ['GET /api/despacho-legal/templates', { body: { items: templateItems } }],
    ['GET /api/despacho-legal/templates/es-resignation', { body: aTemplateHere() }],
    [`GET ${documentsUrl}/${documentId}`, () => ({ body: held.document })],
    [`GET ${documentsUrl}/${documentId}/suggestions`, { body: { items: suggestions } }],
    [`GET ${documentsUrl}/${documentId}/versions`, { body: { items: [] } }],
    [
      `PATCH ${documentsUrl}/${documentId}`,
      ({ body }) => {
        const changed = JSON.parse(body) as ChangeDocument;
        if (held.isOffline) throw new TypeError('Failed to fetch');
        if (changed.version !== held.document.version)
          return { status: 409, body: { type: 'despacho-legal/document-changed', title: '', status: 409 } };
        const answers = Object.entries({ ...held.document.answers, ...changed.answers }).filter(([, answer]) => answer !== null);
        const { version, at: place, title } = held.document;
        const next = { version: version + 1, at: changed.at ?? place, title: changed.title ?? title };
        held.document = { ...held.document, ...next, answers: Object.fromEntries(answers) as LegalDocument['answers'] };
        return { body: { document: held.document, fixed: held.fixed } };
      },
    ],
  );
  return { ...server, held };
}
