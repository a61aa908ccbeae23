import { z } from 'zod';
import { holdPerson } from '../../auth/account/user-store.ts';
import { AccountGone } from '../../auth/contract.ts';
import type { Tx } from '../../db/open-database.ts';
import { DomainError } from '../../errors/define-error.ts';
import type { FilePurpose } from '../../files/define-file-purpose.ts';
import { findFile } from '../../files/file-row-store.ts';
import { type ReceiveParts, receiveFile } from '../../files/receive-file.ts';
import type { Count } from './bring-rows.ts';
import { ArchiveNotValid } from './contract.ts';
import type { NewIds } from './new-ids.ts';
import type { JsonRow } from './read-lines.ts';
import { type Parts as Readable, readEntry, type ZipEntry } from './read-zip.ts';

/** `carriedFiles`: what a file may have been given for to be brought here. */
export type BringFileParts = ReceiveParts & { carriedFiles: readonly FilePurpose[] };

type Brought = { zip: Readable; entries: readonly ZipEntry[]; rows: AsyncIterable<JsonRow>; newIds: NewIds };

const Row = z.object({ id: z.uuid(), purpose: z.string(), name: z.string().nullable().catch(null) });

/**
 * Brings in files of a copy, each under the id that what came with it calls it by. They are looked at, sealed and counted against the room
 * of their person as if they were given now; one that is not taken is counted, and the rest come in all the same.
 */
export async function bringFiles(parts: BringFileParts, personId: string, brought: Brought): Promise<Count> {
  const { zip, entries, rows, newIds } = brought;
  const count: Count = { added: 0, known: 0, refused: 0 };
  const byId = new Map(entries.filter(({ name }) => name.startsWith('files/')).map((entry) => [idOf(entry), entry]));
  const guard = {
    checkAllowed: async () => undefined,
    async hold(tx: Tx) {
      if (!(await holdPerson(tx, personId))) throw new AccountGone();
    },
  };
  for await (const line of rows) {
    const { data: row } = Row.safeParse(line);
    const purpose = parts.carriedFiles.find(({ name }) => name === row?.purpose);
    const entry = row && byId.get(row.id);
    if (!row || !purpose || !entry) continue;
    const id = newIds.get(row.id) ?? row.id;
    if (await findFile(parts.db, id, personId)) {
      count.known += 1;
      continue;
    }
    const given = { id, purpose, name: row.name ?? '', bytes: bytesOf(zip, entry), length: entry.size, guard };
    try {
      await receiveFile(parts, personId, given);
      count.added += 1;
    } catch (error) {
      if (!(error instanceof DomainError) || error instanceof AccountGone) throw error;
      count.refused += 1;
    }
  }
  return count;
}

const idOf = ({ name }: ZipEntry): string => name.slice('files/'.length, name.lastIndexOf('.'));

/** What an entry says of its size is what was reserved for it: no more comes out of it. */
async function* bytesOf(zip: Readable, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let left = entry.size;
  for await (const piece of readEntry(zip, entry)) {
    left -= piece.length;
    if (left < 0) throw new ArchiveNotValid({ why: 'too-large' });
    yield piece;
  }
}
