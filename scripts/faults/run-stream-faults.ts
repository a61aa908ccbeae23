import type { ReadingVerdict } from './compare-readings.ts';
import { cutFault } from './cut-fault.ts';
import { flushFault } from './flush-fault.ts';
import { type Driver, missingFor } from './start-nodes.ts';

/** `cut`: on each driver, false when a page ever shows something else than what is kept. */
export async function runCut({ cuts, driver }: { cuts: number; driver: string | undefined }): Promise<boolean> {
  let isWell = true;
  for (const each of ['memory', 'redis'] satisfies Driver[]) {
    if (driver !== undefined && driver !== each) continue;
    if (!mayRun(each)) {
      isWell &&= process.env.REQUIRE_SERVICES !== '1';
      continue;
    }
    const report = await cutFault(each, cuts);
    const { replies, continued, resyncs, verdict } = report;
    process.stdout.write(
      `${each}: ${report.cuts} cut connections, ${each === 'redis' ? 'one of two nodes' : 'the node'} killed once, ${replies} replies: ` +
        `${wordsOf(verdict)}; ${continued} interrupted and continued, ${resyncs} asked for whole again\n`,
    );
    isWell = isFaultless(verdict) && continued > 0 && isWell;
  }
  return isWell;
}

/** `flush`: two nodes whose Redis is emptied and killed; false when a page ever shows something else than what is kept. */
export async function runFlush({ rounds }: { rounds: number }): Promise<boolean> {
  if (!mayRun('redis')) return process.env.REQUIRE_SERVICES !== '1';
  const { replies, flushes, kills, longestWaitMs, resyncs, verdict } = await flushFault(rounds);
  process.stdout.write(
    `redis: emptied ${flushes} times and killed ${kills} times, ${replies} replies read on both nodes: ${wordsOf(verdict)}; ` +
      `longest wait for an event ${Math.round(longestWaitMs)} ms, ${resyncs} asked for whole again\n`,
  );
  return isFaultless(verdict);
}

function mayRun(driver: Driver): boolean {
  const missing = missingFor(driver);
  if (missing) process.stdout.write(`${driver}: skipped, not installed: ${missing}\n`);
  return missing === undefined;
}

function wordsOf({ different, doubled, unfinished }: ReadingVerdict): string {
  return `${different} texts differ, ${doubled} deltas doubled, ${unfinished} unfinished`;
}

function isFaultless({ different, doubled, unfinished }: ReadingVerdict): boolean {
  return different + doubled + unfinished === 0;
}
