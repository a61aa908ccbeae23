import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../audit/record-event.ts';
import { findUser, holdPerson } from '../../auth/account/user-store.ts';
import { AccountGone } from '../../auth/contract.ts';
import { endSessionsWith } from '../../auth/session/end-sessions.ts';
import type { Config } from '../../config/config.ts';
import type { LiveSettings } from '../../config/live-settings.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { createFormat } from '../../i18n/format.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { isMailConfigured, sendMail } from '../../mail/send-mail.ts';
import type { Vault } from '../../vault/vault.ts';
import { type AskForDeletion, type Deletion, type DeletionReceipt, ReceiptNotFound } from './contract.ts';
import {
  cancelRequest,
  type DeletionRow,
  findOpenRequest,
  findTombstone,
  hasSignedInSince,
  insertRequest,
} from './deletion-store.ts';
import { ForgetPerson } from './jobs.ts';
import { isReceiptKey, receiptAddress, receiptOf } from './tombstone.ts';
import { fill, wordsOf } from './words.ts';

export type DeletionParts = {
  db: Db;
  vault: Vault;
  jobs: Pick<Jobs, 'enqueue'>;
  config: Pick<Config, 'publicUrl' | 'smtpUrl'>;
  settings: LiveSettings;
  now: () => Date;
};

const daySeconds = 86_400;

/** Whether a person asked to be forgotten. Having signed in since takes it back. */
export async function getDeletion(parts: DeletionParts, personId: string): Promise<Deletion> {
  const open = await findOpenRequest(parts.db, personId);
  const counts = open && !(await takeBackIfSignedIn(parts, open)) ? open : undefined;
  return present(parts, personId, counts);
}

/**
 * Asks to be forgotten after the days of grace. All other sessions end: signing in anew is what takes it back. Asking twice is one
 * request, with the day of the first.
 */
export async function askForDeletion(
  parts: DeletionParts,
  { personId, sessionId }: { personId: string; sessionId: string },
  { language }: AskForDeletion,
): Promise<Deletion> {
  const { db, vault, jobs, now, settings } = parts;
  const user = await findUser({ db, vault }, personId);
  if (!user) throw new AccountGone();
  await getDeletion(parts, personId);
  const graceSeconds = (await settings.read('deletion.grace-days')) * daySeconds;

  const { request, forgetSessions } = await db.transaction(async (tx) => {
    if (!(await holdPerson(tx, personId))) throw new AccountGone();
    const open = await findOpenRequest(tx, personId);
    if (open) return { request: open, forgetSessions: () => undefined };
    const createdAt = now();
    const row = { id: randomUUID(), userId: personId, createdAt, dueAt: new Date(createdAt.getTime() + graceSeconds * 1000) };
    await insertRequest(tx, row);
    await jobs.enqueue(tx, ForgetPerson, { requestId: row.id, language }, { afterSeconds: graceSeconds });
    const forget = await endSessionsWith(tx, { db, now }, personId, sessionId);
    await sendNotice(tx, parts, { kind: 'start', personId, email: user.email, language, day: row.dueAt });
    await noteDeletion(tx, parts, personId, 'deletion.asked');
    return { request: { ...row, cancelledAt: null }, forgetSessions: forget };
  });
  forgetSessions();
  return present(parts, personId, request);
}

/** Takes the request back. */
export async function cancelDeletion(parts: DeletionParts, personId: string): Promise<void> {
  const open = await findOpenRequest(parts.db, personId);
  if (open) await takeBack(parts, open);
}

/** Says whether the person has signed in since they asked, which takes the request back. */
export async function takeBackIfSignedIn(
  parts: Pick<DeletionParts, 'db' | 'vault' | 'now'>,
  request: DeletionRow,
): Promise<boolean> {
  if (!(await hasSignedInSince(parts.db, request.userId, request.createdAt))) return false;
  await takeBack(parts, request);
  return true;
}

/** Tells a person by mail, where mail is there. At the end nothing of the mail is sealed with their key, which is gone. */
export async function sendNotice(
  tx: Tx,
  parts: DeletionParts,
  {
    kind,
    personId,
    email,
    language,
    day,
  }: { kind: 'start' | 'end'; personId: string; email: string; language: Language; day: Date },
): Promise<void> {
  if (!isMailConfigured(parts.config)) return;
  const { subject, lines, link } = wordsOf[language].mail[kind];
  const values = { day: createFormat(language, parts.now).date(day) };
  await sendMail(tx, parts, {
    to: email,
    ...(kind === 'start' ? { personId } : {}),
    kind: `deletion-${kind}`,
    language,
    subject: fill(subject, values),
    lines: lines.map((line) => fill(line, values)),
    link: { text: link, href: receiptAddress(parts.vault, parts.config, personId) },
  });
}

/** The receipt of a deletion, for whoever has its address. */
export async function getReceipt(
  { db, vault }: Pick<DeletionParts, 'db' | 'vault'>,
  personId: string,
  key: string,
): Promise<DeletionReceipt> {
  const tombstone = isReceiptKey(vault, personId, key) ? await findTombstone(db, personId) : undefined;
  if (!tombstone) throw new ReceiptNotFound();
  return receiptOf(tombstone);
}

async function takeBack(parts: Pick<DeletionParts, 'db' | 'vault' | 'now'>, { id, userId }: DeletionRow): Promise<void> {
  await parts.db.transaction(async (tx) => {
    if (await cancelRequest(tx, id, parts.now())) await noteDeletion(tx, parts, userId, 'deletion.cancelled');
  });
}

async function noteDeletion(
  tx: Tx,
  { vault, now }: Pick<DeletionParts, 'vault' | 'now'>,
  personId: string,
  action: 'deletion.asked' | 'deletion.cancelled',
): Promise<void> {
  const actor = { kind: 'person', id: personId } as const;
  await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action, outcome: 'done' });
}

async function present({ vault, config, settings }: DeletionParts, personId: string, request?: DeletionRow): Promise<Deletion> {
  return {
    askedAt: request?.createdAt.toISOString() ?? null,
    dueAt: request?.dueAt.toISOString() ?? null,
    graceDays: await settings.read('deletion.grace-days'),
    receipt: request ? receiptAddress(vault, config, personId) : null,
  };
}
