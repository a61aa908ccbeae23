import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Door } from '../door.ts';
import type { SignInMethod } from '../session/contract.ts';
import { SecondFactorNeeded } from './contract.ts';
import { insertOneTime } from './one-time-store.ts';
import { secondFactorOf } from './second-factor-of.ts';

const stepMs = 300_000;

/**
 * To be called wherever somebody would be let in by one factor alone, before a session begins. Whoever asks for a second one is
 * not let in yet: throws `SecondFactorNeeded`, with what they finish the sign-in by.
 */
export async function askSecondFactor(door: Door, personId: string, method: SignInMethod): Promise<void> {
  const { db, vault, now } = door;
  const methods = await secondFactorOf(db, personId);
  if (methods.length === 0) return;

  const step = randomBytes(32).toString('base64url');
  const id = randomUUID();
  const at = now();
  await insertOneTime(db, {
    id,
    userId: personId,
    purpose: 'sign-in-step',
    tokenHash: hashStep(step),
    details: (await vault.of(personId, db)).seal(placeOfStep(id), method),
    createdAt: at,
    expiresAt: new Date(at.getTime() + stepMs),
  });
  throw new SecondFactorNeeded({ step, methods });
}

/** The digest under which a step is found. */
export function hashStep(step: string): string {
  return createHash('sha256').update(`sign-in-step ${step}`).digest('base64url');
}

/** Where it is kept by what a sign-in was begun. */
export function placeOfStep(id: string): { table: string; column: string; row: string } {
  return { table: 'one_time_tokens', column: 'details', row: id };
}
