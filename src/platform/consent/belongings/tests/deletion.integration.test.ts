import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import { verifyChain } from '../../../audit/verify-chain.ts';
import { listKeptMails } from '../../../mail/mail-store.ts';
import type { Deletion, DeletionReceipt } from '../contract.ts';
import { findOpenRequest, listDueRequests } from '../deletion-store.ts';
import { forgetIfDue, run } from '../forget-when-due.ts';
import { askForDeletion, cancelDeletion } from '../manage-deletion.ts';
import { isGenuine, tombstoneOf } from '../tombstone.ts';
import { anotherInstallation, type OtherWorld } from './another-installation.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('Being forgotten', () => {
  let world: OtherWorld;
  let passedMs = 0;
  beforeAll(async () => {
    world = await anotherInstallation({ now: () => new Date(Date.now() + passedMs) });
  });
  afterAll(() => world?.drop());

  const ask = (person: Person) => person.post<Deletion>('/api/user/deletion', { isSure: true });
  const signIn = ({ email, password }: Person) =>
    fetch(`${world.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
  const stateOf = async (person: Person) => (await person.get<Deletion>('/api/user/deletion')).body;
  /** Does the work of the job once this many days have passed. */
  async function pass(person: Person, days: number): Promise<void> {
    const request = await findOpenRequest(world.system.db, person.personId);
    passedMs += days * dayMs;
    try {
      await run(world.system, { requestId: request?.id ?? randomUUID(), language: 'es' });
    } finally {
      passedMs -= days * dayMs;
    }
  }
  const isThere = async ({ personId }: Person) =>
    rows<{ id: string }>(await world.system.db.execute(sql`select id from users where id = ${personId}`)).length > 0;

  it('priv/P8 waits seven days, in which signing in or saying so takes it back', async () => {
    const [ana, berta, carla] = [await world.as('ana'), await world.as('berta'), await world.as('carla')];

    const asked = await ask(ana);
    const again = await ask(ana);
    await ask(berta);
    await ask(carla);
    await pass(ana, 6.9);
    const early = await isThere(ana);
    await ana.delete('/api/user/deletion');
    await signIn(berta);
    const [anaNow, bertaNow] = [await stateOf(ana), await stateOf(berta)];
    for (const person of [ana, berta, carla]) await pass(person, 7.1);

    expect([asked.status, Date.parse(asked.body.dueAt ?? '') - Date.parse(asked.body.askedAt ?? '')]).toEqual([202, 7 * dayMs]);
    expect(again.body.dueAt).toBe(asked.body.dueAt);
    expect(early).toBe(true);
    expect([anaNow.dueAt, bertaNow.dueAt]).toEqual([null, null]);
    expect([await isThere(ana), await isThere(berta), await isThere(carla)]).toEqual([true, true, false]);
  });

  it('sec/S57 forgets nobody who took it back after the work of the night had looked who is due', async () => {
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    await ask(ana);
    await ask(berta);
    passedMs += 8 * dayMs;
    try {
      const due = await listDueRequests(world.system.db, world.system.now());
      await cancelDeletion(world.system, ana.personId);
      for (const request of due) await forgetIfDue(world.system, request, 'es');
    } finally {
      passedMs -= 8 * dayMs;
    }

    expect([await isThere(ana), await isThere(berta)]).toEqual([true, false]);
  });

  it('sec/S27 asks who they are first, and asks them to be sure', async () => {
    const ana = await world.as('ana');
    const unsure = await ana.post('/api/user/deletion', {});
    passedMs += 6 * 60_000;
    const stale = await ask(ana);
    passedMs -= 6 * 60_000;

    expect(unsure.status).toBe(422);
    expect([stale.status, stale.body]).toMatchObject([401, { type: 'http/prove-it-is-you' }]);
    expect((await stateOf(ana)).dueAt).toBeNull();
  });

  it('priv/P8 ends their sessions, their key and their waiting work, and leaves a whole audit and other people as they were', async () => {
    const { system } = world;
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    const { conversationId } = await ana.says('Hola');
    await berta.says('Hola');
    await ana.delete(`/api/chat/conversations/${conversationId}`);
    await ana.post('/api/user/exports', {});
    const jobsOf = async (id: string) =>
      rows<{ count: number }>(
        await system.db.execute(
          sql`select count(*)::int as count from jobs.job where data::text like ${`%${id}%`} and name <> 'belongings.forget-person'`,
        ),
      )[0]?.count;
    const waited = await jobsOf(conversationId);
    await ask(ana);
    const [key] = rows<{ keyId: string }>(
      await system.db.execute(sql`select key_id as "keyId" from person_keys where user_id = ${ana.personId}`),
    );

    await pass(ana, 7.1);

    const [left] = rows<{ wrapped: string }>(
      await system.db.execute(sql`select wrapped from person_keys where user_id = ${ana.personId}`),
    );
    const answer = await ana.get('/api/user');
    expect(key?.keyId).toBeTruthy();
    expect(left?.wrapped).toBe('');
    expect(waited).toBeGreaterThan(0);
    expect(await jobsOf(conversationId)).toBe(0);
    expect(answer.status).toBe(401);
    expect((await signIn(ana)).status).toBe(401);
    expect((await berta.says('Sigo aquí')).status).toBe('complete');
    expect((await verifyChain(system)).broken).toBeUndefined();
  });

  it('priv/P8 gives a receipt that says what was deleted, is signed, and is read only by whoever has its address', async () => {
    const { system } = world;
    const ana = await world.as('ana');
    await ana.says('Hola');
    const { receipt } = (await ask(ana)).body;
    const here = (receipt ?? '').replace(system.config.publicUrl, world.url);
    const before = await fetch(here);

    await pass(ana, 7.1);
    const told = (await (await fetch(here)).json()) as DeletionReceipt;
    const guessed = await fetch(here.replace(/key=.*/, 'key=otra'));

    expect(before.status).toBe(404);
    expect(told).toMatchObject({ personId: ana.personId, counts: { users: 1, conversations: 1, messages: 3 } });
    expect(isGenuine(system.vault, tombstoneOf(told))).toBe(true);
    expect(isGenuine(system.vault, tombstoneOf({ ...told, counts: { ...told.counts, messages: 0 } }))).toBe(false);
    expect(guessed.status).toBe(404);
  });

  it('tells by mail when it will be and when it was, the last one sealed with no key of theirs', async () => {
    const ana = await world.as('ana');
    const system = { ...world.system, config: { ...world.system.config, smtpUrl: 'smtp://127.0.0.1:1' } };
    const [session] = rows<{ id: string }>(await system.db.execute(sql`select id from sessions where user_id = ${ana.personId}`));
    await askForDeletion(system, { personId: ana.personId, sessionId: session?.id ?? '' }, { isSure: true, language: 'en' });
    const before = (await listKeptMails(system)).filter(({ content }) => content.to === ana.email);
    const request = await findOpenRequest(system.db, ana.personId);
    passedMs += 7.1 * dayMs;
    await run(system, { requestId: request?.id ?? '', language: 'en' });
    passedMs -= 7.1 * dayMs;
    const after = (await listKeptMails(system)).filter(({ content }) => content.to === ana.email);

    expect(before.map(({ kind }) => kind)).toEqual(['deletion-start']);
    expect(after.map(({ kind, content }) => [kind, content.subject])).toEqual([['deletion-end', 'Your account is deleted']]);
    expect(after[0]?.content.link?.href).toContain(`/api/deletion-receipts/${ana.personId}?key=`);
  });
});
