import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Note, NotePage } from '../contract.ts';
import { run as purgeNow } from '../server/purge-note.ts';

const path = '/api/universe/notes';
const aDayMs = 25 * 60 * 60 * 1000;

async function notes(person: Person, content: string): Promise<Note> {
  const { status, body } = await person.post<Note>(path, { clientNoteId: randomUUID(), content });
  if (status !== 201) throw new Error(`Not noted: ${status} ${JSON.stringify(body)}`);
  return body;
}
const contentsOf = async (person: Person, query = '') =>
  (await person.get<NotePage>(path + query)).body.items.map(({ content }) => content);

describe.skipIf(whyNoDatabase)("A person's notes", () => {
  it('a11y/A9 are listed newest first, a page at a time, each once', async () => {
    const ana = await (await aWorld()).as('ana');
    for (const content of ['uno', 'dos', 'tres', 'cuatro', 'cinco']) await notes(ana, content);

    const first = (await ana.get<NotePage>(`${path}?limit=3`)).body;
    const second = (await ana.get<NotePage>(`${path}?limit=3&after=${first.next}`)).body;

    expect([...first.items, ...second.items].map(({ content }) => content)).toEqual(['cinco', 'cuatro', 'tres', 'dos', 'uno']);
    expect(second.next).toBeNull();
  });

  it('a11y/A9 sent twice are one note, with the first words', async () => {
    const ana = await (await aWorld()).as('ana');
    const clientNoteId = randomUUID();

    const [first, again] = await Promise.all([
      ana.post<Note>(path, { clientNoteId, content: 'llamar al banco' }),
      ana.post<Note>(path, { clientNoteId, content: 'llamar al banco' }),
    ]);
    const later = await ana.post<Note>(path, { clientNoteId, content: 'otra cosa' });

    expect([first.status, again.status, later.status]).toEqual([201, 201, 201]);
    expect(again.body).toEqual(first.body);
    expect(later.body).toEqual(first.body);
    expect(await contentsOf(ana)).toEqual(['llamar al banco']);
  });

  it('of two people may carry the same id of their pages', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const clientNoteId = randomUUID();

    await ana.post(path, { clientNoteId, content: 'de Ana' });
    await luz.post(path, { clientNoteId, content: 'de Luz' });

    expect([await contentsOf(ana), await contentsOf(luz)]).toEqual([['de Ana'], ['de Luz']]);
  });

  it('are kept only for whoever wrote them, when the page says who that was', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const written = { clientNoteId: randomUUID(), content: 'de Ana', personId: ana.personId };

    const asLuz = await luz.post(path, written);
    const asAna = await ana.post(path, written);

    expect([asLuz.status, asLuz.body.type, asAna.status]).toEqual([409, 'universe/note-of-somebody-else', 201]);
    expect([await contentsOf(ana), await contentsOf(luz)]).toEqual([['de Ana'], []]);
  });

  it('are marked as done and as open again, and are asked for by that', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await notes(ana, 'comprar pan');
    await notes(ana, 'llamar a Sol');

    const done = await ana.patch<Note>(`${path}/${id}`, { done: true });

    expect(done.body.doneAt).not.toBeNull();
    expect([await contentsOf(ana, '?done=true'), await contentsOf(ana, '?done=false')]).toEqual([
      ['comprar pan'],
      ['llamar a Sol'],
    ]);
    expect((await ana.patch<Note>(`${path}/${id}`, { done: false })).body.doneAt).toBeNull();
    expect(await contentsOf(ana, '?done=true')).toEqual([]);
  });

  it('a11y/M5 are deleted, and come back as they were', async () => {
    const ana = await (await aWorld()).as('ana');
    const note = await notes(ana, 'comprar pan');

    expect((await ana.delete(`${path}/${note.id}`)).status).toBe(204);
    expect(await contentsOf(ana)).toEqual([]);
    expect((await ana.patch(`${path}/${note.id}`, { done: true })).status).toBe(404);

    expect((await ana.post<Note>(`${path}/${note.id}/restore`)).body).toEqual(note);
    expect(await contentsOf(ana)).toEqual(['comprar pan']);
  });

  it('are gone for good a day after they were deleted, unless they were brought back', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const [gone, back] = [await notes(ana, 'fuera'), await notes(ana, 'vuelve')];
    for (const { id } of [gone, back]) await ana.delete(`${path}/${id}`);
    await ana.post(`${path}/${back.id}/restore`);

    for (const { id } of [gone, back]) await purgeNow(world.system, { noteId: id });
    const restoredInTime = await ana.post(`${path}/${gone.id}/restore`);
    await ana.delete(`${path}/${gone.id}`);
    const aDayLater = { ...world.system, now: () => new Date(Date.now() + aDayMs) };
    for (const { id } of [gone, back]) await purgeNow(aDayLater, { noteId: id });

    expect(restoredInTime.status).toBe(200);
    expect((await ana.post(`${path}/${gone.id}/restore`)).status).toBe(404);
    expect(await contentsOf(ana)).toEqual(['vuelve']);
  });

  it("are nobody else's: they are neither seen, marked, deleted nor brought back", async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const { id } = await notes(ana, 'mío');

    const tries = [
      await luz.patch(`${path}/${id}`, { done: true }),
      await luz.delete(`${path}/${id}`),
      await luz.post(`${path}/${id}/restore`),
    ];

    expect(tries.map(({ status, body }) => [status, body.type])).toEqual(Array(3).fill([404, 'universe/note-not-found']));
    expect(await contentsOf(luz)).toEqual([]);
    expect(await contentsOf(ana)).toEqual(['mío']);
  });

  it('hold 2000 characters: what is longer, or nothing, is refused with the field, and what is huge is not read', async () => {
    const ana = await (await aWorld()).as('ana');
    const take = (content: string) => ana.post(path, { clientNoteId: randomUUID(), content });

    const [whole, long, empty, huge] = [
      await take('z'.repeat(2000)),
      await take('z'.repeat(2001)),
      await take('   '),
      await take('z'.repeat(300_000)),
    ];

    expect([whole.status, long.status, empty.status, huge.status]).toEqual([201, 422, 422, 413]);
    expect(long.body.errors).toMatchObject([{ pointer: '#/content' }]);
    expect(JSON.stringify(long.body)).not.toContain('zzz');
  });

  it('are shown from the first when the link to a page is broken', async () => {
    const ana = await (await aWorld()).as('ana');
    await notes(ana, 'una');

    expect(await contentsOf(ana, `?after=2026-01-01T00:00:00.000Z_${'-'.repeat(36)}`)).toEqual(['una']);
    expect((await ana.get(`${path}?done=quizas`)).status).toBe(422);
  });

  it('are not readable in the database', async () => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    await notes(ana, 'mi palabra secreta es zarzamora');

    const { rows } = await system.database.pool.query('select row_to_json(n)::text as row from notes n where user_id = $1', [
      ana.personId,
    ]);

    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('zarzamora');
  });

  it('are read in the order of their index, without sorting all that a person ever noted', async () => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    const client = await system.database.pool.connect();

    try {
      await client.query('begin; set local enable_seqscan = off; set local enable_bitmapscan = off;');
      const { rows } = await client.query(
        'explain select * from notes where user_id = $1 and deleted_at is null order by created_at desc nulls last, id limit 31',
        [ana.personId],
      );

      expect(JSON.stringify(rows)).toContain('idx_notes_user_id_created_at');
      expect(JSON.stringify(rows)).not.toContain('Sort');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
