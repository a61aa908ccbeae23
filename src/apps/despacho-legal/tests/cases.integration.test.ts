import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { CaseHistory, CaseKept, CasePage, LegalCase } from '../cases/contract.ts';
import { run as forgetRemoved } from '../server/cases/forget-removed.ts';
import { aCase, anEntry, casesPath } from './a-case.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('Somebody with a legal matter', () => {
  it('opens a case once, however often it is sent, and it is the next of theirs', async () => {
    const ana = await (await aWorld()).as('ana');
    const asked = { clientCaseId: randomUUID(), title: 'Despido sin carta', country: 'MX', region: 'Jalisco', branch: 'laboral' };

    const first = (await ana.post<CaseKept>(casesPath, asked)).body.case;
    const again = (await ana.post<CaseKept>(casesPath, asked)).body.case;
    const other = await aCase(ana, { title: 'La fianza' });

    expect(again).toEqual(first);
    expect(first).toMatchObject({ number: 1, country: 'MX', region: 'Jalisco', branch: 'laboral', specialist: 'laboral' });
    expect([other.number, other.branch, other.specialist]).toEqual([2, null, null]);
  });

  it('is told where something else stands under the same id', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);

    const other = await ana.post(casesPath, { clientCaseId: id, title: 'Otra cosa' });

    expect([other.status, other.body.type]).toEqual([409, 'despacho-legal/already-kept']);
  });

  it('sees their own cases a page at a time, newest first, and nobody else’s', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    for (const title of ['Uno', 'Dos', 'Tres']) await aCase(ana, { title });

    const first = (await ana.get<CasePage>(`${casesPath}?limit=2`)).body;
    const second = (await ana.get<CasePage>(`${casesPath}?limit=2&after=${encodeURIComponent(first.next ?? '')}`)).body;

    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(['Tres', 'Dos', 'Uno']);
    expect(second.next).toBeNull();
    expect((await luis.get<CasePage>(casesPath)).body.items).toEqual([]);
  });

  it('cannot tell somebody else’s case from one that never was', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const { id } = await aCase(ana);

    for (const path of [id, randomUUID()])
      for (const answer of [
        await luis.get(`${casesPath}/${path}`),
        await luis.patch(`${casesPath}/${path}`, { version: 1, title: 'Mío' }),
        await luis.get(`${casesPath}/${path}/entries`),
        await luis.get(`${casesPath}/${path}/story`),
        await luis.get(`${casesPath}/${path}/history`),
        await luis.delete(`${casesPath}/${path}`),
        await luis.post(`${casesPath}/${path}/restore`),
      ])
        expect([answer.status, answer.body.type]).toEqual([404, 'despacho-legal/case-not-found']);
    expect((await ana.get<LegalCase>(`${casesPath}/${id}`)).body.title).toBe('Despido sin carta');
  });

  it('changes nothing where the case was changed elsewhere', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    await ana.patch(`${casesPath}/${id}`, { version: 1, title: 'Otro' });

    const late = await ana.patch(`${casesPath}/${id}`, { version: 1, title: 'Tarde' });

    expect([late.status, late.body.type, late.body.version]).toEqual([409, 'despacho-legal/case-changed', 2]);
    expect((await ana.get<LegalCase>(`${casesPath}/${id}`)).body.title).toBe('Otro');
  });

  it('has a specialist who follows the field of law until they choose one themselves', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    const change = async (fields: object) => (await ana.patch<CaseKept>(`${casesPath}/${id}`, fields)).body.case;

    const followed = await change({ version: 1, branch: 'consumo' });
    const chosen = await change({ version: 2, specialist: 'datos' });
    const stays = await change({ version: 3, branch: 'vivienda' });

    expect([followed, chosen, stays].map(({ branch, specialist }) => [branch, specialist])).toEqual([
      ['consumo', 'consumo'],
      ['consumo', 'datos'],
      ['vivienda', 'datos'],
    ]);
  });

  it('puts a case away and opens it again; it is on one shelf at a time', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    const shelf = async (name: string) => (await ana.get<CasePage>(`${casesPath}?shelf=${name}`)).body.items.length;

    await ana.patch(`${casesPath}/${id}`, { version: 1, status: 'archived' });
    const away = [await shelf('open'), await shelf('archived')];
    await ana.patch(`${casesPath}/${id}`, { version: 2, status: 'active' });

    expect(away).toEqual([0, 1]);
    expect([await shelf('open'), await shelf('archived')]).toEqual([1, 0]);
  });

  it('takes a case away and brings it back with everything in it', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    await anEntry(ana, id, 'note', { text: 'Llamar al sindicato' });

    await ana.delete(`${casesPath}/${id}`);
    const gone = await ana.get(`${casesPath}/${id}`);
    const removed = (await ana.get<CasePage>(`${casesPath}?shelf=removed`)).body.items;
    await ana.post(`${casesPath}/${id}/restore`);

    expect(gone.status).toBe(404);
    expect(removed.map((one) => one.id)).toEqual([id]);
    expect((await ana.get<{ entries: unknown[] }>(`${casesPath}/${id}/entries`)).body.entries).toHaveLength(1);
  });

  it('loses for good only what was taken away more than thirty days ago', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const [old, young, kept] = [await aCase(ana), await aCase(ana), await aCase(ana)];
    await ana.delete(`${casesPath}/${old.id}`);
    await ana.delete(`${casesPath}/${young.id}`);
    const ago = new Date(Date.now() - 31 * dayMs);
    await world.system.db.execute(sql`update legal_cases set removed_at = ${ago.toISOString()} where id = ${old.id}`);

    await forgetRemoved(world.system);

    const ids = rows(await world.system.db.execute(sql`select id from legal_cases where user_id = ${ana.personId}`));
    expect(ids.map(({ id }) => id).sort()).toEqual([young.id, kept.id].sort());
  });

  it('is first told of people where the words tell of a danger, and the case is kept', async () => {
    const ana = await (await aWorld()).as('ana');

    const { status, body } = await ana.post<CaseKept>(casesPath, {
      clientCaseId: randomUUID(),
      title: 'Despido',
      description: 'Me han despedido y no quiero vivir',
    });

    expect(status).toBe(201);
    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect((await ana.get<LegalCase>(`${casesPath}/${body.case.id}`)).body.description).toContain('Me han despedido');
  });

  it('reads what was done in the case, last first, in its own words', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    const { id: noteId } = await anEntry(ana, id, 'note', { text: 'Llamar al sindicato' });
    await ana.patch(`${casesPath}/${id}`, { version: 1, status: 'paused' });
    await ana.delete(`${casesPath}/${id}/entries/${noteId}`);

    const { items } = (await ana.get<CaseHistory>(`${casesPath}/${id}/history`)).body;

    expect(items.map(({ act, name }) => [act, name])).toEqual([
      ['note.removed', 'Llamar al sindicato'],
      ['case.paused', ''],
      ['note.added', 'Llamar al sindicato'],
      ['case.opened', ''],
    ]);
  });

  it('leaves no word of theirs readable in the database, not even of which kind the case is', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana, {
      title: 'Me denunció Gómez',
      description: 'Dice que fui yo',
      branch: 'penal',
      country: 'ES',
    });
    await anEntry(ana, id, 'party', { name: 'Gómez', role: 'other-side', is: 'person' });

    const found = rows(
      await world.system.db.execute(sql`select c::text || coalesce(e::text, '') as line from legal_cases c
        left join legal_case_entries e on e.case_id = c.id where c.id = ${id}`),
    );

    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/Gómez|penal|fui yo|other-side|"ES"/);
  });
});
