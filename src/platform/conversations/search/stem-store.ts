import { and, desc, eq, sql } from 'drizzle-orm';
import { users } from '../../auth/tables.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Sealed } from '../../vault/vault.ts';
import { conversations, generations, messageStems, messages } from '../tables.ts';

/** A message that cannot be found by its words yet, and whose it is. */
export type Unstemmed = { id: string; personId: string };

/** A reply that is being written is left for when it has ended. */
const isAtRest = sql`not exists (select 1 from ${generations} where ${generations.messageId} = ${messages.id} and ${generations.status} = 'running')`;
// Written as in the index, and never as a parameter: otherwise it would not be used.
const isUnstemmed = sql`not ${messages.isStemmed}`;

/** Some messages of anybody that cannot be found yet, in no order. */
export async function listUnstemmed(db: Db, limit: number): Promise<Unstemmed[]> {
  return db
    .select({ id: messages.id, personId: conversations.userId })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(and(isUnstemmed, isAtRest))
    .limit(limit);
}

/** The newest messages of a person that cannot be found yet. */
export async function listOwnUnstemmed(db: Db, personId: string, limit: number): Promise<Unstemmed[]> {
  return db
    .select({ id: messages.id, personId: conversations.userId })
    .from(conversations)
    .innerJoin(messages, eq(messages.conversationId, conversations.id))
    .where(and(eq(conversations.userId, personId), isUnstemmed, isAtRest))
    .orderBy(desc(messages.createdAt))
    .limit(limit);
}

/**
 * Holds those of these messages of a person that still cannot be found and that nobody else holds. The person is held first, so
 * that whoever removes the whole account waits for this and never half way for each other.
 */
export async function holdUnstemmed(tx: Tx, personId: string, ids: string[]): Promise<{ id: string; content: Sealed }[]> {
  // Whoever looks for words while these are being made findable waits for it, and so does not miss them.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`message stems ${personId}`}, 0))`);
  const [person] = await tx.select({ id: users.id }).from(users).where(eq(users.id, personId)).for('key share');
  if (!person) return [];
  return tx
    .select({ id: messages.id, content: messages.content })
    .from(messages)
    .where(and(sql`${messages.id} = any(string_to_array(${ids.join(',')}, ',')::uuid[])`, isUnstemmed))
    .for('no key update', { skipLocked: true });
}

/** By these digests, and by no others, these messages of a person are found from now on. */
export async function keepStems(tx: Tx, personId: string, kept: { id: string; digests: string[] }[]): Promise<void> {
  const ids = kept.map(({ id }) => id).join(',');
  const these = sql`any(string_to_array(${ids}, ',')::uuid[])`;
  // In the order of the digests: the order of what was said is told to nobody.
  const pairs = kept.flatMap(({ id, digests }) => digests.map((digest) => ({ id, digest })));
  pairs.sort((one, other) => (one.digest < other.digest ? -1 : 1));
  const digests = pairs.map(({ digest }) => digest).join(',');
  const owners = pairs.map(({ id }) => id).join(',');
  await tx.delete(messageStems).where(sql`${messageStems.messageId} = ${these}`);
  if (pairs.length > 0) {
    await tx.execute(sql`insert into message_stems (user_id, stem, message_id)
      select ${personId}::uuid, each.stem, each.message_id
      from unnest(string_to_array(${digests}, ','), string_to_array(${owners}, ',')::uuid[]) as each (stem, message_id)
      on conflict do nothing`);
  }
  await tx.update(messages).set({ isStemmed: true }).where(sql`${messages.id} = ${these}`);
}
