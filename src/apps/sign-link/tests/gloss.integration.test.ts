import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { everyRow } from '#tests/support/everything-kept.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { GlossEntries, GlossKept, GlossTextRead, KeptGlosses } from '../gloss/contract.ts';
import { aDictionary, adds, aSign, base, publishes } from './a-dictionary.ts';

const path = `${base}/glosses`;
const sign = { gloss: 'ALMOHADA', from: 'almohada', kind: 'word', isRepeated: false, sense: null, shown: 'auto' };
const content = { language: 'lsm', text: 'Necesito una almohada xilófona', signs: [sign] };
const keeping = (clientGlossId = randomUUID(), changed = {}) => ({ clientGlossId, ...content, ...changed });

describe.skipIf(whyNoDatabase)('Somebody who keeps a draft', () => {
  it('finds it again as they left it, once however often the page asks, and nobody reads it in the database', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const asked = keeping();

    const [first, again] = [await ana.post<GlossKept>(path, asked), await ana.post<GlossKept>(path, asked)];
    const { body } = await ana.get<KeptGlosses>(path);

    expect([first.status, again.body]).toEqual([201, first.body]);
    expect(body.items).toEqual([first.body.gloss]);
    expect(first.body).toMatchObject({ fixed: null, gloss: { ...content, version: 1 } });
    expect(await everyRow(world.system.database.pool)).not.toContain('xilófona');
  });

  it('changes it, and nothing from a page that did not see the last change', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { gloss } = (await ana.post<GlossKept>(path, keeping())).body;
    const moved = { ...content, signs: [{ ...sign, gloss: 'CAMA', sense: 'seat', shown: 'spell' }] };

    const changed = await ana.put<GlossKept>(`${path}/${gloss.id}`, { version: 1, ...moved });
    const late = await ana.put(`${path}/${gloss.id}`, { version: 1, ...content });

    expect(changed.body.gloss).toMatchObject({ version: 2, signs: moved.signs });
    expect(late).toMatchObject({ status: 409, body: { type: 'sign-link/gloss-changed', version: 2 } });
  });

  it('deletes it for good, may take that back, and has it alone', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const asked = keeping();
    await ana.post(path, asked);
    const one = `${path}/${asked.clientGlossId}`;

    expect((await luis.delete(one)).status).toBe(404);
    expect((await luis.post(path, asked)).status).toBe(404);
    expect((await luis.get<KeptGlosses>(path)).body.items).toEqual([]);
    expect((await ana.delete(one)).status).toBe(204);
    expect((await ana.delete(one)).status).toBe(404);
    expect((await ana.get<KeptGlosses>(path)).body.items).toEqual([]);
    expect((await ana.post(path, asked)).status).toBe(201);
  });

  it('is told what cannot be kept', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const wrong = [
      { text: ' ' },
      { text: 'a'.repeat(601) },
      { signs: [] },
      { language: 'asl' },
      { signs: [{ ...sign, shown: 'entry:nothing' }] },
    ];

    const answers = await Promise.all(wrong.map((each) => ana.post(path, keeping(randomUUID(), each))));

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422]);
  });

  it('keeps a few hundred and no more', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { pool } = world.system.database;
    const kept = keeping();
    await ana.post(path, kept);
    await pool.query(
      'insert into sign_glosses (user_id, content) select user_id, content from sign_glosses, generate_series(1, 199) where id = $1',
      [kept.clientGlossId],
    );

    const [another, same] = [await ana.post(path, keeping()), await ana.post(path, kept)];

    expect(another).toMatchObject({ status: 409, body: { type: 'sign-link/too-many-glosses', most: 200 } });
    expect(same.status).toBe(201);
  });
});

describe.skipIf(whyNoDatabase)('Words that may tell of a danger, written for a draft', () => {
  it('are answered with people to call, kept or not', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const text = 'No quiero vivir más';

    const read = await ana.post<GlossTextRead>(`${base}/gloss-texts/read`, { id: randomUUID(), text });
    const kept = await ana.post<GlossKept>(path, keeping(randomUUID(), { text }));
    const calm = await ana.post<GlossTextRead>(`${base}/gloss-texts/read`, { id: randomUUID(), text: 'Quiero pan' });

    expect(read.body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect(kept.body).toMatchObject({ gloss: { text }, fixed: { isQuestion: false } });
    expect(calm.body).toEqual({ fixed: null });
  });
});

describe.skipIf(whyNoDatabase)('The signs for the words of a draft', () => {
  it('are those of the dictionary with that gloss or that word, in that language, which this person may see', async () => {
    const { ana, luis, rosa } = await aDictionary();
    const sense = { words: ['recámara', 'dormitorio'], definitionEs: 'Donde se duerme', definitionEn: '', examples: [] };
    const own = await adds(ana, aSign('RECÁMARA', { senses: [sense] }));
    await adds(ana, aSign('RECÁMARA'), 'lse');
    const find = (person: typeof ana, words: string[]) =>
      person.post<GlossEntries>(`${base}/gloss-signs`, { language: 'lsm', words });

    const mine = await find(ana, ['DORMITORIO', 'RECAMARA', 'DORMIR', 'POR-FAVOR']);
    const before = await find(luis, ['RECÁMARA']);
    await publishes(ana, rosa, aSign('BURÓ'));
    const after = await find(luis, ['BURÓ']);

    expect(mine.body.items.map(({ word, id, isReviewed }) => [word, id, isReviewed])).toEqual([
      ['DORMITORIO', own.id, false],
      ['RECAMARA', own.id, false],
    ]);
    expect(mine.body.items[0]?.senses).toEqual([{ es: 'Donde se duerme', en: '' }]);
    expect(before.body.items).toEqual([]);
    expect(after.body.items).toMatchObject([{ gloss: 'BURÓ', isReviewed: true }]);
  });
});
