import { recordEvent } from '../../audit/record-event.ts';
import { destroyPersonKey } from '../../auth/person-keys/person-key-store.ts';
import { liveSessionsOf } from '../../auth/session/live-sessions.ts';
import type { Config } from '../../config/config.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { SealedTable } from '../../db/sealed-tables.ts';
import { listFileIds } from '../../files/file-row-store.ts';
import type { FileStore } from '../../files/file-store.ts';
import { unlessBroken } from '../../vault/unless-broken.ts';
import type { Sealed, Vault } from '../../vault/vault.ts';
import { findTombstone, holdAccount, insertTombstone, listSessionIds, type TombstoneRow } from './deletion-store.ts';
import { eraseRows } from './erase-store.ts';
import { removeUnwantedFiles } from './export-files.ts';
import { readPersonalTables } from './personal-tables.ts';
import { signTombstone } from './tombstone.ts';
import { appendTombstones } from './tombstone-file.ts';

export type ForgetParts = {
  db: Db;
  vault: Vault;
  files: FileStore;
  sealedTables: readonly SealedTable[];
  config: Pick<Config, 'dataDir'>;
  now: () => Date;
};

/** Told inside the transaction, while their address can still be read, if it can. What it throws, as the first word, leaves everything as it was. */
export type LastWord = (tx: Tx, account: { email: string }) => Promise<void>;

/**
 * Forgets a person: their rows, their files, the work that waits about them, and the key without which no copy of them opens
 * anywhere, backups included (priv/P8). All of it or nothing. What stays is a tombstone: an id, counts and a signature.
 */
export async function forgetPerson(
  parts: ForgetParts,
  personId: string,
  lastWord?: LastWord,
  firstWord?: (tx: Tx) => Promise<void>,
): Promise<TombstoneRow> {
  const { db, vault, files, sealedTables, now } = parts;
  const plans = await readPersonalTables(db, sealedTables);

  const { tombstone, sessionIds, fileIds } = await db.transaction(async (tx) => {
    const account = await holdAccount(tx, personId);
    await firstWord?.(tx);
    const known = await findTombstone(tx, personId);
    const email = account && lastWord && (await openEmail(tx, vault, personId, account.email));
    const ending = await listSessionIds(tx, personId);
    const given = await listFileIds(tx, personId);
    const counts = await eraseRows(tx, plans, { personId, emailIndex: account?.emailIndex });
    const keyId = (await destroyPersonKey(tx, personId)) ?? null;
    const made = known ?? signTombstone(vault, { userId: personId, counts, keyId, deletedAt: now() });
    await insertTombstone(tx, made);
    if (email !== undefined && lastWord) await lastWord(tx, { email });
    const event = { actor: { kind: 'system' }, subjectId: personId, action: 'person.forgotten', outcome: 'done' } as const;
    await recordEvent(tx, { vault, now }, event);
    return { tombstone: made, sessionIds: ending, fileIds: given };
  });

  vault.forget(personId);
  for (const sessionId of sessionIds) liveSessionsOf(db).forget(sessionId);
  await appendTombstones(parts, [tombstone]);
  await removeUnwantedFiles(parts);
  // Nobody can read them any more. Where the store does not answer, the sweep of the next hour removes them.
  await Promise.allSettled(fileIds.map((id) => files.remove(id)));
  return tombstone;
}

/** An address that does not open is one to which nothing is sent: it keeps nobody from being forgotten. */
async function openEmail(tx: Tx, vault: Vault, personId: string, sealed: Sealed): Promise<string | undefined> {
  const seals = await vault.of(personId, tx);
  return unlessBroken(() => seals.open({ table: 'users', column: 'email', row: personId }, sealed));
}
