import type { Stretch } from './sound.ts';

/** How two people share the time: what part of the speech is said by both at once, and how long the other waits to answer. */
export type TwoSpeakers = { overlapShare: number; latencyMedianMs: number; latencyCount: number; turns: number };

/**
 * Reads turns from the stretches of two people. A turn is all that one says until the other begins; an answer that begins after
 * the turn before has ended has a latency, one that begins within it is overlap and has none.
 */
export function takeTurns(one: readonly Stretch[], other: readonly Stretch[]): TwoSpeakers {
  const both = [...one.map((stretch) => ({ ...stretch, who: 0 })), ...other.map((stretch) => ({ ...stretch, who: 1 }))].sort(
    (first, second) => first.start - second.start,
  );
  let [together, spoken, reached, turns] = [0, 0, Number.NEGATIVE_INFINITY, 0];
  const latencies: number[] = [];
  let turn: { who: number; end: number } | undefined;
  for (const { who, start, end } of both) {
    spoken += Math.max(0, end - Math.max(start, reached));
    together += Math.max(0, Math.min(end, reached) - start);
    reached = Math.max(reached, end);
    // What ends within the other's turn took no turn: it was said beside it.
    if (turn && turn.who !== who && end <= turn.end) continue;
    if (turn?.who === who) {
      turn.end = Math.max(turn.end, end);
      continue;
    }
    turns++;
    if (turn && start >= turn.end) latencies.push((start - turn.end) * 1000);
    turn = { who, end };
  }
  const sorted = latencies.sort((first, second) => first - second);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return {
    overlapShare: spoken === 0 ? 0 : Number((together / spoken).toFixed(3)),
    latencyMedianMs: Math.round(median ?? 0),
    latencyCount: sorted.length,
    turns,
  };
}
