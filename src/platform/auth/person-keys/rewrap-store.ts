import { and, asc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Db } from '../../db/open-database.ts';
import { installationId, type WrappedKey } from '../../vault/data-key.ts';
import { personKeys } from '../tables.ts';
import { asKept } from './person-key-store.ts';

/** Wraps the installation's own key anew, unless it is wrapped by this master key already. Says whether it did. */
export async function rewrapInstallationKey(
  db: Db,
  masterKeyId: string,
  rewrap: (key: WrappedKey) => WrappedKey,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [key] = await tx.select(asKept).from(personKeys).where(eq(personKeys.userId, installationId)).for('update');
    if (!key || key.masterKeyId === masterKeyId) return false;
    const { wrapped } = rewrap(key);
    await tx
      .update(personKeys)
      .set({ wrapped, masterKeyId, rewrappedAt: sql`now()` })
      .where(eq(personKeys.userId, installationId));
    return true;
  });
}

/** Some keys that another master key wraps, in the order of their people, from after this one on. */
export async function listToRewrap(db: Db, masterKeyId: string, after: string, limit: number): Promise<WrappedKey[]> {
  return db
    .select(asKept)
    .from(personKeys)
    .where(and(toRewrap(masterKeyId), gt(personKeys.userId, after)))
    .orderBy(asc(personKeys.userId))
    .limit(limit);
}

/** How many there are of those. */
export async function countToRewrap(db: Db, masterKeyId: string): Promise<number> {
  return db.$count(personKeys, toRewrap(masterKeyId));
}

/** Writes keys that were wrapped anew by one master key, each only where it still is as it was: a destroyed one stays so. */
export async function keepRewrapped(
  db: Db,
  masterKeyId: string,
  rewrapped: { before: WrappedKey; after: WrappedKey }[],
): Promise<void> {
  // Neither an id nor a wrapped key has a comma in it.
  const list = (of: (one: { before: WrappedKey; after: WrappedKey }) => string) => rewrapped.map(of).join(',');
  await db.execute(sql`
    update person_keys set wrapped = one.after, master_key_id = ${masterKeyId}, rewrapped_at = now()
    from unnest(
      string_to_array(${list(({ before }) => before.owner)}, ',')::uuid[],
      string_to_array(${list(({ before }) => before.wrapped)}, ','),
      string_to_array(${list(({ after }) => after.wrapped)}, ',')
    ) as one (owner, before, after)
    where person_keys.user_id = one.owner and person_keys.wrapped = one.before`);
}

function toRewrap(masterKeyId: string) {
  return and(ne(personKeys.masterKeyId, masterKeyId), ne(personKeys.wrapped, ''), ne(personKeys.userId, installationId));
}
