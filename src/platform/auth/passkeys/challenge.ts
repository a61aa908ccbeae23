import { createHash, randomUUID } from 'node:crypto';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import type { Door } from '../door.ts';
import { insertOneTime, spendOneTime } from '../second-factor/one-time-store.ts';

/** What a passkey that exists is asked for, and of whom. Whoever signs in is not known yet. */
export type PasskeyAsked = { use: 'sign-in' } | { use: 'prove'; personId: string };
/** An answer counts for what was asked and for nothing else. */
export type Asked = PasskeyAsked | { use: 'add'; personId: string };

/** How long a question may be answered. */
export const answeredWithinMs = 300_000;

const purpose = 'passkey-challenge';

/** Remembers that this challenge was drawn, for one answer within five minutes. */
export async function keepChallenge({ db, now }: Pick<Door, 'db' | 'now'>, asked: Asked, challenge: string): Promise<void> {
  const at = now();
  await insertOneTime(db, {
    id: randomUUID(),
    ...('personId' in asked ? { userId: asked.personId } : {}),
    purpose,
    tokenHash: hashChallenge(asked, challenge),
    createdAt: at,
    expiresAt: new Date(at.getTime() + answeredWithinMs),
  });
}

/** The challenge that an answer is about, used up by this call; `undefined` when it was not asked, or is answered already. */
export async function spendChallenge(
  { db, now }: Pick<Door, 'db' | 'now'>,
  asked: Asked,
  clientDataJSON: string,
): Promise<string | undefined> {
  const challenge = readChallenge(clientDataJSON);
  if (challenge === undefined) return undefined;
  const used = await spendOneTime(db, { purpose, tokenHash: hashChallenge(asked, challenge), now: now() });
  return used ? challenge : undefined;
}

function readChallenge(clientDataJSON: string): string | undefined {
  try {
    const { challenge } = decodeClientDataJSON(clientDataJSON);
    return typeof challenge === 'string' ? challenge : undefined;
  } catch {
    // It comes from outside, and may be anything.
    return undefined;
  }
}

function hashChallenge(asked: Asked, challenge: string): string {
  const whose = 'personId' in asked ? asked.personId : 'anybody';
  return createHash('sha256')
    .update(JSON.stringify(['passkey', asked.use, whose, challenge]))
    .digest('base64url');
}
