import { Agent, request } from 'node:http';
import { cpuSeconds, treeOf } from './process-figures.ts';

/** One kind of request, made again and again. `body` makes a new one each time, where each must be new. */
export type Asked = {
  name: string;
  url: string | (() => string);
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: () => object;
  /** How many at once, when it is not as many as the others. */
  connections?: number;
  /** How many in all. */
  requests: number;
};

/** What they cost: milliseconds of processor per request in the program and in what it stands on, and how long they took. */
export type Cost = { appMs: number; baseMs: number; p50Ms: number; p99Ms: number; perSecond: number; failed: number };

/** The processes of the program, and those of its database and Redis. */
export type Processes = { app: number[]; base: number[] };

/** Warms the way up with a fifth of the requests, then makes them all and says what they cost. */
export async function measureRequests(asked: Asked, { app, base }: Processes, connections: number): Promise<Cost> {
  const agent = new Agent({ keepAlive: true, maxSockets: asked.connections ?? connections });
  await makeAll(asked, agent, asked.connections ?? connections, Math.ceil(asked.requests / 5));
  const [appBefore, baseBefore] = [cpuOf(app), cpuOf(base)];
  const startedAt = performance.now();
  const { tookMs, failed } = await makeAll(asked, agent, asked.connections ?? connections, asked.requests);
  const seconds = (performance.now() - startedAt) / 1000;
  const [appAfter, baseAfter] = [cpuOf(app), cpuOf(base)];
  agent.destroy();
  const sorted = tookMs.toSorted((a, b) => a - b);
  return {
    appMs: ((appAfter - appBefore) * 1000) / asked.requests,
    baseMs: ((baseAfter - baseBefore) * 1000) / asked.requests,
    p50Ms: sorted[Math.floor(sorted.length * 0.5)] ?? Number.NaN,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
    perSecond: asked.requests / seconds,
    failed,
  };
}

async function makeAll(asked: Asked, agent: Agent, connections: number, count: number) {
  const tookMs: number[] = [];
  let failed = 0;
  let left = count;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const startedAt = performance.now();
      if (!(await makeOne(asked, agent))) failed += 1;
      tookMs.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { tookMs, failed };
}

function makeOne({ url, method, headers, body }: Asked, agent: Agent): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const sent = body ? JSON.stringify(body()) : undefined;
    const all = {
      ...headers,
      ...(sent ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) } : {}),
    };
    const asking = request(typeof url === 'string' ? url : url(), { method, headers: all, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve((response.statusCode ?? 500) < 300));
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end(sent);
  });
}

function cpuOf(roots: number[]): number {
  return roots.flatMap(treeOf).reduce((sum, pid) => sum + cpuSeconds(pid), 0);
}
