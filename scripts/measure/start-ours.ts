import { randomUUID } from 'node:crypto';
import { createPersonKeyStore } from '../../src/platform/auth/person-keys/person-key-store.ts';
import { insertMessages } from '../../src/platform/conversations/message-store.ts';
import { type Database, openDatabase } from '../../src/platform/db/open-database.ts';
import { openVault } from '../../src/platform/vault/open-vault.ts';
import { startInstallation } from '../../tests/support/installation.ts';
import { forkProcess } from './fork-process.ts';
import type { Asked, Processes } from './measure-requests.ts';
import { openConversation, signUp } from './person.ts';

/** A server of ours to be measured: what is asked of it, two conversations of different lengths, and its processes. */
export type Measured = {
  asked: Asked[];
  histories: Asked[];
  /** A route that anybody may ask, and the headers of somebody. */
  open: Asked;
  headers: Record<string, string>;
  /** People who sign in, another each time, and somebody who reads meanwhile. */
  storm: { signIn: Asked; read: Asked };
  processes: Processes;
  stop(): Promise<void>;
};

const text = 'Hola, hoy me siento un poco abrumado por el ruido de la oficina.';
const masterKey = Buffer.alloc(32, 7);
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Starts our server on PostgreSQL and Redis, its limiter on. A model that never says a word holds the replies back: what a
 * message costs is measured apart from what its answer costs.
 */
export async function startOurs(
  { databaseUrl, redisUrl, base }: { databaseUrl: string; redisUrl: string; base: number[] },
  longest: number,
): Promise<Measured> {
  const model = await forkProcess('silent-model');
  const installation = await startInstallation({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    MASTER_KEY: masterKey.toString('base64'),
    MODEL_URL: `http://127.0.0.1:${model.port}/v1`,
    RATE_LIMIT_PER_HOUR: '1000000',
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
  });
  const { url } = installation;
  const person = await signUp(url);
  const headers = { authorization: `Bearer ${person.token}` };
  const crowd = await Promise.all(Array.from({ length: 50 }, () => signUp(url)));
  const conversations = await Promise.all(Array.from({ length: 51 }, () => openConversation(person)));
  const [short = '', ...open] = conversations;
  const long = await openConversation(person);
  const database = await openDatabase({ databaseUrl, dataDir: '', log: quiet });
  await fill(database, person.id, short, 100);
  await fill(database, person.id, long, longest);
  await database.pool.query('analyze');
  await database.close();

  let turn = 0;
  const history = (name: string, id: string): Asked => ({
    name,
    url: `${url}/api/chat/conversations/${id}/messages?limit=50`,
    method: 'GET',
    headers,
    requests: 1500,
  });
  return {
    asked: [
      {
        name: 'sign-in',
        url: `${url}/api/auth/sign-in/email`,
        method: 'POST',
        body: () => ({ email: person.email, password: person.password }),
        connections: 8,
        requests: 150,
      },
      { name: 'profile', url: `${url}/api/user/profile`, method: 'GET', headers, requests: 3000 },
      {
        name: 'post message',
        url: () => `${url}/api/chat/conversations/${open[turn++ % open.length]}/messages`,
        method: 'POST',
        headers,
        body: () => ({ text, clientMessageId: randomUUID() }),
        requests: 1500,
      },
      history('history 50', short),
    ],
    histories: [history('history 50 of 100', short), history(`history 50 of ${longest}`, long)],
    open: { name: 'help lines', url: `${url}/api/help-lines`, method: 'GET', requests: 10_000 },
    headers,
    storm: {
      signIn: {
        name: 'sign-in',
        url: `${url}/api/auth/sign-in/email`,
        method: 'POST',
        body: () => {
          const { email, password } = crowd[turn++ % crowd.length] ?? person;
          return { email, password };
        },
        requests: 0,
      },
      read: { name: 'profile', url: `${url}/api/user/profile`, method: 'GET', headers, requests: 0 },
    },
    processes: { app: [installation.process.pid ?? 0], base },
    stop: async () => {
      installation.process.kill('SIGKILL');
      await installation.stop();
      model.stop();
    },
  };
}

/** Writes messages straight into a conversation: a hundred thousand by the front door would take an hour. */
async function fill({ db, pool }: Database, personId: string, conversationId: string, count: number): Promise<void> {
  const vault = await openVault({ masterKeys: { current: masterKey }, store: createPersonKeyStore(db) });
  const seals = await vault.of(personId);
  const step = 500;
  for (let from = 0; from < count; from += step) {
    const rows = Array.from({ length: Math.min(step, count - from) }, (_, at) => ({
      id: randomUUID(),
      conversationId,
      seq: from + at + 2,
      senderType: at % 2 === 0 ? ('user' as const) : ('bot' as const),
      content: `${text} Mensaje número ${from + at}.`,
      metadata: {},
      createdAt: new Date(),
    }));
    await db.transaction((tx) => insertMessages(tx, seals, rows));
  }
  await pool.query('update conversations set next_seq = $2 where id = $1', [conversationId, count + 2]);
}
