import { randomUUID } from 'node:crypto';
import type { Person } from '#tests/support/person.ts';
import type { DocumentKept, LegalDocument } from '../documents/contract.ts';

export const documentsPath = '/api/despacho-legal/documents';

/** What must be answered to leave a job in Spain. */
export const leaving = {
  name: 'Ana Ruiz Gil',
  'id-number': '12345678Z',
  address: 'Calle Mayor 1, Madrid',
  company: 'Talleres Luna',
  job: 'Administrativa',
  'last-day': '2027-01-04',
  city: 'Madrid',
};

/** Begins a document, as its person sees it. */
export async function aDocument(person: Person, change: object = {}): Promise<LegalDocument> {
  const asked = { clientDocumentId: randomUUID(), templateId: 'es-resignation', title: 'Me voy', ...change };
  const { status, body } = await person.post<LegalDocument>(documentsPath, asked);
  if (status !== 201) throw new Error(`Not begun: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Answers some of its questions. */
export async function answers(person: Person, { id, version }: LegalDocument, given: object): Promise<LegalDocument> {
  const { status, body } = await person.patch<DocumentKept>(`${documentsPath}/${id}`, { version, answers: given });
  if (status !== 200) throw new Error(`Not kept: ${status} ${JSON.stringify(body)}`);
  return body.document;
}
