/**
 * How tries are slowed down: `free` may fail without a wait, then the waits double from `firstWaitMs` to `longestWaitMs`; after
 * `most` failures it is as long as it takes to forget them. Waits and forgetting run from the first failure or from the last.
 */
export type Pace = {
  free: number;
  firstWaitMs: number;
  longestWaitMs: number;
  most: number;
  forgottenMs: number;
  from: 'first' | 'last';
};

/** Tries that may fail, counted the same for all nodes that share them. */
export type Tries = {
  /** How long the next try must wait, in ms; counts nothing. */
  wait(key: string, pace: Pace, atMs: number): Promise<number>;
  /** The same; and where it need not wait, it counts as failed from here on, so that many at once are counted like one by one. */
  take(key: string, pace: Pace, atMs: number): Promise<number>;
  /** Forgets what failed. */
  forget(key: string): Promise<void>;
};

type Failures = { count: number; firstMs: number; lastMs: number };

const mostRemembered = 20_000;

/** Tries of one process. It keeps those used last, so that what strangers send can never fill the memory. */
export function memoryTries(): Tries {
  const kept = new Map<string, Failures>();
  const current = (key: string, pace: Pace, atMs: number): Failures | undefined => {
    const known = kept.get(key);
    return known && atMs - known[`${pace.from}Ms`] < pace.forgottenMs ? known : undefined;
  };

  return {
    async wait(key, pace, atMs) {
      return waitMs(current(key, pace, atMs), pace, atMs);
    },
    async take(key, pace, atMs) {
      const known = current(key, pace, atMs);
      const wait = waitMs(known, pace, atMs);
      kept.delete(key);
      if (wait === 0) kept.set(key, { count: (known?.count ?? 0) + 1, firstMs: known?.firstMs ?? atMs, lastMs: atMs });
      else if (known) kept.set(key, known);
      if (kept.size > mostRemembered) kept.delete(kept.keys().next().value ?? '');
      return wait;
    },
    async forget(key) {
      kept.delete(key);
    },
  };
}

function waitMs(failures: Failures | undefined, pace: Pace, atMs: number): number {
  if (!failures || failures.count < pace.free) return 0;
  const doubled = Math.min(pace.firstWaitMs * 2 ** (failures.count - pace.free), pace.longestWaitMs);
  const wait = failures.count >= pace.most ? pace.forgottenMs : doubled;
  return Math.max(0, failures[`${pace.from}Ms`] + wait - atMs);
}
