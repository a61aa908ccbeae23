/** How often something was counted in its window, and how long until it begins anew. */
export type Counted = { current: number; ttlMs: number };

/** Counts what must not happen too often, the same for all nodes that share it. */
export type Limits = {
  /** Counts once more. `max` is how often is allowed: far from it the count may be a moment behind, near it never. */
  count(key: string, windowMs: number, max: number): Counted | Promise<Counted>;
};

const mostRemembered = 20_000;

/** Counts of one process. It keeps those counted last, so that what strangers send can never fill the memory. */
export function memoryLimits(now: () => number = Date.now): Limits {
  const windows = new Map<string, { current: number; endsAt: number }>();

  return {
    count(key, windowMs) {
      const at = now();
      const known = windows.get(key);
      const window = known && known.endsAt > at ? known : { current: 0, endsAt: at + windowMs };
      window.current += 1;
      windows.delete(key);
      windows.set(key, window);
      if (windows.size > mostRemembered) windows.delete(windows.keys().next().value ?? '');
      return { current: window.current, ttlMs: window.endsAt - at };
    },
  };
}
