import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { rows } from '../../../db/rows.ts';
import type { AnalysedText, Analyses, Analysis } from '../contract.ts';
import { decides } from './allowed.ts';

const url = '/api/user/analyses';
const happy = 'Estoy feliz, me dieron la beca';

describe.skipIf(whyNoDatabase)('Reading what a text may express', () => {
  it('priv/P1 is refused, naming the permission, while its person has not allowed it, and nothing is kept', async () => {
    const ana = await (await aWorld()).as('ana');

    const { status, body } = await ana.post(`${url}/text`, { text: happy, keep: true });

    expect([status, body.type, body.purpose]).toEqual([403, 'http/consent-required', 'emotion-analysis']);
    expect((await ana.get<Analyses>(url)).body.items).toEqual([]);
  });

  it('keeps nothing unless its person says so, and says how often such a reading is right', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'emotion-analysis');

    const { status, body } = await ana.post<AnalysedText>(`${url}/text`, { text: happy });

    expect([status, body.analysis?.id, body.analysis?.stands.emotion]).toEqual([200, null, 'alegria']);
    expect(body.analysis?.confidence).toBeGreaterThan(0.5);
    expect(body.analysis?.confidence).toBeLessThan(1);
    expect(body.analysis?.figures.every(({ meaning, notMeaning, unit }) => meaning && notMeaning && unit)).toBe(true);
    expect((await ana.get<Analyses>(url)).body.items).toEqual([]);
  });

  it('claims nothing of a text that shows too little: no emotion stands and no confidence is given', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'emotion-analysis');
    const unclear = 'bueno, pues ya ves';

    const { analysis } = (await ana.post<AnalysedText>(`${url}/text`, { text: unclear, keep: true })).body;
    const results = analysis?.results;
    const isSure = results && 'manner' in results ? results.isSure : undefined;

    expect([isSure, analysis?.stands.emotion, analysis?.confidence]).toEqual([false, null, null]);
  });

  it('priv/P22 keeps numbers and places, sealed: no word of the text is in the row, in clear or within', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await decides(ana, 'emotion-analysis');
    const id = randomUUID();
    const asked = { id, text: happy, keep: true };

    const first = await ana.post<AnalysedText>(`${url}/text`, asked);
    const again = await ana.post<AnalysedText>(`${url}/text`, asked);

    const row = rows<Record<string, string>>(
      await world.system.db.execute(sql`select * from multimodal_analyses where id = ${id}`),
    )[0];
    const seals = await world.system.vault.of(ana.personId);
    const opened = ['input_data', 'results'].map((column) =>
      seals.open({ table: 'multimodal_analyses', column, row: id }, row?.[column] as never),
    );
    expect([first.body.analysis?.id, again.body.analysis?.id]).toEqual([id, id]);
    expect((await ana.get<Analyses>(url)).body.items).toHaveLength(1);
    expect(row?.analysis_type).toBe('emotion');
    expect(`${JSON.stringify(row)} ${opened.join()}`).not.toMatch(/feliz|beca/);
    expect(JSON.parse(opened[0] ?? '')).toMatchObject({
      channel: 'text',
      source: 'typed',
      lengths: { characters: happy.length },
    });
  });

  it('looks for danger first: help is answered, and nothing is read or kept', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await decides(ana, 'emotion-analysis');

    const { status, body } = await ana.post<AnalysedText>(`${url}/text`, { text: 'no quiero vivir', keep: true });

    expect([status, body.analysis]).toEqual([200, null]);
    expect(body.help?.helpLines.length).toBeGreaterThan(0);
    expect((await ana.get<Analyses>(url)).body.items).toEqual([]);
  });

  it('takes no longer text, no empty one and no other field', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'emotion-analysis');
    const bad = [{ text: 'a'.repeat(2001) }, { text: '  ' }, { text: happy, emotion: 'enojo' }, {}];

    const answers = await Promise.all(bad.map((body) => ana.post(`${url}/text`, body)));

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
  });

  it('compares with the person’s own earlier texts, once there are five', async () => {
    const [ana, luis] = await Promise.all(['ana', 'luis'].map(async (name) => (await aWorld()).as(name)));
    if (!ana || !luis) throw new Error('Nobody came');
    await Promise.all([decides(ana, 'emotion-analysis'), decides(luis, 'emotion-analysis')]);
    const reads = async (text: string) => (await ana.post<AnalysedText>(`${url}/text`, { text, keep: true })).body.analysis;
    const questions = (one: Analysis | null) => one?.figures.find(({ key }) => key === 'text.questions');

    let fifth: Analysis | null = null;
    for (const text of ['¿Vienes?', 'Voy.', '¿Y tú? ¿Y ella?', 'Bien.', '¿Qué hora es?']) fifth = await reads(text);
    const sixth = await reads('¿Comemos?');
    const others = (await luis.post<AnalysedText>(`${url}/text`, { text: '¿Comemos?' })).body.analysis;

    expect(questions(fifth)).toMatchObject({
      value: 1,
      baseline: null,
      noBaseline: expect.stringContaining('Sin datos todavía'),
    });
    expect(questions(sixth)).toMatchObject({ value: 1, baseline: { median: 1, iqr: 1, of: 5 }, noBaseline: null });
    expect(questions(others)?.baseline).toBeNull();
  });
});
