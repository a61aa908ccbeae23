import { randomUUID } from 'node:crypto';
import type { Person } from '#tests/support/person.ts';
import { casesPath } from './a-case.ts';

export const lettersPath = '/api/despacho-legal/letters';
type Answer = { status: number; body: Record<string, unknown> };

/** Sends a letter to be read and forgotten, as a page does. */
export async function givesLetter(url: string, person: Person, bytes: Uint8Array<ArrayBuffer>, country = 'ES'): Promise<Answer> {
  return send(`${url}${lettersPath}/file?country=${country}`, person, bytes);
}

/** Sends a letter to be kept in a case. */
export async function keepsLetter(
  url: string,
  person: Person,
  caseId: string,
  { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Answer> {
  const asked = new URLSearchParams({ clientLetterId: randomUUID(), country: 'ES', name, fileName: name });
  return send(`${url}${casesPath}/${caseId}/letters/file?${asked}`, person, bytes);
}

async function send(address: string, person: Person, body: Uint8Array<ArrayBuffer>): Promise<Answer> {
  const headers = { ...person.headers, 'content-type': 'application/octet-stream' };
  const response = await fetch(address, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
