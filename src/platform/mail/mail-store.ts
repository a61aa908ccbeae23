import { desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import { sealsOf } from '../vault/seals-of.ts';
import { unlessBroken } from '../vault/unless-broken.ts';
import type { Vault } from '../vault/vault.ts';
import type { Mail } from './send-mail.ts';
import { mails } from './tables.ts';

/** What is sealed of a mail. */
export type MailContent = Omit<Mail, 'kind' | 'personId'>;

/** A mail with its seal opened. */
export type KeptMail = { id: string; kind: string; createdAt: Date; content: MailContent };

type Stored = { db: Db; vault: Vault };

/** Writes a mail that waits to be delivered, sealed for the person it is about. */
export async function insertMail(
  tx: Tx,
  vault: Vault,
  { personId, content, ...mail }: KeptMail & { personId: string | undefined },
): Promise<void> {
  const keeper = await sealsOf(vault, personId, tx);
  const sealed = keeper.seal(placeOf(mail.id), JSON.stringify(content));
  await tx.insert(mails).values({ ...mail, userId: personId ?? null, content: sealed });
}

/** A mail that was not delivered yet; `unreadable` when the key of the person it is about was destroyed meanwhile. */
export async function findQueuedMail({ db, vault }: Stored, id: string): Promise<KeptMail | 'unreadable' | undefined> {
  const [row] = await db.select().from(mails).where(eq(mails.id, id));
  return row?.status === 'queued' ? ((await openRow(vault, row)) ?? 'unreadable') : undefined;
}

/** The mails whose content is still here, newest first. */
export async function listKeptMails({ db, vault }: Stored, limit = 100): Promise<KeptMail[]> {
  const rows = await db.select().from(mails).where(isNotNull(mails.content)).orderBy(desc(mails.createdAt)).limit(limit);
  const opened = await Promise.all(rows.map((row) => openRow(vault, row)));
  return opened.filter((mail) => mail !== undefined);
}

/** Writes how a mail ended, and empties it: a link in it could open an account. */
export async function settleMail(
  db: Db,
  id: string,
  ended: { status: 'sent'; sentAt: Date } | { status: 'failed' },
): Promise<void> {
  await db
    .update(mails)
    .set({ ...ended, content: null, ...(ended.status === 'sent' ? { attempts: oneMore } : {}) })
    .where(eq(mails.id, id));
}

/** Counts a try that did not succeed. Returns how many there were. */
export async function countAttempt(db: Db, id: string): Promise<number> {
  const [row] = await db.update(mails).set({ attempts: oneMore }).where(eq(mails.id, id)).returning({ attempts: mails.attempts });
  return row?.attempts ?? 0;
}

/** Removes one mail. */
export async function deleteMail(db: Db, id: string): Promise<void> {
  await db.delete(mails).where(eq(mails.id, id));
}

/** Removes all mails about a person; one that waits is not sent any more. */
export async function deleteMailsOf(db: Db | Tx, personId: string): Promise<void> {
  await db.delete(mails).where(eq(mails.userId, personId));
}

const oneMore = sql`${mails.attempts} + 1`;

async function openRow(vault: Vault, { content, ...row }: typeof mails.$inferSelect): Promise<KeptMail | undefined> {
  if (!content) return undefined;
  const { id, kind, createdAt, userId } = row;
  const keeper = await sealsOf(vault, userId);
  return unlessBroken(() => ({ id, kind, createdAt, content: JSON.parse(keeper.open(placeOf(id), content)) as MailContent }));
}

function placeOf(row: string) {
  return { table: 'mails', column: 'content', row };
}
