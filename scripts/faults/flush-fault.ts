import { setTimeout as pause } from 'node:timers/promises';
import { compareReadings, type ReadingVerdict } from './compare-readings.ts';
import { readReplies } from './read-replies.ts';
import { startNodes } from './start-nodes.ts';

export type FlushReport = {
  replies: number;
  flushes: number;
  kills: number;
  longestWaitMs: number;
  resyncs: number;
  verdict: ReadingVerdict;
};

const readers = 20;
const reply = { tokens: 400, perSecond: 25 };
const awayMs = 1_000;

/** Empties the Redis of two nodes, and kills it, while replies are written on one and read on both. */
export async function flushFault(rounds: number): Promise<FlushReport> {
  const { nodes, redis, stop } = await startNodes('redis');
  try {
    const { pages, end } = await readReplies({ many: readers, ...reply, urls: () => nodes.map(({ url }) => url) });
    const replyMs = (reply.tokens / reply.perSecond) * 1000;
    const kills = Math.floor(rounds / 3);
    for (let round = 0; round < rounds; round += 1) {
      await pause(Math.max(200, (replyMs * 0.9 - kills * awayMs) / rounds));
      if (round % 3 !== 2) {
        await redis?.ask('FLUSHALL');
        continue;
      }
      await redis?.kill();
      await pause(awayMs);
      await redis?.startAgain();
    }
    const readings = await end();
    const figures = pages.map((page) => page.figures());
    return {
      replies: readings.length,
      flushes: rounds - kills,
      kills,
      longestWaitMs: Math.max(...figures.map(({ longestWaitMs }) => longestWaitMs)),
      resyncs: figures.reduce((sum, { resyncs }) => sum + resyncs, 0),
      verdict: compareReadings(readings),
    };
  } finally {
    await stop();
  }
}
