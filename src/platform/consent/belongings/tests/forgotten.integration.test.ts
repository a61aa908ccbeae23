import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import { anOffer } from '#tests/support/an-offer.ts';
import { everyFile, everyRow } from '#tests/support/everything-kept.ts';
import { finishCheckIn } from '#tests/support/finished-check-in.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import { findOpenRequest } from '../deletion-store.ts';
import { run } from '../forget-when-due.ts';
import { takeCopy } from './a-copy.ts';
import { anotherInstallation, type OtherWorld } from './another-installation.ts';

const dayMs = 86_400_000;

/** Writes something of its own into everything that keeps words. */
async function writeEverywhere(person: Person, next: () => string): Promise<void> {
  const { conversationId } = await person.says(next());
  const place = `/api/chat/conversations/${conversationId}`;
  for (let said = 0; said < 5; said += 1) await person.says(next(), { conversationId });
  const identity = { conditions: [], ownWords: next(), helps: next(), hard: next() };
  await person.put('/api/user/profile', { identity });
  await person.patch(place, { title: next() });
  await person.put(`${place}/draft`, { text: next() });
  await finishCheckIn(person, { mood: 2, need: 'small-step', goal: next() });
  const offer = await anOffer(person);
  await person.post(`/api/handoffs/${offer.id}/accept`, { items: offer.items.map(({ id }) => ({ id, text: next() })) });
  for (let note = 0; note < 6; note += 1)
    await person.post('/api/universe/notes', { clientNoteId: randomUUID(), content: next() });
}

describe.skipIf(whyNoDatabase)('Somebody who was forgotten', { timeout: 120_000 }, () => {
  const flock: string[] = [];
  const next = (): string => {
    const canary = `canario${randomUUID().replaceAll('-', '').slice(0, 14)}`;
    flock.push(canary);
    return canary;
  };
  let world: OtherWorld;
  let passedMs = 0;
  beforeAll(async () => {
    world = await anotherInstallation({ now: () => new Date(Date.now() + passedMs) });
  });
  afterAll(() => world?.drop());

  const everything = async () => [await everyRow(world.system.database.pool), everyFile(world.dataDir), world.logged.join('')];
  const hits = async () => {
    const kept = (await everything()).join('\n');
    return flock.filter((canary) => kept.includes(canary));
  };
  const linesWith = async (word: string) =>
    (await everyRow(world.system.database.pool)).split('\n').filter((line) => line.includes(word));

  it('priv/P8 priv/P9 is in no table, file or log, and not after an older copy of the database is put back', async () => {
    const ana = await world.as(next());
    await writeEverywhere(ana, next);
    const copy = await takeCopy(world, ana);
    const told = copy.names.map(copy.textOf).join('\n');
    const [key] = rows<{ keyId: string }>(
      await world.system.db.execute(sql`select key_id as "keyId" from person_keys where user_id = ${ana.personId}`),
    );
    const seal = `v2.${key?.keyId}.`;
    const sealedBefore = await linesWith(seal);
    await world.close();
    await world.backUp();
    await world.reopen();

    const again = await fetch(`${world.url}/api/user/deletion`, {
      method: 'POST',
      headers: { ...ana.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ isSure: true }),
    });
    const request = await findOpenRequest(world.system.db, ana.personId);
    passedMs = 7.1 * dayMs;
    await run(world.system, { requestId: request?.id ?? '', language: 'es' });
    const hitsAfter = await hits();
    const sealedAfter = await linesWith(seal);
    await world.close();
    await world.putBack();
    await world.reopen();

    expect(world.logged.join('')).toContain('forgotten again');
    // What is looked for is really kept, and readable, until then; and a copy from before has it all again.
    expect(flock.length).toBeGreaterThanOrEqual(20);
    expect(flock.filter((canary) => !told.includes(canary))).toEqual([]);
    expect(sealedBefore.length).toBeGreaterThan(30);
    expect(again.status).toBe(202);
    expect(hitsAfter).toEqual([]);
    expect(sealedAfter.every((line) => /person\.|session\.|export\.|deletion\.|account\./.test(line))).toBe(true);
    expect(await hits()).toEqual([]);
    expect((await linesWith(seal)).every((line) => /person\.|session\.|export\.|deletion\.|account\./.test(line))).toBe(true);
    expect(await linesWith(ana.personId)).not.toContainEqual(expect.stringContaining(ana.email));
    const users = await world.system.db.execute(sql`select 1 as one from users where id = ${ana.personId}`);
    const keys = await world.system.db.execute(sql`select wrapped from person_keys where user_id = ${ana.personId}`);
    expect([rows(users), rows(keys)]).toEqual([[], [{ wrapped: '' }]]);
    expect(everyFile(world.dataDir)).not.toContain('mentalia-sealed');
  });

  it('priv/P9 does not believe a line of the file that this installation did not sign', async () => {
    const { appendTombstones } = await import('../tombstone-file.ts');
    const ana = await world.as('ana');
    const forged = { userId: ana.personId, counts: {}, keyId: null, deletedAt: new Date(), signature: 'x'.repeat(43) };
    await appendTombstones(world.system, [forged]);

    await world.close();
    await world.reopen();

    const users = await world.system.db.execute(sql`select id from users where id = ${ana.personId}`);
    expect(rows(users)).toEqual([{ id: ana.personId }]);
    expect(world.logged.join('')).toContain('did not sign');
  });
});
