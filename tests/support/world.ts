import { join } from 'node:path';
import { inject as provided } from 'vitest';
import { readConfig } from '#platform/config/config.ts';
import type { System } from '#platform/context/context.ts';
import { createLog } from '#platform/log/log.ts';
import type { ChatModel } from '#platform/models/contract.ts';
import { createServer } from '../../src/server.ts';
import { createSystem } from '../../src/system.ts';
import { createOwnDatabase } from './own-database.ts';
import { createPerson, type Person } from './person.ts';
import type { ScriptedModel } from './scripted-model.ts';

export type World = {
  url: string;
  system: System;
  /** A person of this world by name: signed up when first asked for. */
  as(name: string): Promise<Person>;
  /** How often a model was asked since this world began. */
  modelCalls(): number;
};

type Running = { url: string; system: System; models: ChatModel[] };
let running: Promise<Running> | undefined;

/** Why this suite cannot run here, for `describe.skipIf`; `null` when it can. */
export const whyNoDatabase = provided('whyNoDatabase');

/** A whole running MENTALIA with a real database. Its people are new; the server is shared by all tests of the suite. */
export async function aWorld({ models = [] }: { models?: ScriptedModel[] } = {}): Promise<World> {
  running ??= start();
  const shared = await running;
  shared.models.splice(0, shared.models.length, ...models);
  const people = new Map<string, Promise<Person>>();

  return {
    url: shared.url,
    system: shared.system,
    as(name) {
      const person = people.get(name) ?? createPerson(shared.url, name);
      people.set(name, person);
      return person;
    },
    modelCalls: () => models.reduce((sum, { calls }) => sum + calls.length, 0),
  };
}

async function start(): Promise<Running> {
  const server = provided('databaseUrl');
  // Workers of one suite share nothing: what one does to its applications or its people is no matter of the other.
  const databaseUrl = server && (await createOwnDatabase(server)).url;
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DATA_DIR: join(provided('dataDir'), process.env.VITEST_POOL_ID ?? '1'),
    RATE_LIMIT_PER_HOUR: '1000000',
    LOG_LEVEL: 'silent',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  });
  const models: ChatModel[] = [];
  const system = await createSystem(config, createLog(config), { models });
  const listening = await createServer(system);
  const url = await listening.listen({ port: 0, host: '127.0.0.1' });
  return { url, system, models };
}
