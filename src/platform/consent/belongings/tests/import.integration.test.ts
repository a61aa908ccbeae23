import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffer } from '#tests/support/an-offer.ts';
import { finishCheckIn } from '#tests/support/finished-check-in.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { Imported } from '../contract.ts';
import { carried } from '../core/table-rules.ts';
import { type Copy, growStale, readCopy, takeCopy } from './a-copy.ts';
import { anotherInstallation, type OtherWorld } from './another-installation.ts';

async function bring(url: string, { headers }: Person, zip: Uint8Array) {
  const response = await fetch(`${url}/api/user/import`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/zip' },
    body: Buffer.from(zip),
  });
  return { status: response.status, body: (await response.json()) as Imported & { type: string; why: string } };
}

/** What two copies must have in common to be identical: the lines of every table that is carried, to the byte. */
const linesOf = (copy: Copy) =>
  Object.fromEntries(Object.keys(carried).map((name) => [name, copy.textOf(`data/${name}.ndjson`)]));

/** Some of everything that can be carried; which words and how many, the seed decides. */
async function live(person: Person, { system }: Pick<World, 'system'>, seed: number): Promise<void> {
  const words = ['niño 👩‍🦽', '"comillas" \\ y {llaves}', 'línea\nnueva\ttab', '<script>', '[1]', ' espacios '];
  const word = (at: number) => `${words[(seed + at) % words.length]} ${seed}`;
  await person.put('/api/user/profile', { settings: { theme: 'noche' }, identity: { conditions: [], ownWords: word(1) } });
  await person.put('/api/user/profile', { settings: { density: 'amplio' } });
  for (let at = 0; at <= seed % 3; at += 1) {
    const { conversationId } = await person.says(word(at));
    await person.says(word(at + 1), { conversationId });
    await person.patch(`/api/chat/conversations/${conversationId}`, { title: word(at) });
    await person.put(`/api/chat/conversations/${conversationId}/draft`, { text: word(at + 2) });
  }
  await finishCheckIn(person, { mood: 2, need: 'small-step', goal: word(3) });
  const offer = await anOffer(person);
  await person.post(`/api/handoffs/${offer.id}/accept`, { items: offer.items.map(({ id }) => ({ id, text: word(4) })) });
  await person.post('/api/universe/notes', { clientNoteId: randomUUID(), content: word(5) });
  await person.put('/api/universe/favourites', { places: ['/chat', '/universe/notas'] });
  await goToLaw(person, word);
  await goToSigns(person, seed);
  const { db, vault } = system;
  const [id, seals] = [randomUUID(), await vault.of(person.personId)];
  const sealed = (table: string, column: string, text: string) => seals.seal({ table, column, row: id }, text);
  await db.execute(sql`insert into legal_cases (id, user_id, title, description)
    values (${id}, ${person.personId}, ${sealed('legal_cases', 'title', word(2))}, ${sealed('legal_cases', 'description', word(6))})`);
  await db.execute(sql`insert into training_sessions (id, user_id, objectives, duration_minutes)
    values (${id}, ${person.personId}, ${sealed('training_sessions', 'objectives', word(1))}, 5)`);
  await db.execute(sql`insert into practice_templates (id, user_id, name, body)
    values (${id}, ${person.personId}, ${sealed('practice_templates', 'name', word(1))}, ${sealed('practice_templates', 'body', word(2))})`);
  const plan = seals.seal(
    { table: 'safety_plans', column: 'content', row: person.personId },
    JSON.stringify({ signs: [word(3)] }),
  );
  await db.execute(sql`insert into safety_plans (user_id, content) values (${person.personId}, ${plan})`);
  await db.execute(sql`insert into trusted_contacts (id, user_id, contact)
    values (${id}, ${person.personId}, ${sealed('trusted_contacts', 'contact', JSON.stringify({ name: word(4) }))})`);
}

/** A legal case with something in it, and a document of it with a version. */
async function goToLaw(person: Person, word: (at: number) => string): Promise<void> {
  const [caseId, documentId, base] = [randomUUID(), randomUUID(), '/api/despacho-legal'];
  await person.post(`${base}/cases`, { clientCaseId: caseId, title: word(2) });
  const note = { clientEntryId: randomUUID(), kind: 'note', body: { text: word(3) } };
  await person.post(`${base}/cases/${caseId}/entries`, note);
  await person.post(`${base}/documents`, { clientDocumentId: documentId, templateId: 'es-resignation', title: word(1), caseId });
  const said = { name: word(4), 'id-number': 'X', address: word(5), company: word(0), job: word(1), city: word(2) };
  const answers = { ...said, 'last-day': '2027-01-04' };
  await person.patch(`${base}/documents/${documentId}`, { version: 1, answers });
  await person.post(`${base}/documents/${documentId}/versions`, { day: '2027-01-01' });
  await person.post(`${base}/conflict-names`, { clientNameId: randomUUID(), name: word(2) });
  await person.post(`${base}/own-texts`, { clientTextId: randomUUID(), name: word(3), body: `${word(4)} {nombre}` });
}

/** A sign language chosen, a word of their own, and words that were read. */
async function goToSigns(person: Person, seed: number): Promise<void> {
  const base = '/api/sign-link';
  await person.put(`${base}/choices`, { language: 'lse', hand: 'left', speed: 'fast', isMirrored: true, isLooping: false });
  await person.post(`${base}/reading/words`, { clientWordId: randomUUID(), text: `niño${seed}` });
  const attempt = { clientAttemptId: randomUUID(), language: 'lse', word: 'niño', typed: 'nino' };
  await person.post(`${base}/reading/attempts`, attempt);
  const looks = { handshape: 'cup', place: null, movement: 'arc', hands: 1 };
  const said = { name: `agua ${seed}`, meaning: 'Tengo sed', who: '', category: 'need', description: '' };
  const content = { language: 'lse', ...said, ...looks };
  await person.post(`${base}/personal-signs`, { clientSignId: randomUUID(), content, takes: [] });
  const phrase = { text: `Llama a Lucía ${seed}`, category: 'urgent', picture: 'phone', given: null };
  await person.post(`${base}/phrases`, { clientPhraseId: randomUUID(), ...phrase });
}

describe.skipIf(whyNoDatabase)('Bringing a copy into another installation', () => {
  let other: OtherWorld;
  beforeAll(async () => {
    other = await anotherInstallation();
  });
  afterAll(() => other?.drop());

  it.each([1, 2, 3])('priv/P6 export, import and export again are identical to the byte (seed %i)', async (seed) => {
    const world = await aWorld();
    const [ana, anaThere] = [await world.as(`ana${seed}`), await other.as('ana')];
    await live(ana, world, seed);
    const first = await takeCopy(world, ana);

    const { status, body } = await bring(other.url, anaThere, first.zip);
    const second = await takeCopy(other, anaThere);

    expect(status).toBe(200);
    expect(body.tables.filter(({ refused, known }) => refused + known > 0)).toEqual([]);
    expect(Object.entries(linesOf(first)).filter(([, lines]) => lines === '')).toEqual([]);
    expect(linesOf(second)).toEqual(linesOf(first));
  });

  it('priv/P6 the same copy again adds nothing, and what came in works like what was always there', async () => {
    const world = await aWorld();
    const [ana, anaThere] = [await world.as('ana'), await other.as('ana')];
    const { conversationId } = await ana.says('Me cuesta empezar');
    const { zip } = await takeCopy(world, ana);

    await bring(other.url, anaThere, zip);
    const again = await bring(other.url, anaThere, zip);
    const said = await anaThere.says('Sigo aquí', { conversationId });

    expect(again.body.tables.reduce((sum, { added }) => sum + added, 0)).toBe(0);
    expect(said.status).toBe('complete');
  });

  it('priv/P6 gives rows other ids where theirs are taken, the same everywhere they are named', async () => {
    const world = await aWorld();
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    await live(ana, world, 1);
    const first = await takeCopy(world, ana);

    const { body } = await bring(world.url, berta, first.zip);
    const second = await takeCopy(world, berta);

    const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
    /** Every id replaced by when it was first met, in the order of what rows say apart from ids. */
    const named = (copy: Copy) => {
      const rows = Object.values(linesOf(copy)).flatMap((lines) => lines.split('\n'));
      const met = new Map<string, number>();
      const nameOf = (id: string): string => {
        if (!met.has(id)) met.set(id, met.size);
        return `#${met.get(id)}`;
      };
      const sorted = rows.map((row) => [row.replaceAll(ids, '#'), row] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      return sorted.map(([, row]) => row.replaceAll(ids, nameOf));
    };
    const idsOf = (copy: Copy) => new Set(copy.rowsOf('messages').map(({ id }) => id));
    expect(body.tables.filter(({ refused }) => refused > 0)).toEqual([]);
    expect([...idsOf(second)].filter((id) => idsOf(first).has(id))).toEqual([]);
    expect(named(second)).toEqual(named(first));
    expect(linesOf(await takeCopy(world, ana)).messages).toBe(linesOf(first).messages);
  });

  it('sec/S7 takes no rights, no links elsewhere and nothing hung on what is somebody else’s', async () => {
    const world = await aWorld();
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    const { conversationId } = await ana.says('Hola');
    const at = '2026-01-01T00:00:00.000000Z';
    const line = (row: object) => strToU8(`${JSON.stringify(row)}\n`);
    const handoff = { id: randomUUID(), user_id: 'me', from_slug: 'chat', to_slug: 'universe', intent: 'x', status: 'accepted' };
    const message = { id: randomUUID(), conversation_id: conversationId, seq: 900, sender_type: 'user', content: 'colado' };
    const forged = zipSync({
      'manifest.json': strToU8(JSON.stringify({ product: 'mentalia-universe', version: 1 })),
      'data/users.ndjson': line({ id: 'me', role: 'admin' }),
      'data/user_app_access.ndjson': line({ user_id: 'me', app_id: 'chat', access_level: 'professional' }),
      'data/consents.ndjson': line({ user_id: 'me', purpose: 'memory', granted: true }),
      'data/messages.ndjson': line({ ...message, created_at: at }),
      'data/handoffs.ndjson': line({ ...handoff, offer: '{}', href: 'https://evil.test', created_at: at }),
      'data/notes.ndjson': line({
        id: randomUUID(),
        user_id: ana.personId,
        client_note_id: randomUUID(),
        content: 'x',
        created_at: at,
      }),
    });
    const before = await takeCopy(world, ana);

    const { status, body } = await bring(world.url, berta, forged);
    const after = await takeCopy(world, berta);

    expect(status).toBe(200);
    expect(body.tables.map(({ name, added, refused }) => [name, added, refused]).sort()).toEqual([
      ['handoffs', 0, 1],
      ['messages', 0, 1],
      ['notes', 0, 1],
    ]);
    expect(after.rowsOf('users')[0]).toMatchObject({ role: 'person' });
    expect([after.rowsOf('user_app_access'), after.rowsOf('consents')]).toEqual([[], []]);
    expect(linesOf(await takeCopy(world, ana))).toEqual(linesOf(before));
  });

  it('sec/S49 sec/S50 refuses bombs, foreign names and what is no copy, leaving nothing behind', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const manifest = strToU8(JSON.stringify({ product: 'mentalia-universe', version: 1 }));
    const bomb = new Uint8Array(100 * 1024 * 1024).fill(32);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`data/a${'b'.repeat(at)}.ndjson`, manifest]));
    const archives = {
      'too-large': zipSync({ 'manifest.json': manifest, 'data/notes.ndjson': bomb }, { level: 1 }),
      'too-many-entries': zipSync({ 'manifest.json': manifest, ...many }),
      'unknown-name': zipSync({ 'manifest.json': manifest, '../../etc/passwd': manifest }),
      'no-manifest': zipSync({ 'data/notes.ndjson': manifest }),
      'other-version': zipSync({ 'manifest.json': strToU8('{"product":"mentalia-universe","version":99}') }),
      'not-a-row': zipSync({ 'manifest.json': manifest, 'data/notes.ndjson': strToU8('[1]\n') }),
      'not-a-zip': strToU8('PK nothing of the kind, but long enough to look at'),
    };

    for (const [why, zip] of Object.entries(archives)) {
      const startedAt = performance.now();
      const answer = await bring(world.url, ana, zip);
      expect([answer.status, answer.body.why]).toEqual([422, why]);
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    }

    expect(archives['too-large'].length).toBeLessThan(1024 * 1024);
    expect(readCopy((await takeCopy(world, ana)).zip).rowsOf('notes')).toEqual([]);
  });

  it('sec/S47 refuses a body over 300 MB, and asks who they are first', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const large = await bring(world.url, ana, new Uint8Array(300 * 1024 * 1024 + 1));
    await growStale(world.system, ana);
    const stale = await bring(world.url, ana, new Uint8Array(10));

    expect([large.status, large.body.type]).toEqual([413, 'belongings/archive-too-large']);
    expect([stale.status, stale.body.type]).toEqual([401, 'http/prove-it-is-you']);
  });
});
