import { and, eq, is, ne, notInArray, sql } from 'drizzle-orm';
import { PgDatabase } from 'drizzle-orm/pg-core';
import { builtOnce } from '../../db/built-once.ts';
import { isTransaction } from '../../db/is-transaction.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import { rows } from '../../db/rows.ts';
import { installationId, type KeyStore } from '../../vault/data-key.ts';
import { personKeys, users } from '../tables.ts';

/** Where the vault keeps the keys of people, and the installation's own. */
export function createPersonKeyStore(db: Db): KeyStore {
  return {
    async find(owner, given) {
      const [row] = await keyOf(connectionOf(given, db)).execute({ owner });
      return row;
    },

    async keep({ owner, keyId, wrapped, masterKeyId }, given) {
      const connection = connectionOf(given, db);
      if (owner === installationId) {
        const begun = await connection
          .insert(personKeys)
          .values({ userId: owner, keyId, wrapped, masterKeyId })
          .onConflictDoNothing({ target: personKeys.userId })
          .returning({ owner: personKeys.userId });
        return begun.length > 0;
      }
      // The installation's row is held: a rotation changes it first, and then finds every key that was wrapped the old way.
      const kept = await connection.execute(sql`
        with standing as (
          select 1 from person_keys where user_id = ${installationId}::uuid and master_key_id = ${masterKeyId} for share
        )
        insert into person_keys (user_id, key_id, wrapped, master_key_id)
        select ${owner}::uuid, ${keyId}, ${wrapped}, ${masterKeyId} from standing
        on conflict (user_id) do nothing returning user_id as owner`);
      return rows(kept).length > 0;
    },

    isTransaction,

    async listLiving(keyIds) {
      if (keyIds.length === 0) return [];
      const living = await db
        .select({ keyId: personKeys.keyId })
        .from(personKeys)
        .where(and(sql`${personKeys.keyId} = any(${sql.param(keyIds)}::text[])`, ne(personKeys.wrapped, '')));
      return living.map(({ keyId }) => keyId);
    },

    async hasOthers(masterKeyIds) {
      const others = await db
        .select({ owner: personKeys.userId })
        .from(personKeys)
        .where(and(notInArray(personKeys.masterKeyId, masterKeyIds), ne(personKeys.wrapped, '')))
        .limit(1);
      return others.length > 0;
    },

    async findAnySeal() {
      const [row] = await db.select({ email: users.email }).from(users).limit(1);
      return row?.email;
    },
  };
}

/**
 * Destroys the key of a person: nothing sealed for them opens again, in any backup that has not got it either. Answers the id of
 * the key, if there was one. The row stays, so that nobody who is gone gets a new key. Tell `vault.forget` once it is committed.
 */
export async function destroyPersonKey(tx: Db | Tx, personId: string): Promise<string | undefined> {
  const [destroyed] = await tx
    .update(personKeys)
    .set({ wrapped: '' })
    .where(and(eq(personKeys.userId, personId), ne(personKeys.wrapped, '')))
    .returning({ keyId: personKeys.keyId });
  return destroyed?.keyId;
}

/** A key as the vault knows it. */
export const asKept = {
  owner: personKeys.userId,
  keyId: personKeys.keyId,
  wrapped: personKeys.wrapped,
  masterKeyId: personKeys.masterKeyId,
};

const keyOf = builtOnce((db) =>
  db
    .select(asKept)
    .from(personKeys)
    .where(eq(personKeys.userId, sql.placeholder('owner')))
    .prepare(''),
);

function isConnection(value: unknown): value is Db | Tx {
  return is(value, PgDatabase);
}

/** What the vault hands on, untold what it is. */
function connectionOf(given: unknown, db: Db): Db | Tx {
  if (given === undefined) return db;
  if (isConnection(given)) return given;
  throw new Error('A key is looked for with something that is no database');
}
