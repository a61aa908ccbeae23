import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DestinationStream } from 'pino';
import { readConfig } from '#platform/config/config.ts';
import type { System } from '#platform/context/context.ts';
import { createLog } from '#platform/log/log.ts';
import type { ChatModel } from '#platform/models/contract.ts';
import { createServer } from '../../src/server.ts';
import { closeSystem, createSystem } from '../../src/system.ts';
import { type EventReader, readEvents } from './event-reader.ts';
import type { Person } from './person.ts';

const masterKey = Buffer.alloc(32, 'a key that only tests have').toString('base64');

export type Node = { url: string; system: System };
export type TwoNodes = { a: Node; b: Node; dataDir: string; close(): Promise<void> };

type Settings = {
  databaseUrl: string;
  redisUrl: string;
  models: ChatModel[];
  env?: Record<string, string>;
  /** Where both write their log, at the level that `env` says. */
  logTo?: DestinationStream;
};

/** Two whole servers of one installation, as they would run on two machines: one PostgreSQL, one Redis, the same secrets. */
export async function startTwoNodes({ databaseUrl, redisUrl, models, env = {}, logTo }: Settings): Promise<TwoNodes> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-nodes-'));
  const start = async () => {
    const config = readConfig({
      NODE_ENV: 'test',
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl,
      RATE_LIMIT_PER_HOUR: '1000000',
      LOG_LEVEL: 'silent',
      // Whoever starts on the same database again has the same key.
      MASTER_KEY: masterKey,
      ...env,
    });
    const system = await createSystem(config, createLog(config, logTo), { models });
    const server = await createServer(system);
    const url = await server.listen({ port: 0, host: '127.0.0.1' });
    const close = async () => {
      await server.close();
      await closeSystem(system);
    };
    return { url, system, close };
  };
  const [a, b] = [await start(), await start()];
  return {
    a,
    b,
    dataDir,
    async close() {
      await a.close();
      await b.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Reads a conversation on this node as a page of hers would. */
export function listensOn(
  node: { url: string },
  person: Person,
  conversationId: string,
  lastEventId?: string,
): Promise<EventReader> {
  const resuming: Record<string, string> = lastEventId ? { 'last-event-id': lastEventId } : {};
  return readEvents(`${node.url}/api/chat/conversations/${conversationId}/events`, { ...person.headers, ...resuming });
}

/** Asks this node for something in her name. */
export async function asksOn(node: { url: string }, person: Person, method: string, path: string, body?: object) {
  const response = await fetch(node.url + path, {
    method,
    headers: { ...person.headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
}
