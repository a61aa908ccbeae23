import type { Db } from '../../db/open-database.ts';
import { installationId, rewrapDataKey, type WrappedKey } from '../../vault/data-key.ts';
import { type MasterKeys, readMasterKeys } from '../../vault/master-key.ts';
import type { Vault } from '../../vault/vault.ts';
import { type Resealed, type Resealing, resealTables } from './reseal-tables.ts';
import { countToRewrap, keepRewrapped, listToRewrap, rewrapInstallationKey } from './rewrap-store.ts';

type Parts = Resealing & { db: Db; vault: Vault; masterKeys: MasterKeys };

/** What was done, and the keys and rows that still need the old master key: they are `left`. `broken` ones open with no key here. */
export type Rotated = Resealed & { keys: number };

const keysAtOnce = 500;

/**
 * Puts everything under the master key that counts: it wraps every person's key, and what earlier versions sealed with a master
 * key itself is sealed with the keys of its people. The nodes go on meanwhile. Stopped half way, it goes on from there.
 */
export async function rotateKeys({ db, vault, masterKeys, ...resealing }: Parts): Promise<Rotated> {
  const masters = readMasterKeys(masterKeys);
  const [current] = masters;
  const rewrap = (key: WrappedKey) => rewrapDataKey(masters, current, key);
  // First the installation's own: once it is done, no node wraps another key the old way.
  let keys = (await rewrapInstallationKey(db, current.id, rewrap)) ? 1 : 0;

  const total = keys + (await countToRewrap(db, current.id));
  for (let after = installationId; ; ) {
    const found = await listToRewrap(db, current.id, after, keysAtOnce);
    after = found.at(-1)?.owner ?? after;
    if (found.length === 0) break;
    const rewrapped = found.flatMap((before) => attempt(() => ({ before, after: rewrap(before) })) ?? []);
    await keepRewrapped(db, current.id, rewrapped);
    keys += rewrapped.length;
    resealing.say(`Claves: ${keys} de ${total}`);
  }
  const broken = await countToRewrap(db, current.id);

  const resealed = await resealTables({ db, vault, ...resealing });
  return { ...resealed, keys, broken: resealed.broken + broken };
}

/** One key that was tampered with must not keep the others from being rewrapped; it opens nothing either way. */
function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
