import { TooManyTries } from '../contract.ts';
import { createRecent } from '../session/recent.ts';

/**
 * Slows down whoever guesses: per account, and per address they guess from. Addresses without an account are counted like
 * those with one, so that being slowed down tells nothing. It lives in this process; several nodes will share it in Redis.
 */
export type TryLimits = {
  /** Throws `TooManyTries` while this network address must wait. */
  checkAddress(address: string): void;
  /** Throws `TooManyTries` while this account must wait, for whoever does not ask from where it was opened before. */
  checkAccount(account: string, address: string): void;
  failed(address: string, account?: string): void;
  succeeded(address: string, account: string): void;
};

const remembered = 20_000;
const addressWindowMs = 60_000;
const triesPerWindow = 20;
const freeTries = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 3_600_000;
/** A day of quiet, and the count begins anew. */
const forgottenMs = 86_400_000;

type Window = { startedMs: number; failures: number };
type Failures = { count: number; lastMs: number };

/** Makes the limits (sec/S17, sec/S18): 20 failures a minute per address; per account five, then waits from 30 s to one hour. */
export function createTryLimits({ now }: { now: () => Date }): TryLimits {
  const windows = createRecent<Window>(remembered);
  const failures = createRecent<Failures>(remembered);
  const opened = createRecent<true>(remembered);
  const nowMs = () => now().getTime();
  // Somebody who guesses from elsewhere must not be able to keep the owner out, so a known place has its own count.
  const keyOf = (account: string, address: string) => {
    const fromHere = `${account} ${address}`;
    return opened.get(fromHere) ? fromHere : account;
  };

  return {
    checkAddress(address) {
      const window = windows.get(address);
      if (!window || window.failures < triesPerWindow) return;
      refuseUntil(window.startedMs + addressWindowMs, nowMs());
    },

    checkAccount(account, address) {
      const past = failures.get(keyOf(account, address));
      if (past) refuseUntil(past.lastMs + waitMs(past.count), nowMs());
    },

    failed(address, account) {
      const atMs = nowMs();
      const window = windows.get(address);
      const isSame = window && atMs - window.startedMs < addressWindowMs;
      windows.set(address, isSame ? { ...window, failures: window.failures + 1 } : { startedMs: atMs, failures: 1 });
      if (account === undefined) return;

      const key = keyOf(account, address);
      const past = failures.get(key);
      failures.set(key, { count: past && atMs - past.lastMs < forgottenMs ? past.count + 1 : 1, lastMs: atMs });
    },

    succeeded(address, account) {
      failures.delete(keyOf(account, address));
      opened.set(`${account} ${address}`, true);
    },
  };
}

function waitMs(failed: number): number {
  return failed < freeTries ? 0 : Math.min(firstWaitMs * 2 ** (failed - freeTries), longestWaitMs);
}

function refuseUntil(untilMs: number, nowMs: number): void {
  if (untilMs > nowMs) throw new TooManyTries({ retryAfterSeconds: Math.ceil((untilMs - nowMs) / 1000) });
}
