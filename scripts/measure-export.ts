/**
 * Measures the copy of somebody with a hundred thousand messages: how long it takes to make, and how much memory it needs beyond
 * what the program had before that person came: writing them down is in it too, so the figure is an upper bound. The bars are 60 s and 200 MB (priv/P5). `npm run bench:export -- [messages]`
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { readConfig } from '#platform/config/config.ts';
import { getExport, insertExport } from '#platform/consent/belongings/export-store.ts';
import { run } from '#platform/consent/belongings/make-export.ts';
import { createLog } from '#platform/log/log.ts';
import { closeSystem, createSystem } from '../src/system.ts';

const count = Number(process.argv[2] ?? 100_000);
const perConversation = 500;
const mega = 1024 * 1024;
const bars = { seconds: 60, megabytes: 200 };

const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-export-'));
const config = readConfig({ ...process.env, DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'error' });
const system = await createSystem(config, createLog(config), { models: [] });
try {
  globalThis.gc?.();
  const atRest = process.memoryUsage.rss();
  const personId = await writePerson();
  const exportId = randomUUID();
  await system.db.transaction((tx) => insertExport(tx, { id: exportId, userId: personId, createdAt: new Date() }));
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const startedAt = performance.now();
  await run(system, { exportId, language: 'es' });
  const seconds = (performance.now() - startedAt) / 1000;
  clearInterval(watch);
  const made = await getExport(system.db, exportId);
  const grown = (most - atRest) / mega;
  const said = {
    messages: count,
    status: made?.status,
    seconds: round(seconds),
    grownMb: round(grown),
    zipMb: round((made?.bytes ?? 0) / mega),
  };
  process.stdout.write(`${JSON.stringify(said)}\n`);
  if (made?.status !== 'ready' || seconds > bars.seconds || grown > bars.megabytes) process.exitCode = 1;
} finally {
  await closeSystem(system);
  rmSync(dataDir, { recursive: true, force: true });
}

/** Somebody who has written for years, and was answered. */
async function writePerson(): Promise<string> {
  const { db, vault } = system;
  const personId = randomUUID();
  const seals = await vault.of(personId);
  const seal = (table: string, column: string, row: string, text: string) => seals.seal({ table, column, row }, text);
  await db.execute(sql`insert into users (id, email, email_index, name)
    values (${personId}, ${seal('users', 'email', personId, 'ana@personas.test')}, ${randomUUID()}, ${seal('users', 'name', personId, 'Ana')})`);
  for (let begun = 0; begun < count; begun += perConversation) {
    const conversationId = randomUUID();
    await db.execute(sql`insert into conversations (id, user_id, bot_id, title)
      select ${conversationId}, ${personId}, id, ${seal('conversations', 'title', conversationId, `Charla ${begun}`)} from bots limit 1`);
    const messages = Array.from({ length: Math.min(perConversation, count - begun) }, (_, at) => {
      const id = randomUUID();
      const text = `Mensaje ${begun + at}: ${'hoy me costó empezar, y aun así hice una cosa. '.repeat(4)}`;
      return {
        id,
        seq: at + 1,
        sender_type: at % 2 === 0 ? 'user' : 'bot',
        content: seal('messages', 'content', id, text),
        metadata: seal('messages', 'metadata', id, JSON.stringify({ mode: 'guided', status: 'complete' })),
      };
    });
    await db.execute(sql`insert into messages (id, conversation_id, seq, sender_type, content, metadata)
      select id, ${conversationId}::uuid, seq, sender_type, content, metadata
      from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as x (id uuid, seq int, sender_type text, content text, metadata text)`);
  }
  return personId;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
