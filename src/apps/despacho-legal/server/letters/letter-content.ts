import { z } from 'zod';
import type { Db } from '#platform/db/open-database.ts';
import { Country } from '../../contract.ts';
import { type KeptLetter, LetterReading, type LetterSummary } from '../../letters/contract.ts';
import type { StoredEntry } from '../cases/entry-store.ts';
import { lawsHere } from './laws-here.ts';

/** What an entry of a letter holds: its text, what was read of it, and the hash of what arrived. */
export const LetterContent = z.object({
  name: z.string(),
  country: Country,
  receivedAt: z.string().nullable(),
  sha256: z.string(),
  text: z.string(),
  isCut: z.boolean(),
  hadUnseen: z.boolean(),
  reading: LetterReading,
});
export type LetterContent = z.infer<typeof LetterContent>;

/** A letter as it stands in a list. */
export function summariseLetter({ id, version, body, fileId, createdAt }: StoredEntry): LetterSummary {
  const { name, receivedAt, reading } = LetterContent.parse(body);
  const said = { kind: reading.kind.is, from: reading.from?.quote ?? null };
  return { id, version, name, receivedAt, ...said, hasFile: fileId !== null, createdAt: createdAt.toISOString() };
}

/** A letter whole, with which of the laws it names are loaded today. */
export async function presentLetter(db: Db, entry: StoredEntry): Promise<KeptLetter> {
  const { country, text, isCut, hadUnseen, reading, sha256 } = LetterContent.parse(entry.body);
  const laws = await lawsHere(db, country, reading.laws);
  return { ...summariseLetter(entry), sha256, read: { country, text, isCut, hadUnseen, reading, laws } };
}
