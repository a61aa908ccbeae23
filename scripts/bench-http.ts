import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPostgres, startPostgres } from '../tests/support/postgres.ts';
import { findRedis, startRedis } from '../tests/support/redis.ts';
import { measureDoor } from './measure/measure-door.ts';
import { type Cost, measureRequests, type Processes } from './measure/measure-requests.ts';
import { measureStorm } from './measure/measure-storm.ts';
import { startOurs } from './measure/start-ours.ts';
import { startPeer } from './measure/start-peer.ts';

// npm run bench:http [-- --peer FOLDER --connections 50 --history 100000]
// What a request costs here and, in the same run, in the server that FOLDER starts: processor time of the program and of its
// PostgreSQL and Redis. What it costs to know who asks, how reads fare while many sign in, and whether the history of a long conversation costs more than that of a short one.

const { values } = parseArgs({
  options: {
    peer: { type: 'string' },
    connections: { type: 'string', default: '50' },
    history: { type: 'string', default: '100000' },
  },
});
const connections = Number(values.connections);
const programs = findPostgres();
const redisProgram = findRedis();
if (!programs || !redisProgram) {
  process.stderr.write('✗ Hacen falta PostgreSQL y Redis en esta máquina.\n');
  process.exit(1);
}

const postgres = await startPostgres(programs, { durable: true });
const redis = await startRedis(redisProgram);
const costs = new Map<string, { ours?: Cost; peer?: Cost }>();
try {
  const base = [postgres.pid, redis.pid];
  const ours = await startOurs({ databaseUrl: postgres.url, redisUrl: redis.url, base }, Number(values.history));
  try {
    for (const asked of ours.asked) costs.set(asked.name, { ours: await measure('ours', asked, ours.processes) });
    const door = await measureDoor(ours.open, ours.headers, ours.processes);
    process.stdout.write(`knowing who asks: ${door.toFixed(1)} µs of processor per request\n`);
    const storm = await measureStorm(ours.storm.signIn, ours.storm.read, 20);
    process.stdout.write(
      `${storm.signIns} sign-ins at 50 per second (${storm.refused} refused): ${storm.reads} profile reads meanwhile took ` +
        `p50 ${storm.p50Ms.toFixed(1)} ms, p99 ${storm.p99Ms.toFixed(1)} ms\n`,
    );
    const rounds: Cost[][] = [];
    for (let round = 0; round < 3; round += 1) {
      const [first, second] = ours.histories;
      if (first && second)
        rounds.push([await measure('ours', first, ours.processes), await measure('ours', second, ours.processes)]);
    }
    const ratios = rounds.map(([short, long]) => total(long) / total(short)).toSorted((a, b) => a - b);
    process.stdout.write(
      `history of ${values.history} messages: ${ratios[1]?.toFixed(2)} × that of 100 (processor per request)\n`,
    );
  } finally {
    await ours.stop();
  }
  if (values.peer) await comparePeer(values.peer);
} finally {
  await redis.stop();
  await postgres.stop();
}

async function comparePeer(folder: string): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'mentalia-peer-'));
  const peer = await startPeer(folder, dir);
  try {
    for (const asked of peer.asked) {
      const cost = await measure('peer', asked, peer.processes);
      costs.set(asked.name, { ...costs.get(asked.name), peer: cost });
    }
  } finally {
    peer.stop();
    rmSync(dir, { recursive: true, force: true });
  }
  for (const [name, { ours, peer: theirs }] of costs) {
    process.stdout.write(
      `${name}: program ${ratio(ours?.appMs, theirs?.appMs)} of the peer's, with database and Redis ${ratio(total(ours), total(theirs))}\n`,
    );
  }
}

async function measure(who: string, asked: Parameters<typeof measureRequests>[0], processes: Processes): Promise<Cost> {
  const cost = await measureRequests(asked, processes, connections);
  const { appMs, baseMs, p50Ms, p99Ms, perSecond, failed } = cost;
  process.stdout.write(
    `${who}: ${asked.name}: ${appMs.toFixed(3)} ms of processor + ${baseMs.toFixed(3)} in database and Redis; ` +
      `p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms; ${perSecond.toFixed(0)} per second; ${failed} failed\n`,
  );
  return cost;
}

function total(cost: Cost | undefined): number {
  return cost ? cost.appMs + cost.baseMs : Number.NaN;
}

function ratio(ours: number | undefined, theirs: number | undefined): string {
  return `1/${((theirs ?? Number.NaN) / (ours ?? Number.NaN)).toFixed(1)}`;
}
