import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { run as purgeNow } from '../../purge-deleted.ts';
import { run as stemNow } from '../stem-new.ts';
import { lookFor, markedIn } from './look-for.ts';

const question = 'explícame por qué el cielo es azul';

describe.skipIf(whyNoDatabase)('Looking for words in what was said', () => {
  it('finds a message at once, with where it is and its words marked', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId } = await ana.says('mañana tengo una reunión con zarzamoras en la oficina');

    const found = await lookFor(ana, 'zarzamora');

    expect(found.items).toEqual([
      expect.objectContaining({ conversationId, botSlug: 'blu-psicologa', senderType: 'user', seq: 2 }),
    ]);
    expect(found.items[0]?.snippet).toBe('mañana tengo una reunión con zarzamoras en la oficina');
    expect(markedIn(found)).toEqual([['zarzamoras']]);
    expect(found).toMatchObject({ next: null, ignored: false });
  });

  it('finds words without their accents, in plural or singular, and in other forms of a verb', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId } = await ana.says('el pingüino pidió tres canciones y empezó a cantarlas');

    for (const words of ['pinguino', 'PINGÜINOS', 'canción', 'cancion', 'cantar', 'cantando', 'empezar', 'canción pingüino']) {
      const { items } = await lookFor(ana, words);
      // BLU may say some of them too.
      const mine = items.filter(({ senderType }) => senderType === 'user');
      expect(
        mine.map((each) => each.conversationId),
        words,
      ).toEqual([conversationId]);
    }
  });

  it('finds only what holds all the words, the newest first, a page at a time and each once', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId } = await ana.says('primero el faisán azul');
    for (const text of ['luego un faisán verde', 'el cuervo verde', 'otro faisán azul']) await ana.says(text, { conversationId });

    const first = await lookFor(ana, 'faisanes', { limit: 2 });
    const second = await lookFor(ana, 'faisanes', { limit: 2, after: first.next ?? '' });

    expect((await lookFor(ana, 'faisan verde')).items.map(({ snippet }) => snippet)).toEqual(['luego un faisán verde']);
    expect([...first.items, ...second.items].map(({ snippet }) => snippet)).toEqual([
      'otro faisán azul',
      'luego un faisán verde',
      'primero el faisán azul',
    ]);
    expect(second.next).toBeNull();
  });

  it('says that it looked for nothing when there is no word, or only words that are everywhere', async () => {
    const ana = await (await aWorld()).as('ana');
    await ana.says('de la que no');

    for (const q of ['', '  ', '¿?', 'de la que']) {
      expect(await lookFor(ana, q), q).toEqual({ items: [], next: null, ignored: true });
    }
  });

  it('refuses a page that never was, and what is too long', async () => {
    const ana = await (await aWorld()).as('ana');

    for (const wrong of [{ q: 'faisán', after: 'ayer' }, { q: 'x'.repeat(201) }, { q: 'faisán', limit: 0 }, {}]) {
      expect((await ana.post('/api/chat/search', wrong)).status, JSON.stringify(wrong)).toBe(422);
    }
  });

  it('finds a reply once it has ended, and what was added when it was continued', async () => {
    let end = () => {};
    const until = new Promise<void>((resolve) => (end = resolve));
    const world = await aWorld({ models: [scriptedModel({ say: ['Hay una libélula. '], until }, { say: ['Y un armadillo.'] })] });
    const ana = await world.as('ana');
    const conversationId = await ana.opens('blu-psicologa');
    const events = await ana.listens(conversationId);
    const sent = await ana.post<{ generationId: string }>(`/api/chat/conversations/${conversationId}/messages`, {
      text: question,
      clientMessageId: randomUUID(),
    });
    await events.until(({ event }) => event === 'delta');
    await stemNow(world.system);
    expect((await lookFor(ana, 'libélula')).items).toEqual([]);

    await ana.post(`/api/chat/generations/${sent.body.generationId}/stop`);
    await events.until(({ event }) => event === 'done');
    end();
    expect(markedIn(await lookFor(ana, 'libélulas'))).toEqual([['libélula']]);

    const { body } = await ana.post<{ generationId: string }>(`/api/chat/generations/${sent.body.generationId}/continue`);
    await events.until(({ event, data }) => event === 'done' && data.generationId === body.generationId);
    events.close();

    expect(markedIn(await lookFor(ana, 'armadillos libélula'))).toEqual([['libélula', 'armadillo']]);
  });

  it('does not find what is in a deleted conversation, finds it when it is back, and keeps nothing once it is gone', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { conversationId } = await ana.says('un ornitorrinco');
    const path = `/api/chat/conversations/${conversationId}`;
    const kept = async () =>
      (await world.system.database.pool.query('select 1 from message_stems where user_id = $1', [ana.personId])).rowCount;
    expect((await lookFor(ana, 'ornitorrinco')).items).toHaveLength(1);
    expect(await kept()).toBeGreaterThan(0);

    await ana.delete(path);
    expect((await lookFor(ana, 'ornitorrinco')).items).toEqual([]);
    await ana.post(`${path}/restore`);
    expect((await lookFor(ana, 'ornitorrinco')).items).toHaveLength(1);

    await ana.delete(path);
    const aDayLater = { ...world.system, now: () => new Date(Date.now() + 25 * 60 * 60 * 1000) };
    await purgeNow(aDayLater, { conversationId });
    expect(await kept()).toBe(0);
  });

  it('finds what was said before there was a search, once the job has come by', async () => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    await ana.says('una salamandra');
    const { pool } = system.database;
    // What the migration finds: rows that nobody has made findable.
    await pool.query('delete from message_stems where user_id = $1', [ana.personId]);
    await pool.query(
      'update messages set is_stemmed = false from conversations c where c.id = conversation_id and c.user_id = $1',
      [ana.personId],
    );

    await stemNow(system);
    const { rows } = await pool.query(
      'select is_stemmed from messages m join conversations c on c.id = m.conversation_id where c.user_id = $1',
      [ana.personId],
    );

    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ is_stemmed }) => is_stemmed)).toBe(true);
    expect((await lookFor(ana, 'salamandras')).items).toHaveLength(1);
  });

  it('is the same when the job and many searches come at once', async () => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    await ana.says('un mapache y otro mapache');

    const [, ...found] = await Promise.all([stemNow(system), ...Array.from({ length: 6 }, () => lookFor(ana, 'mapaches'))]);

    for (const { items } of found) expect(items).toHaveLength(1);
  });
});
