import { setTimeout as pause } from 'node:timers/promises';
import { compareReadings, type Reading, type ReadingVerdict } from './compare-readings.ts';
import { readReplies } from './read-replies.ts';
import { type Driver, type Nodes, startNodes } from './start-nodes.ts';

export type CutReport = { replies: number; cuts: number; continued: number; resyncs: number; verdict: ReadingVerdict };

const readers = 20;
const reply = { tokens: 300, perSecond: 25 };
const replyMs = (reply.tokens / reply.perSecond) * 1000;

/**
 * Cuts connections of pages while their replies are written, at random, and lets them resume: half of the cuts while everything
 * stands, half in a round in whose middle the node that writes all replies is killed.
 */
export async function cutFault(driver: Driver, cuts: number): Promise<CutReport> {
  const started = await startNodes(driver);
  try {
    const quiet = await round(started, Math.ceil(cuts / 2), false);
    const killed = await round(started, Math.floor(cuts / 2), true);
    const readings = [...quiet.readings, ...killed.readings];
    return {
      replies: readings.length,
      cuts: quiet.cuts + killed.cuts,
      continued: quiet.continued + killed.continued,
      resyncs: quiet.resyncs + killed.resyncs,
      verdict: compareReadings(readings),
    };
  } finally {
    await started.stop();
  }
}

type Round = { readings: Reading[]; cuts: number; continued: number; resyncs: number };

async function round({ nodes }: Nodes, cuts: number, isKilled: boolean): Promise<Round> {
  let standing = nodes;
  const { pages, end } = await readReplies({ many: readers, ...reply, urls: () => standing.map(({ url }) => url) });
  const killing = isKilled ? pause(replyMs / 2).then(killFirst) : undefined;
  for (let cut = 0; cut < cuts; cut += 1) {
    await pause((replyMs * 0.9) / cuts);
    pages[Math.floor(Math.random() * pages.length)]?.cut();
  }
  await killing;
  const readings = await end();
  const figures = pages.map((page) => page.figures());
  return {
    readings,
    cuts,
    continued: figures.reduce((sum, { continued }) => sum + continued, 0),
    resyncs: figures.reduce((sum, { resyncs }) => sum + resyncs, 0),
  };

  /** With a second node its pages go there, and nobody comes back; the only one is started again. */
  async function killFirst(): Promise<void> {
    const [first, ...others] = nodes;
    if (others.length === 0) return first?.restartAfterKill();
    standing = others;
    first?.process.kill('SIGKILL');
  }
}
