import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { freePort } from '#tests/support/installation.ts';
import { createPerson } from '#tests/support/person.ts';

const main = join(import.meta.dirname, '../../src/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'mentalia-first-'));
const children = new Set<ChildProcess>();

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `mentalia …` on the folder of this suite, and gathers what it says, apart: on the terminal, and in its log. */
async function start(words: string[]) {
  const port = await freePort();
  const child = spawn(process.execPath, [main, ...words], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const said = { all: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said.all += piece));
  const end = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    children.delete(child);
  };
  const says = (what: RegExp) =>
    vi
      .waitFor(() => expect(said.all).toMatch(what), { timeout: 90_000, interval: 50 })
      .then(() => what.exec(said.all)?.[1] ?? '');
  return { url: `http://127.0.0.1:${port}`, said, end, says, child };
}

// The other database is shared with suites that have an administrator already.
describe.skipIf(inject('databaseUrl'))('The first administrator', { timeout: 240_000 }, () => {
  it('sec/S32 comes in by a code that is printed once and is in no log; a later one comes from a command', async () => {
    const first = await start([]);
    const code = await first.says(/primera-vez y escribe: (\S+)/);
    await first.says(/(mentalia admin token)/);
    const ana = await createPerson(first.url, 'ana');
    expect((await ana.get('/api/admin/people')).status).toBe(403);

    expect((await ana.post('/api/admin/first', { token: code })).status).toBe(204);

    expect((await ana.get('/api/admin/people')).status).toBe(200);
    await first.end();
    expect(first.said.all.split(code)).toHaveLength(2);
    const again = await start([]);
    await again.says(/(está lista)/);
    await again.end();
    expect(again.said.all).not.toContain('primera-vez');

    const command = await start(['admin', 'token']);
    await once(command.child, 'close');
    expect(command.said.all).toMatch(/^[\w-]{32}\nEntra y escríbelo en http:\/\/localhost:\d+\/universe\/admin\/primera-vez\n$/);
  });
});
