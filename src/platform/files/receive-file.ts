import { randomUUID } from 'node:crypto';
import type { LiveSettings } from '../config/live-settings.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Log } from '../log/log.ts';
import { sealBytes } from '../vault/sealed-bytes.ts';
import type { Vault } from '../vault/vault.ts';
import { cleanName } from './clean-name.ts';
import { FileInterrupted, FileQuarantined, FileTooLarge, NoRoom, type StoredFile } from './contract.ts';
import type { FilePurpose } from './define-file-purpose.ts';
import { deleteFile, isReceiving, reserveFile, settleFile } from './file-row-store.ts';
import type { FileStore } from './file-store.ts';
import { type Inspected, inspectBytes } from './inspect-bytes.ts';
import { placesOf } from './places-of.ts';
import { presentFile } from './present-file.ts';
import { readGiven } from './read-given.ts';

export type ReceiveParts = {
  db: Db;
  vault: Vault;
  files: FileStore;
  settings: LiveSettings;
  now: () => Date;
  log: Pick<Log, 'warn'>;
};

/** What must be so for a file of somebody to be taken. People and permissions stand above files: whoever takes one says it. */
export type FileGuard = {
  /** Throws where it is not allowed: before anything is kept, and again right before the file is there to be read. */
  checkAllowed(): Promise<void>;
  /** Holds its person until the transaction ends. Throws where they are gone. */
  hold(tx: Tx): Promise<void>;
};

/** What somebody gives: `length` is how many bytes they say it has, where they say so. */
export type GivenFile = {
  /** Under which it is kept, where something names it already. It must be nobody’s. */
  id?: string;
  purpose: FilePurpose;
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  length?: number | undefined;
  guard?: FileGuard;
};

const megabyte = 1024 * 1024;
const hourMs = 3_600_000;

/**
 * Takes a file of a person: its room is reserved first, then it is inspected, sealed with their key and kept while it comes, a piece
 * at a time. Whatever ends it before its last byte leaves nothing of it. Nobody is asked for permission here but its guard.
 */
export async function receiveFile(parts: ReceiveParts, personId: string, given: GivenFile): Promise<StoredFile> {
  const { db, vault, files, log } = parts;
  const { purpose, guard } = given;
  await guard?.checkAllowed();
  const id = await reserve(parts, personId, given);
  const seals = await vault.of(personId, db);
  let inspected: Inspected | undefined;
  try {
    const bytes = readGiven(given.bytes, () => isReceiving(db, id));
    const passed = inspectBytes(bytes, purpose, (told) => {
      inspected = told;
    });
    await files.put(id, sealBytes(placesOf(id).content, seals, passed));
    await guard?.checkAllowed();
  } catch (error) {
    await files.remove(id);
    if (error instanceof FileQuarantined) {
      log.warn({ fileId: id }, 'a file was quarantined');
      await settleFile(db, id, { status: 'quarantined', bytes: 0 });
    } else if (!(await deleteFile(db, id))) throw new FileInterrupted();
    throw error;
  }
  const row = inspected && (await settleFile(db, id, { status: 'ready', ...inspected }));
  if (row) return presentFile(seals, row);
  await files.remove(id);
  throw new FileInterrupted();
}

/** Room for all that it may become. */
async function reserve(
  parts: ReceiveParts,
  personId: string,
  { id = randomUUID(), purpose, name, length, guard }: GivenFile,
): Promise<string> {
  const { db, vault, settings, now } = parts;
  if (length !== undefined && length > purpose.mostBytes) throw new FileTooLarge({ mostBytes: purpose.mostBytes });
  const mostBytes = (await settings.read('files.person-megabytes')) * megabyte;
  const [bytes, createdAt] = [length ?? purpose.mostBytes, now()];
  const expiresAt = new Date(createdAt.getTime() + purpose.keepHours * hourMs);
  const isKept = await db.transaction(async (tx) => {
    await guard?.hold(tx);
    const sealed = (await vault.of(personId, tx)).seal(placesOf(id).name, cleanName(name));
    const file = { id, userId: personId, purpose: purpose.name, name: sealed, bytes, expiresAt, createdAt };
    return reserveFile(tx, file, mostBytes);
  });
  if (!isKept) throw new NoRoom({ mostBytes });
  return id;
}
