import { ModelBusy } from './errors.ts';

/** Which models asked to be left alone for a while. What they asked is kept by this process only, and forgotten when it is over. */
export type Rests = {
  /** How long to wait before this model may be asked: 0 when it may be now, `undefined` when it asked for longer than a person waits. */
  waitMs(modelId: string): number | undefined;
  /** Notes a model's refusal. Answers whether it is worth waiting for: it asked for a moment only. */
  note(failure: unknown, modelId: string): boolean;
};

/** Who waits for an answer may wait this long before it begins. */
export const shortMs = 3_000;
/** For servers that are busy and do not say for how long. */
const unsaidMs = 5_000;
/** A server that asks for more is asked again anyway. */
const longestMs = 10 * 60_000;
/** Those who wait for the same moment do not all come back in it, and none before it: a timer may be a millisecond early. */
const jitter = { leastMs: 5, mostMs: 250 };

/** Remembers rests by `now`, in milliseconds. `random` is from 0 to 1. */
export function createRests(now: () => number = Date.now, random: () => number = Math.random): Rests {
  const rests = new Map<string, { until: number; isShort: boolean }>();
  return {
    waitMs(modelId) {
      const rest = rests.get(modelId);
      if (!rest) return 0;
      const leftMs = rest.until - now();
      if (leftMs > 0) return rest.isShort ? leftMs + jitter.leastMs + random() * (jitter.mostMs - jitter.leastMs) : undefined;
      rests.delete(modelId);
      return 0;
    },
    note(failure, modelId) {
      if (!(failure instanceof ModelBusy)) return false;
      const restMs = Math.min(failure.retryAfterMs ?? unsaidMs, longestMs);
      const isShort = restMs <= shortMs;
      const until = now() + restMs;
      // Of several answers to requests that were under way at once, the one that asks for most is kept.
      if (until > (rests.get(modelId)?.until ?? 0)) rests.set(modelId, { until, isShort });
      return isShort;
    },
  };
}
