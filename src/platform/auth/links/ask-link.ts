import { randomUUID } from 'node:crypto';
import { canMail } from '../../mail/send-mail.ts';
import { TooManyTries } from '../contract.ts';
import type { Caller, Door } from '../door.ts';
import { type AskForLink, type LinkPurpose, NoMail } from './contract.ts';
import { SendLink } from './jobs.ts';
import { type LinkDetails, sealDetails } from './link-details.ts';
import { insertAsked } from './link-store.ts';

const minuteMs = 60_000;
const perMinute = 20;
/** Long enough to be written; from then on it has its own time. */
const askedForMs = 3_600_000;

/**
 * Asks for a mail with a link to come in, or to set a new password. It does the same for every address, known or not: what comes
 * of it is decided by a job (sec/S16, sec/S28). Throws `TooManyTries` and `NoMail`.
 */
export async function askLink(door: Door, caller: Caller, { purpose, email }: AskForLink): Promise<void> {
  await checkMails(door, caller);
  await noteAsked(door, { purpose, personId: null }, { email, language: caller.language });
}

/** Refuses whoever makes us write too many mails, whoever they are to. Throws `NoMail` where none would ever arrive. */
export async function checkMails({ cache, config }: Pick<Door, 'cache' | 'config'>, { address }: Caller): Promise<void> {
  if (!canMail(config)) throw new NoMail();
  const { current, ttlMs } = await cache.limits.count(`mails ${address}`, minuteMs, perMinute);
  if (current > perMinute) throw new TooManyTries({ retryAfterSeconds: Math.ceil(ttlMs / 1000) });
}

/** Keeps, sealed, what was asked for, and the job that answers it; the job itself carries no address. */
export async function noteAsked(
  { db, vault, jobs, now }: Pick<Door, 'db' | 'vault' | 'jobs' | 'now'>,
  { purpose, personId }: { purpose: LinkPurpose; personId: string | null },
  details: LinkDetails,
): Promise<void> {
  const id = randomUUID();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + askedForMs);
  await db.transaction(async (tx) => {
    const sealed = await sealDetails(vault, { id, personId }, details, tx);
    await insertAsked(tx, { id, purpose, personId, details: sealed, createdAt, expiresAt });
    await jobs.enqueue(tx, SendLink, { linkId: id });
  });
}
