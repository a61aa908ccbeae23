import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { CaseHistory } from '../cases/contract.ts';
import type { KeptLetter, LetterDays, LetterList, LetterRead } from '../letters/contract.ts';
import { run as forgetRemoved } from '../server/cases/forget-removed.ts';
import { aCase, casesPath } from './a-case.ts';
import { aLaw } from './a-law.ts';
import { officeLetter } from './a-letter.ts';
import { givesLetter, keepsLetter, lettersPath } from './give-letter.ts';
import { forgetLaws, loadLaws } from './load-laws.ts';

const text = (words: string) => new Uint8Array(Buffer.from(words));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const filesOf = async ({ system }: World, personId: string) =>
  rows(await system.db.execute(sql`select id from files where user_id = ${personId}`)).length;

describe.skipIf(whyNoDatabase)('A letter that somebody received', () => {
  it('is read from a text without keeping anything of it', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const entries = async () => rows(await world.system.db.execute(sql`select id from legal_case_entries`)).length;
    const before = await entries();

    const { status, body } = await ana.post<LetterRead>(`${lettersPath}/text`, { country: 'ES', text: officeLetter });

    expect(status).toBe(200);
    expect(body.reading.deadlines).toMatchObject([{ length: 10, counts: 'working' }]);
    expect(body.laws).toEqual([{ isLoaded: false, key: 'L39/2015', title: null, articles: [{ said: '68.1', loaded: null }] }]);
    expect(await filesOf(world, ana.personId)).toBe(0);
    expect(await entries()).toBe(before);
  });

  it('names the laws that are loaded, and which of the articles it cites are there', async () => {
    const world = await aWorld();
    await loadLaws(world.system, [aLaw('es.md'), aLaw('mx.md')]);
    const ana = await world.as('ana');
    const said = 'Con fundamento en los artículos 1 y 999 de';
    const read = async (country: string, text: string) =>
      (await ana.post<LetterRead>(`${lettersPath}/text`, { country, text })).body.laws;

    const numbered = await read('ES', `${said}l Real Decreto Legislativo 9/2031, se le requiere para que entregue la llave.`);
    const named = await read('MX', `${said} la Ley General de Bancos de Parque, se le requiere para que entregue la llave.`);
    const elsewhere = await read('MX', `${said}l Real Decreto Legislativo 9/2031, entregue la llave.`);
    await forgetLaws(world.system);

    const articles = [
      { said: '1', loaded: expect.stringMatching(/^1o?$/) },
      { said: '999', loaded: null },
    ];
    expect(numbered).toMatchObject([{ isLoaded: true, key: 'RDL9/2031', articles }]);
    expect(named).toMatchObject([{ isLoaded: true, key: 'LGBP', articles }]);
    expect(elsewhere).toMatchObject([{ isLoaded: false }]);
  });

  it('is kept in a case with the file as it arrived, sealed, and comes back the same', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);
    const bytes = text(officeLetter);

    const kept = await keepsLetter(world.url, ana, id, { name: 'carta.txt', bytes });
    const shown = (await ana.get<KeptLetter>(`${casesPath}/${id}/letters/${kept.body.id}`)).body;
    const file = await fetch(`${world.url}${casesPath}/${id}/letters/${kept.body.id}/file`, { headers: ana.headers });
    const stored = JSON.stringify(rows(await world.system.db.execute(sql`select * from legal_case_entries`)));

    expect(kept.status).toBe(201);
    expect(shown).toMatchObject({
      sha256: sha256(bytes),
      kind: 'requirement',
      from: 'AYUNTAMIENTO DE VILLARROBLE',
      hasFile: true,
    });
    expect(shown.read.reading.asks).toHaveLength(1);
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect([
      file.headers.get('x-content-type-options'),
      file.headers.get('content-disposition')?.startsWith('attachment'),
    ]).toEqual(['nosniff', true]);
    expect(stored).not.toMatch(/VILLARROBLE|empadronamiento/);
  });

  it('sent twice is one, can be named and dated, taken away and brought back, and the case tells of it', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);
    const asked = { clientLetterId: randomUUID(), country: 'ES', name: 'Carta', text: officeLetter };
    const path = `${casesPath}/${id}/letters`;

    const first = await ana.post<KeptLetter>(`${path}/text`, asked);
    const again = await ana.post<KeptLetter>(`${path}/text`, asked);
    const named = await ana.patch<KeptLetter>(`${path}/${first.body.id}`, {
      version: 1,
      name: 'Ayudas',
      receivedAt: '2026-03-05',
    });
    const stale = await ana.patch<{ type: string }>(`${path}/${first.body.id}`, { version: 1, name: 'Otra' });
    await ana.delete(`${path}/${first.body.id}`);
    const gone = (await ana.get<LetterList>(path)).body.items;
    const back = await ana.post<KeptLetter>(`${path}/${first.body.id}/restore`);
    const history = (await ana.get<CaseHistory>(`${casesPath}/${id}/history`)).body.items;

    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    expect(named.body).toMatchObject({ name: 'Ayudas', receivedAt: '2026-03-05', version: 2, hasFile: false });
    expect([stale.status, stale.body.type]).toEqual([409, 'despacho-legal/letter-changed']);
    expect(gone).toEqual([]);
    expect(back.body).toMatchObject({ name: 'Ayudas', receivedAt: '2026-03-05' });
    expect(history.map(({ act, name }) => [act, name])).toContainEqual(['letter.added', 'Ayudas']);
  });

  it('goes for good with its case, contents and all', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);
    await keepsLetter(world.url, ana, id, { name: 'carta.txt', bytes: text(officeLetter) });
    await ana.delete(`${casesPath}/${id}`);
    const ago = new Date(Date.now() - 31 * 86_400_000);
    await world.system.db.execute(sql`update legal_cases set removed_at = ${ago.toISOString()} where id = ${id}`);
    const before = await filesOf(world, ana.personId);

    await forgetRemoved(world.system);

    expect([before, await filesOf(world, ana.personId)]).toEqual([1, 0]);
  });

  it('of somebody else is not there', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const { id } = await aCase(ana);
    const { body } = await keepsLetter(world.url, ana, id, { name: 'carta.txt', bytes: text(officeLetter) });

    const seen = await luis.get(`${casesPath}/${id}/letters/${body.id}`);
    const given = await keepsLetter(world.url, luis, id, { name: 'mía.txt', bytes: text(officeLetter) });

    expect([seen.status, given.status]).toEqual([404, 404]);
    expect(await filesOf(world, luis.personId)).toBe(0);
  });

  it('has its days counted from when it was received, both ways where it does not say which count', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const asked = { country: 'ES', region: 'MD', receivedAt: '2026-11-27', length: 10, unit: 'days', counts: 'unsaid' };

    const both = (await ana.post<LetterDays>(`${lettersPath}/days`, asked)).body;
    const months = (await ana.post<LetterDays>(`${lettersPath}/days`, { ...asked, length: 1, unit: 'months' })).body;

    // From Saturday 28 November; 8 December is a holiday, and 7 December is the Monday for Sunday the 6th in Madrid.
    expect(both).toMatchObject({ firstDay: '2026-11-28', natural: '2026-12-07', safe: '2026-12-07', isPlaceKnown: true });
    expect(both.daysOff.map(({ date }) => date)).toContain('2026-12-08');
    expect(both.working && both.working > '2026-12-11').toBe(true);
    expect(months).toMatchObject({ natural: '2026-12-27', working: null, safe: '2026-12-27' });
  });

  it('that is read as a file is not kept either', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const { status, body } = await givesLetter(world.url, ana, text(officeLetter));

    expect([status, (body as unknown as LetterRead).reading.kind.is]).toEqual([200, 'requirement']);
    expect(await filesOf(world, ana.personId)).toBe(0);
  });
});
