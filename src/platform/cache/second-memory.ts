import { createRecent } from './recent.ts';

/** What was looked up a moment ago, for whoever asks on every request. */
export type SecondMemory<Value, Given extends unknown[] = []> = {
  /** `given` is what looking takes beside the key; the answer must not depend on it. */
  get(key: string, now: Date, ...given: Given): Promise<Value>;
  /** To be called where the thing changes: this process then sees it at once, the others within the second. */
  forget(key?: string): void;
};

const trustedMs = 1000;
const mostRemembered = 20_000;

/**
 * Remembers each look for one second, and never more of them than fit. Those who ask at the same time share one look; one that
 * failed says nothing, so the next who asks looks again.
 */
export function createSecondMemory<Value, Given extends unknown[] = []>(
  look: (key: string, now: Date, ...given: Given) => Promise<Value>,
): SecondMemory<Value, Given> {
  const looks = createRecent<{ atMs: number; value: Promise<Value> }>(mostRemembered);

  return {
    get(key, now, ...given) {
      const atMs = now.getTime();
      const last = looks.get(key);
      if (last && Math.abs(atMs - last.atMs) < trustedMs) return last.value;

      const fresh = { atMs, value: look(key, now, ...given) };
      looks.set(key, fresh);
      fresh.value.catch(() => looks.get(key) === fresh && looks.delete(key));
      return fresh.value;
    },

    forget(key) {
      if (key === undefined) looks.clear();
      else looks.delete(key);
    },
  };
}
