import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Limits } from '#platform/cache/limits.ts';

/** Two places where the same things are counted: the same limits, or those of two nodes. */
export type LimitNodes = { one: Limits; other: Limits; close(): Promise<void> };

const hourMs = 3_600_000;

/** What every way of counting promises. */
export function limitsSuite(name: string, open: () => Promise<LimitNodes>): void {
  describe(`${name}: how often somebody may ask`, () => {
    let nodes: LimitNodes;
    beforeAll(async () => {
      nodes = await open();
    });
    afterAll(() => nodes.close());

    it('counts one by one, wherever somebody asks', async () => {
      const key = randomUUID();

      const counts = [];
      for (const limits of [nodes.one, nodes.other, nodes.other, nodes.one]) {
        counts.push((await limits.count(key, hourMs, 3)).current);
      }

      expect(counts).toEqual([1, 2, 3, 4]);
    });

    it('counts all that are asked at once', async () => {
      const key = randomUUID();

      const asked = Array.from({ length: 30 }, (_, at) => (at % 2 ? nodes.one : nodes.other).count(key, hourMs, 10));
      const allowed = (await Promise.all(asked)).filter(({ current }) => current <= 10);

      expect(allowed).toHaveLength(10);
    });

    it('tells nobody apart by the way they come, and keeps people apart', async () => {
      const [ana, bea] = [randomUUID(), randomUUID()];
      await nodes.one.count(ana, hourMs, 5);

      expect((await nodes.one.count(bea, hourMs, 5)).current).toBe(1);
      expect((await nodes.other.count(ana, hourMs, 5)).current).toBe(2);
    });

    it('says how long until it begins anew, and begins anew', async () => {
      const key = randomUUID();

      const first = await nodes.one.count(key, 150, 5);
      await expect.poll(async () => (await nodes.one.count(key, 150, 5)).current, { timeout: 5_000 }).toBe(1);

      expect(first.ttlMs).toBeGreaterThan(0);
      expect(first.ttlMs).toBeLessThanOrEqual(150);
    });

    it('is right again near the limit, after counting far from it', async () => {
      const key = randomUUID();

      let current = 0;
      for (let at = 1; at <= 1_000; at += 1) {
        const node = at % 2 ? nodes.one : nodes.other;
        current = (await node.count(key, hourMs, 1_000)).current;
        // Requests come from outside: between two of them there is time to hear what was asked before, as whoever asks anew does.
        await node.count(randomUUID(), hourMs, 10);
      }

      expect(Math.abs(current - 1_000)).toBeLessThanOrEqual(50);
    });
  });
}
