import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PersonVault, Sealed } from '#platform/vault/vault.ts';
import type { SignatureSummary } from '../../professional/signing/contract.ts';
import type { SignatureRow } from './signature-store.ts';

const Content = z.object({ title: z.string(), text: z.string(), from: z.string(), to: z.string() });
/** What was sent to be signed, word for word, and the names of both as they were. */
export type SignatureContent = z.infer<typeof Content>;

/** What was sent to be signed, as it is written to the database. */
export function sealSignature(seals: PersonVault, id: string, content: SignatureContent): Sealed {
  return seals.seal(placeOf(id), JSON.stringify(content));
}

/** The same, to read. */
export function openSignature(seals: PersonVault, { id, content }: Pick<SignatureRow, 'id' | 'content'>): SignatureContent {
  return Content.parse(JSON.parse(seals.open(placeOf(id), content)));
}

/** One as it stands in a list. */
export function summarizeSignature(row: SignatureRow, { title, from, to }: SignatureContent, personId: string): SignatureSummary {
  const { id, number, hash, state, senderId, createdAt, decidedAt } = row;
  const moments = { createdAt: createdAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null };
  return { id, title, number, hash, state, isMine: senderId === personId, from, to, ...moments };
}

/** SHA-256 of a text, in hexadecimal. How a computer ends lines, and empty lines at the end, are not part of it. */
export function hashOfText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  return createHash('sha256').update(plain).digest('hex');
}

function placeOf(row: string) {
  return { table: 'legal_signatures', column: 'content', row };
}
