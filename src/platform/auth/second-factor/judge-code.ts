import type { Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { stepOfCode } from './code-app.ts';
import { CodesLocked, WrongCode } from './contract.ts';
import { spendRecoveryCode } from './recovery-code-store.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { hasCodeApp, holdCodeApp, updateCodeApp } from './totp-store.ts';

const freeTries = 5;
const lockedMs = 900_000;

/** What became of a code. */
export type Judged = { is: 'right' | 'wrong' | 'off' } | { is: 'locked'; retryAfterSeconds: number; isNew: boolean };

/**
 * Judges a code of a person's app, one at a time however many are sent at once. A code counts once, and so do those before it
 * (sec/S29); five wrong ones, and none counts for 15 minutes. Let the transaction commit whatever the outcome: it holds the count.
 */
export async function judgeCode(
  tx: Tx,
  { vault, now }: { vault: Vault; now: () => Date },
  personId: string,
  code: string,
  { confirmed = true }: { confirmed?: boolean } = {},
): Promise<Judged> {
  const app = await holdCodeApp(tx, vault, personId);
  if (!app || (app.confirmedAt !== null) !== confirmed) return { is: 'off' };
  const at = now();
  const waitMs = (app.lockedUntil?.getTime() ?? 0) - at.getTime();
  if (waitMs > 0) return { is: 'locked', retryAfterSeconds: Math.ceil(waitMs / 1000), isNew: false };

  const step = stepOfCode(app.secret, code, at);
  if (step !== undefined && step > (app.lastStep ?? -1)) {
    await updateCodeApp(tx, personId, { lastStep: step, failures: 0, lockedUntil: null });
    return { is: 'right' };
  }
  const failures = (app.lockedUntil ? 0 : app.failures) + 1;
  const isLocked = failures >= freeTries;
  await updateCodeApp(tx, personId, { failures, lockedUntil: isLocked ? new Date(at.getTime() + lockedMs) : null });
  return isLocked ? { is: 'locked', retryAfterSeconds: lockedMs / 1000, isNew: true } : { is: 'wrong' };
}

/** Judges a code from paper, which counts once. They are too long to be guessed, so wrong ones are not counted. */
export async function judgeRecoveryCode(tx: Tx, personId: string, code: string, now: Date): Promise<Judged> {
  if (!(await hasCodeApp(tx, personId))) return { is: 'off' };
  return { is: (await spendRecoveryCode(tx, personId, hashRecoveryCode(code), now)) ? 'right' : 'wrong' };
}

/** What is answered for a code that does not count. */
export function refusalOf(judged: Judged): WrongCode | CodesLocked {
  return judged.is === 'locked' ? new CodesLocked({ retryAfterSeconds: judged.retryAfterSeconds }) : new WrongCode();
}
