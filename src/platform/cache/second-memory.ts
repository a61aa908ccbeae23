/** What was looked up a moment ago, for whoever asks on every request. */
export type SecondMemory<Value> = {
  get(key: string, now: Date): Promise<Value>;
  /** To be called where the thing changes: this process then sees it at once, the others within the second. */
  forget(key?: string): void;
};

const trustedMs = 1000;
const mostRemembered = 20_000;

/**
 * Remembers each look for one second, and never more of them than fit. Those who ask at the same time share one look; one that
 * failed says nothing, so the next who asks looks again.
 */
export function createSecondMemory<Value>(look: (key: string, now: Date) => Promise<Value>): SecondMemory<Value> {
  const looks = new Map<string, { atMs: number; value: Promise<Value> }>();

  return {
    get(key, now) {
      const atMs = now.getTime();
      const last = looks.get(key);
      if (last && Math.abs(atMs - last.atMs) < trustedMs) return last.value;

      const fresh = { atMs, value: look(key, now) };
      looks.delete(key);
      looks.set(key, fresh);
      if (looks.size > mostRemembered) looks.delete(looks.keys().next().value ?? '');
      fresh.value.catch(() => looks.get(key) === fresh && looks.delete(key));
      return fresh.value;
    },

    forget(key) {
      if (key === undefined) looks.clear();
      else looks.delete(key);
    },
  };
}
