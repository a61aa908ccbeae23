import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { CaseFile, Entry, EntryKept } from '../entries/contract.ts';
import { aCase, anEntry, casesPath } from './a-case.ts';

const day = (text: string) => ({ kind: 'exact', day: text });
const fileOf = async (person: Person, id: string) => (await person.get<CaseFile>(`${casesPath}/${id}/entries`)).body;
const whats = ({ entries }: CaseFile) => entries.flatMap(({ body }) => ('what' in body ? [body.what] : []));

describe.skipIf(whyNoDatabase)('What somebody tells in a case', () => {
  it('is ordered as it happened, whatever was told first', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    await anEntry(ana, id, 'fact', { what: 'Me dijeron que no volviera', when: day('2026-11-03') });
    const asked = await anEntry(ana, id, 'fact', { what: 'Pedí auriculares', when: day('2026-11-02') });
    await anEntry(ana, id, 'fact', { what: 'Firmé el contrato', when: { kind: 'month', month: '2024-02' } });
    await anEntry(ana, id, 'fact', { what: 'El jefe se rio', after: asked.id });

    const file = await fileOf(ana, id);

    expect(whats(file)).toEqual(['Firmé el contrato', 'Pedí auriculares', 'El jefe se rio', 'Me dijeron que no volviera']);
    expect(file.contradictions).toEqual([]);
  });

  it('that does not fit together is shown, and nothing is changed', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    const one = await anEntry(ana, id, 'fact', { what: 'El encargado me despidió en la tienda', when: day('2026-11-03') });
    const two = await anEntry(ana, id, 'fact', { what: 'Me despidió el encargado, en la tienda', when: day('2026-11-10') });

    const file = await fileOf(ana, id);

    expect(file.contradictions).toEqual([{ kind: 'two-dates', facts: [one.id, two.id], said: null }]);
    expect(whats(file)).toHaveLength(2);
  });

  it('points to a field of law that is offered with its reason, and not once there is one', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana, { title: 'Lo de la tienda', country: 'MX' });
    await anEntry(ana, id, 'fact', { what: 'Me han despedido sin darme el finiquito' });

    const offered = (await fileOf(ana, id)).guess;
    await ana.patch(`${casesPath}/${id}`, { version: 1, branch: 'laboral' });

    expect(offered?.branch).toBe('laboral');
    expect(offered?.because.join(' ')).toMatch(/despedido|finiquito/);
    expect((await fileOf(ana, id)).guess).toBeNull();
  });

  it('is kept once, however often it is sent, and never under somebody else’s id', async () => {
    const ana = await (await aWorld()).as('ana');
    const [{ id }, other] = [await aCase(ana), await aCase(ana)];
    const asked = { clientEntryId: randomUUID(), kind: 'note', body: { text: 'Llamar' } };

    await ana.post(`${casesPath}/${id}/entries`, asked);
    const again = await ana.post<EntryKept>(`${casesPath}/${id}/entries`, asked);
    const changed = await ana.post(`${casesPath}/${id}/entries`, { ...asked, body: { text: 'Escribir' } });
    const elsewhere = await ana.post(`${casesPath}/${other.id}/entries`, asked);

    expect([again.status, changed.status, elsewhere.status]).toEqual([201, 409, 409]);
    expect((await fileOf(ana, id)).entries).toHaveLength(1);
    expect((await fileOf(ana, other.id)).entries).toEqual([]);
  });

  it('changes only from the version that was read, and stays what it is', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    const party = await anEntry(ana, id, 'party', { name: 'Ferretería Gómez', role: 'other-side', is: 'company' });
    const path = `${casesPath}/${id}/entries/${party.id}`;
    const body = { name: 'Ferretería Gómez, S.A.', role: 'other-side', is: 'company', aliases: ['Los Gómez'] };

    const first = await ana.patch<EntryKept>(path, { version: 1, kind: 'party', body });
    const late = await ana.patch(path, { version: 1, kind: 'party', body: { ...body, name: 'Tarde' } });
    const asNote = await ana.patch(path, { version: 2, kind: 'note', body: { text: 'Ya no' } });

    expect([first.status, late.status, late.body.type, asNote.status]).toEqual([200, 409, 'despacho-legal/entry-changed', 404]);
    expect((await fileOf(ana, id)).entries).toMatchObject([{ kind: 'party', version: 2, body }]);
  });

  it('can be taken away and brought back', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    const issue = await anEntry(ana, id, 'issue', { question: '¿Me tienen que pagar?' });
    const path = `${casesPath}/${id}/entries/${issue.id}`;

    await ana.delete(path);
    const gone = (await fileOf(ana, id)).entries;
    const twice = await ana.delete(path);
    const back = (await ana.post<Entry>(`${path}/restore`)).body;

    expect([gone, twice.status]).toEqual([[], 404]);
    expect(back).toMatchObject({ kind: 'issue', body: { question: '¿Me tienen que pagar?' } });
    expect((await fileOf(ana, id)).entries).toHaveLength(1);
  });

  it.each([
    ['a day that is none', { what: 'Pasó', when: { kind: 'exact', day: '2026-02-30' } }],
    ['an end before its beginning', { what: 'Pasó', when: { kind: 'approximate', from: '2026-03-02', to: '2026-03-01' } }],
    ['a month that is none', { what: 'Pasó', when: { kind: 'month', month: '2026-13' } }],
    ['nothing said', { what: '   ' }],
    ['more than fits', { what: 'a'.repeat(4_001) }],
  ])('is refused with a reason where it has %s', async (_what, body) => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);

    const answer = await ana.post(`${casesPath}/${id}/entries`, { clientEntryId: randomUUID(), kind: 'fact', body });

    expect(answer.status).toBe(422);
    expect((await fileOf(ana, id)).entries).toEqual([]);
  });

  it('is answered with people first where it tells of a danger, and kept', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    const asked = { clientEntryId: randomUUID(), kind: 'fact', body: { what: 'No quiero vivir así, quiero morirme' } };

    const { body } = await ana.post<EntryKept>(`${casesPath}/${id}/entries`, asked);

    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect(whats(await fileOf(ana, id))).toEqual(['No quiero vivir así, quiero morirme']);
  });

  it('is not reached through another case of theirs, nor by anybody else', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const [{ id }, other] = [await aCase(ana), await aCase(ana)];
    const note = await anEntry(ana, id, 'note', { text: 'Llamar' });
    const change = { version: 1, kind: 'note', body: { text: 'Otra' } };

    const through = await ana.patch(`${casesPath}/${other.id}/entries/${note.id}`, change);
    const his = await luis.patch(`${casesPath}/${id}/entries/${note.id}`, change);

    expect([through.status, through.body.type]).toEqual([404, 'despacho-legal/entry-not-found']);
    expect([his.status, his.body.type]).toEqual([404, 'despacho-legal/case-not-found']);
  });
});
