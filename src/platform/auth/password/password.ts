import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { isBrought, isBroughtRight } from './brought-password.ts';
import { fewAtOnce } from './few-at-once.ts';

/** 19 MiB, two passes, one lane: about 14 ms, and costly to guess. Stored inside each hash, so they may rise later. */
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash as costly as any other, of no password: it was drawn, not made, so that the first unknown address is no slower. */
const absent = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${drawn(16)}$${drawn(32)}`;

/** One processor is left to those who only read; a line this long takes about four seconds. */
const inLine = fewAtOnce(Math.max(1, availableParallelism() - 1), 250);

/** One text, one password, however the keyboard composed its accents; every character counts, spaces included. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/** Hashes a password (argon2id). It takes its time: never call it inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return inLine(() => hash(normalisePassword(password), cost));
}

/**
 * Whether the password is the one that was hashed. With no hash it is compared to one that nothing matches,
 * so that an unknown address takes as long as a wrong password (sec/S16).
 */
export async function isPasswordRight(password: string, passwordHash: string | undefined): Promise<boolean> {
  if (passwordHash !== undefined && isBrought(passwordHash)) return isBroughtRight(password, passwordHash);
  const right = await inLine(() => verify(passwordHash ?? absent, normalisePassword(password)));
  return right && passwordHash !== undefined;
}

function drawn(bytes: number): string {
  return randomBytes(bytes).toString('base64').replaceAll('=', '');
}
