import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import { listKeptMails } from '../../../mail/mail-store.ts';
import { run as expireFiles } from '../expire-files.ts';
import { exportPath } from '../export-files.ts';
import { importArchive } from '../import-archive.ts';
import { run as keepRetention } from '../keep-retention.ts';
import { takeCopy } from './a-copy.ts';
import { anotherInstallation, type OtherWorld } from './another-installation.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('The work that nobody asked for', { timeout: 60_000 }, () => {
  let world: OtherWorld;
  let passedMs = 0;
  beforeAll(async () => {
    world = await anotherInstallation({ now: () => new Date(Date.now() + passedMs) });
  });
  afterAll(() => world?.drop());

  /** The night after their days of grace, with mail there. */
  async function night(): Promise<void> {
    passedMs = 8 * dayMs;
    try {
      await keepRetention({ ...world.system, config: { ...world.system.config, smtpUrl: 'smtp://127.0.0.1:1' } });
    } finally {
      passedMs = 0;
    }
  }
  const asks = (person: Person, language: 'es' | 'en' = 'es') => person.post('/api/user/deletion', { isSure: true, language });
  const isThere = async ({ personId }: Person) =>
    rows(await world.system.db.execute(sql`select id from users where id = ${personId}`)).length > 0;
  /** Makes the key of a person into this; it is read anew from here on. */
  async function spoilKey({ personId }: Person, wrapped: string): Promise<void> {
    await world.system.db.execute(sql`update person_keys set wrapped = ${wrapped} where user_id = ${personId}`);
    world.system.vault.forget(personId);
  }

  it('priv/P6 leaves alone the copy that somebody is bringing at this moment, and removes what one left behind', async () => {
    const { system } = world;
    const ana = await world.as('ana');
    await ana.says('Hola');
    const { zip } = await takeCopy(world, ana);
    const left = exportPath(system, `import-${randomUUID()}`);
    writeFileSync(left, 'half');
    const longAgo = new Date(Date.now() - 61 * 60_000);
    utimesSync(left, longAgo, longAgo);
    const half = Math.floor(zip.length / 2);
    async function* upload() {
      yield zip.subarray(0, half);
      await expireFiles(system);
      yield zip.subarray(half);
    }

    const { tables } = await importArchive(system, ana.personId, upload());

    expect(tables.find(({ name }) => name === 'conversations')).toMatchObject({ known: 1, refused: 0 });
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(join(world.dataDir, 'exports')).filter((name) => name.startsWith('import-'))).toEqual([]);
  });

  it('priv/P8 forgets somebody whose key is gone already, and everybody after them', async () => {
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    await asks(ana);
    await asks(berta, 'en');
    await spoilKey(ana, '');

    await night();

    const mails = (await listKeptMails(world.system)).filter(({ kind }) => kind === 'deletion-end');
    expect([await isThere(ana), await isThere(berta)]).toEqual([false, false]);
    expect(mails.map(({ content }) => [content.to, content.subject])).toEqual([[berta.email, 'Your account is deleted']]);
  });

  it('priv/P10 does the rest when one person cannot be forgotten, and says so at the end', async () => {
    const { db } = world.system;
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    await asks(ana);
    await asks(berta);
    await spoilKey(ana, 'not a key');
    await db.execute(sql`insert into one_time_tokens (user_id, purpose, token_hash, expires_at)
      values (${ana.personId}, 'magic-link', ${randomUUID()}, now())`);

    await expect(night()).rejects.toMatchObject({ name: 'AggregateError', errors: [expect.any(Error)] });

    const links = rows(await db.execute(sql`select id from one_time_tokens where user_id = ${ana.personId}`));
    expect([await isThere(ana), await isThere(berta), links]).toEqual([true, false, []]);
  });
});
