import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pace, Tries } from '#platform/cache/tries.ts';

/** Two places where the same tries are counted: the same, or those of two nodes. */
export type TryNodes = { one: Tries; other: Tries; close(): Promise<void> };

const growing: Pace = {
  free: 3,
  firstWaitMs: 30_000,
  longestWaitMs: 100_000,
  most: 7,
  forgottenMs: 3_600_000,
  from: 'last',
};
const perMinute: Pace = { free: 3, firstWaitMs: 60_000, longestWaitMs: 60_000, most: 1e15, forgottenMs: 60_000, from: 'first' };
const startMs = Date.now();

/** What every way of counting tries promises. */
export function triesSuite(name: string, open: () => Promise<TryNodes>): void {
  describe(`${name}: how often somebody may try`, () => {
    let nodes: TryNodes;
    beforeAll(async () => {
      nodes = await open();
    });
    afterAll(() => nodes.close());

    it('makes them wait ever longer, wherever they try, and counts no try that had to wait', async () => {
      const key = randomUUID();
      const waits = [];
      let atMs = startMs;
      for (let at = 0; at < 14; at += 1) {
        const wait = await (at % 2 ? nodes.one : nodes.other).take(key, growing, atMs);
        waits.push(wait);
        atMs += wait;
      }

      expect(waits).toEqual([0, 0, 0, 30_000, 0, 60_000, 0, 100_000, 0, 100_000, 0, 3_600_000, 0, 0]);
    });

    it('lets no more of those through who try at once', async () => {
      const key = randomUUID();

      const asked = Array.from({ length: 40 }, (_, at) => (at % 2 ? nodes.one : nodes.other).take(key, growing, startMs));

      expect((await Promise.all(asked)).filter((wait) => wait === 0)).toHaveLength(3);
    });

    it('tells how long one must wait without counting, and begins anew once it is forgotten', async () => {
      const key = randomUUID();
      for (let at = 0; at < 3; at += 1) await nodes.one.take(key, growing, startMs);
      expect(await nodes.other.wait(key, growing, startMs + 1_000)).toBe(29_000);
      expect(await nodes.other.wait(key, growing, startMs + 1_000)).toBe(29_000);

      await nodes.other.forget(key);

      expect(await nodes.one.take(key, growing, startMs + 1_000)).toBe(0);
    });

    it('opens a window again a minute after its first failure, however many came later', async () => {
      const key = randomUUID();
      for (let at = 0; at < 3; at += 1) await nodes.one.take(key, perMinute, startMs + 20_000 * at);

      expect(await nodes.other.take(key, perMinute, startMs + 50_000)).toBe(10_000);
      expect(await nodes.one.take(key, perMinute, startMs + 60_000)).toBe(0);
    });
  });
}
