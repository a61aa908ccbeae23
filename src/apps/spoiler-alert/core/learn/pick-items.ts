import type { CardMemory } from '#platform/cards/core/review-card.ts';

type Kept = { key: string; memory: CardMemory };

/** About a minute for each: ten minutes in a day, at most. */
export const mostInDay = 10;
/** What was answered does not come again before the next day, whatever the answer was. */
const restMs = 20 * 3_600_000;

/**
 * What there is to look at now: first what comes again, the longest waiting first, then what was never met. `left` is how many of them
 * today still has; `nextAt` is when there is something again, or more of it.
 */
export function pickItems(keys: readonly string[], kept: readonly Kept[], now: Date): Picked {
  const rested = kept.map(({ key, memory }) => ({ key, memory, at: restedAt(memory) }));
  const resting = rested.filter(({ memory }) => answeredAt(memory) > now.getTime() - restMs);
  const left = Math.max(0, mostInDay - resting.length);
  const due = rested.filter(({ at }) => at <= now.getTime()).toSorted((one, other) => one.at - other.at);
  const met = new Set(kept.map(({ key }) => key));
  const fresh = keys.filter((key) => !met.has(key));
  const waits = left === 0 ? resting.map(({ memory }) => answeredAt(memory) + restMs) : rested.map(({ at }) => at);
  const next = Math.min(...waits.filter((at) => at > now.getTime()));
  return {
    due: due.map(({ key, memory }) => ({ key, dueAt: memory.due })),
    fresh,
    left,
    nextAt: Number.isFinite(next) ? new Date(next).toISOString() : null,
  };
}

export type Picked = { due: { key: string; dueAt: string }[]; fresh: string[]; left: number; nextAt: string | null };

function answeredAt({ lastReview }: CardMemory): number {
  return lastReview === null ? 0 : new Date(lastReview).getTime();
}

function restedAt(memory: CardMemory): number {
  return Math.max(new Date(memory.due).getTime(), answeredAt(memory) + restMs);
}
