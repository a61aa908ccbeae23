import { randomUUID } from 'node:crypto';
import type { Person } from '#tests/support/person.ts';
import type { CaseKept, LegalCase } from '../cases/contract.ts';
import type { Entry, EntryKept } from '../entries/contract.ts';

export const casesPath = '/api/despacho-legal/cases';

/** Opens a case, as its person sees it. */
export async function aCase(person: Person, change: object = {}): Promise<LegalCase> {
  const asked = { clientCaseId: randomUUID(), title: 'Despido sin carta', ...change };
  const { status, body } = await person.post<CaseKept>(casesPath, asked);
  if (status !== 201) throw new Error(`Not opened: ${status} ${JSON.stringify(body)}`);
  return body.case;
}

/** Adds something to a case, as it is kept. */
export async function anEntry(person: Person, caseId: string, kind: string, body: object): Promise<Entry> {
  const asked = { clientEntryId: randomUUID(), kind, body };
  const added = await person.post<EntryKept>(`${casesPath}/${caseId}/entries`, asked);
  if (added.status !== 201) throw new Error(`Not added: ${added.status} ${JSON.stringify(added.body)}`);
  return added.body.entry;
}

/** Sends the bytes of a file to a case, as a page does. */
export async function givesEvidence(
  url: string,
  person: Person,
  caseId: string,
  { name, bytes, id = randomUUID() }: { name: string; bytes: Uint8Array<ArrayBuffer>; id?: string },
): Promise<{ status: number; body: Record<string, unknown> }> {
  const asked = new URLSearchParams({ clientEntryId: id, name });
  const response = await fetch(`${url}${casesPath}/${caseId}/evidence?${asked}`, {
    method: 'POST',
    headers: { ...person.headers, 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
