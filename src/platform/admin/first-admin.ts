import { createHash, randomBytes } from 'node:crypto';
import { recordEvent } from '../audit/record-event.ts';
import type { SessionOf } from '../auth/session/access-token.ts';
import { endSessionsWith } from '../auth/session/end-sessions.ts';
import { liveSessionsOf } from '../auth/session/live-sessions.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { FirstAdminRefused } from './contract.ts';
import { hasOpenToken, holdFirstAdmin, replaceToken, spendToken } from './first-admin-store.ts';
import { hasAdmin, updatePerson } from './people-store.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

const dayMs = 86_400_000;

/**
 * A code by which the first person becomes administrator, if nobody is and no code is waiting: to be shown once, on the terminal of
 * whoever starts the program, and in no log. No account is ever there by itself (sec/S32).
 */
export async function offerFirstAdmin(parts: Parts): Promise<string | undefined> {
  return parts.db.transaction(async (tx) => {
    await holdFirstAdmin(tx);
    if ((await hasAdmin(tx)) || (await hasOpenToken(tx, parts.now()))) return undefined;
    return makeToken(tx, parts);
  });
}

/** A new code in place of any before it, for whoever has the terminal: also where all administrators are gone. */
export async function renewFirstAdmin(parts: Parts): Promise<string> {
  return parts.db.transaction(async (tx) => {
    await holdFirstAdmin(tx);
    return makeToken(tx, parts);
  });
}

async function makeToken(tx: Tx, parts: Parts): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const createdAt = parts.now();
  await replaceToken(tx, { tokenHash: hashOf(token), createdAt, expiresAt: new Date(createdAt.getTime() + dayMs) });
  await recordEvent(tx, parts, {
    actor: { kind: 'system' },
    subjectId: null,
    action: 'first-admin.offered',
    outcome: 'done',
  });
  return token;
}

/** Makes whoever holds the code an administrator, once; where else they are signed in, they are no longer. */
export async function becomeFirstAdmin(parts: Parts, { personId, sessionId }: SessionOf, token: string): Promise<void> {
  const { db, now } = parts;
  const noted = { actor: { kind: 'person', id: personId } as const, subjectId: personId, thing: 'users', thingId: personId };
  const forget = await db.transaction(async (tx) => {
    await holdFirstAdmin(tx);
    if (!(await spendToken(tx, hashOf(token), now()))) return undefined;
    await updatePerson(tx, personId, { role: 'admin' }, now());
    const ended = await endSessionsWith(tx, parts, personId, sessionId);
    await recordEvent(tx, parts, { ...noted, action: 'first-admin.begun', outcome: 'done' });
    return ended;
  });
  if (!forget) {
    await recordEvent(db, parts, { ...noted, action: 'first-admin.begun', outcome: 'refused' });
    throw new FirstAdminRefused();
  }
  forget();
  liveSessionsOf(db).forget(sessionId);
}

function hashOf(token: string): string {
  return createHash('sha256').update(`first-admin ${token}`).digest('base64url');
}
