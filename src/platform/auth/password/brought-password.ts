import { setTimeout as wait } from 'node:timers/promises';
import { compare, hash } from 'bcryptjs';
import { builtOnce } from '../../db/built-once.ts';
import type { Db } from '../../db/open-database.ts';
import { findMostRounds } from './account-store.ts';

/** bcrypt reads no further, so two longer passwords that begin alike would both be right (sec/S15). */
const mostBytes = 72;
const shape = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/;
const mostRounds = 14;
const lookAgainMs = 60_000;
const longestMs = 15_000;
/** How many times longer it may take than when it was measured: a busy machine is slower. */
const spare = 2;
/** What everything else takes. */
const restMs = 150;

/** Whether this is a hash that another service made (bcrypt), and no dearer than may be asked of a server. */
export function isBrought(passwordHash: string): boolean {
  const rounds = Number(shape.exec(passwordHash)?.[1]);
  return rounds >= 4 && rounds <= mostRounds;
}

/** Whether the password is the one that was hashed elsewhere, where accents may have been kept as they were typed. */
export async function isBroughtRight(password: string, passwordHash: string): Promise<boolean> {
  for (const spelling of spellingsOf(password)) {
    if (Buffer.byteLength(spelling) <= mostBytes && (await compare(spelling, passwordHash))) return true;
  }
  return false;
}

/** How long one comparison takes on this database, measured once a minute; a measurement that failed says nothing. */
const onceMsOf = builtOnce((db: Db) => {
  let last: { atMs: number; ms: Promise<number> } | undefined;

  return (atMs: number): Promise<number> => {
    if (last && Math.abs(atMs - last.atMs) < lookAgainMs) return last.ms;
    const fresh = { atMs, ms: measure(db) };
    last = fresh;
    fresh.ms.catch(() => {
      if (last === fresh) last = undefined;
    });
    return fresh.ms;
  };
});

/**
 * Waits until a refusal has taken longer than bcrypt takes for this password, as long as anybody has such a hash: else the time
 * would tell whose account came from another service (sec/S16). Where nobody has one it does not wait.
 */
export async function evenOut({ db, now }: { db: Db; now: () => Date }, startedAt: number, password: string): Promise<void> {
  const onceMs = await onceMsOf(db)(now().getTime());
  if (onceMs === 0) return;
  const takesMs = Math.min((spellingsOf(password).length + spare) * onceMs + restMs, longestMs);
  const left = startedAt + takesMs - performance.now();
  if (left > 0) await wait(left);
}

function spellingsOf(password: string): string[] {
  return [...new Set([password, password.normalize('NFC')])];
}

/** How long one comparison takes here; 0 where none is ever made. */
async function measure(db: Db): Promise<number> {
  const rounds = await findMostRounds(db);
  if (rounds === undefined) return 0;
  const startedAt = performance.now();
  await hash('no password', rounds);
  return performance.now() - startedAt;
}
