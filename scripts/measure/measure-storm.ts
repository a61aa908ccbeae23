import { Agent, request } from 'node:http';
import type { Asked } from './measure-requests.ts';

export type Storm = { signIns: number; refused: number; reads: number; p50Ms: number; p99Ms: number };

const perSecond = 50;
const readsPerSecond = 100;

/** Signs people in fifty times a second for this long, whatever comes back, and says how long reads took meanwhile. */
export async function measureStorm(signIn: Asked, read: Asked, seconds: number): Promise<Storm> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const [signIns, reads] = await Promise.all([
    atPace(perSecond * seconds, perSecond, () => ask(signIn, agent)),
    atPace(readsPerSecond * seconds, readsPerSecond, () => ask(read, agent)),
  ]);
  agent.destroy();
  const took = reads.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return {
    signIns: signIns.length,
    refused: signIns.filter(({ status }) => status >= 300).length,
    reads: reads.length,
    p50Ms: took[Math.floor(took.length * 0.5)] ?? Number.NaN,
    p99Ms: took[Math.floor(took.length * 0.99)] ?? Number.NaN,
  };
}

type Answered = { status: number; ms: number };

/** Each begins when its turn comes, however long the ones before take: waiting for them would hide the storm. */
async function atPace(count: number, pace: number, act: () => Promise<Answered>): Promise<Answered[]> {
  const startedAt = performance.now();
  const under = Array.from({ length: count }, async (_, at) => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, startedAt + (at * 1000) / pace - performance.now())));
    return act();
  });
  return Promise.all(under);
}

function ask({ url, method, headers, body }: Asked, agent: Agent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const sent = body ? JSON.stringify(body()) : undefined;
    const all = { ...headers, ...(sent ? { 'content-type': 'application/json' } : {}) };
    const asking = request(typeof url === 'string' ? url : url(), { method, headers: all, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 500, ms: performance.now() - startedAt }));
    });
    asking.on('error', reject);
    asking.end(sent);
  });
}
