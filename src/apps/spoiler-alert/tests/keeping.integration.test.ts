import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { users } from '#platform/auth/tables.ts';
import { anOrganisationFor } from '#tests/support/an-organisation.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { ChatImport, ChatImportDetail, ChatImports, ChatMessages } from '../contract.ts';
import { run as forgetExpired } from '../server/forget-expired.ts';
import { chatImportPieces, chatImports } from '../tables.ts';
import { aChatWorld, aHeader, base, type ChatWorld, decidesOnChats, keepsChat, someMessages } from './a-chat-world.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describe.skipIf(whyNoDatabase)('A chat that somebody keeps in their account', () => {
  let world: ChatWorld;
  beforeAll(async () => {
    world = await aChatWorld();
  });
  afterAll(() => world.close());

  const somebody = async (name = 'ana'): Promise<Person> => {
    const person = await world.as(name);
    await decidesOnChats(person);
    return person;
  };
  const begin = (person: Person, more: object = {}) =>
    person.post<ChatImport & { type: string }>(`${base}/imports`, aHeader(more));
  const rowsOf = async (person: Person) =>
    (await world.system.db.select().from(chatImports).where(eq(chatImports.userId, person.personId))).length;

  it('is there whole, message by message, and opens a page around any of them', async () => {
    const ana = await somebody();
    const messages = someMessages(250, (at) => `Línea ${at} 🙂\n"con comillas" \ud83d`);

    const kept = await keepsChat(ana, messages, { inPiecesOf: 60, title: 'Con Leo', participants: ['Tú', 'Persona A'] });

    expect(kept).toMatchObject({
      title: 'Con Leo',
      participants: ['Tú', 'Persona A'],
      status: 'ready',
      pieces: 5,
      messages: 250,
    });
    const page = async (query: string) => (await ana.get<ChatMessages>(`${base}/imports/${kept.id}/messages${query}`)).body;
    const around = await page('?around=125&limit=20');
    expect([around.first, around.total, around.items]).toEqual([115, 250, messages.slice(115, 135)]);
    expect(await page('?around=3&limit=20')).toEqual({ first: 0, total: 250, items: messages.slice(0, 20) });
    expect((await page('?around=249&limit=20')).items).toEqual(messages.slice(230));
    // As much as travels at once, so that another device needs few requests for all of it.
    expect(await page('?around=1000&limit=2000')).toEqual({ first: 0, total: 250, items: messages });
    const { body } = await ana.get<ChatImportDetail>(`${base}/imports/${kept.id}`);
    expect(body).toMatchObject({ reading: null, model: null, corrections: [], isCurrent: false });
  });

  it('is begun once, and takes its pieces once each, in order, however often they are sent', async () => {
    const ana = await somebody();
    const header = aHeader();
    const [first, again] = [await begin(ana, header), await begin(ana, header)];
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    const path = `${base}/imports/${first.body.id}`;
    const messages = someMessages(2);
    const send = async (number: number) => {
      const { status, body } = await ana.post(`${path}/pieces`, { number, messages });
      return [status, status === 200 ? body.pieces : [body.type, body.next]];
    };

    expect([await send(1), await send(0), await send(0), await send(1)]).toEqual([
      [409, ['spoiler-alert/piece-out-of-order', 0]],
      [200, 1],
      [200, 1],
      [200, 2],
    ]);
    const early = await ana.post(`${path}/finish`, { messages: 5 });
    expect([early.status, early.body.type]).toEqual([409, 'spoiler-alert/import-not-whole']);
    expect((await ana.post(`${path}/finish`, { messages: 4 })).status).toBe(200);
    expect((await ana.post(`${path}/finish`, { messages: 4 })).status).toBe(200);
    const late = await ana.post(`${path}/pieces`, { number: 2, messages });
    expect([late.status, late.body.type]).toEqual([409, 'spoiler-alert/import-closed']);
  });

  it('says what is wrong with a message of nobody, a sender who reads nothing, a sixth chat, and more than it takes', async () => {
    const ana = await somebody();
    const { id } = (await begin(ana)).body;
    const wrong = await ana.post(`${base}/imports/${id}/pieces`, { number: 0, messages: [{ ...someMessages(1)[0], who: 2 }] });
    const reader = await begin(ana, { reader: 2 });
    for (let more = 0; more < 4; more += 1) await begin(ana);
    const sixth = await begin(ana);
    const tooMany = await ana.post(`${base}/imports/${id}/pieces`, { number: 0, messages: someMessages(2001) });

    expect([wrong.status, wrong.body]).toMatchObject([422, { errors: [{ pointer: '#/messages/0/who' }] }]);
    expect([reader.status, sixth.status, sixth.body.type]).toEqual([422, 409, 'spoiler-alert/too-many-chats']);
    expect(tooMany.status).toBe(422);
  });

  it('takes no more than 50 MB of text, and leaves what there was as it was', async () => {
    const ana = await somebody();
    const { id } = (await begin(ana)).body;
    await world.system.db
      .update(chatImports)
      .set({ bytes: 50 * 1024 * 1024 - 3 })
      .where(eq(chatImports.id, id));
    const send = (text: string) => ana.post(`${base}/imports/${id}/pieces`, { number: 0, messages: someMessages(1, () => text) });

    const over = await send('ñññ');
    const fits = await send('ñn');

    expect([over.status, over.body.type, fits.status]).toEqual([413, 'spoiler-alert/too-large', 200]);
    const huge = await ana.post(`${base}/imports/${id}/pieces`, {
      number: 1,
      messages: someMessages(45, () => 'x'.repeat(99_999)),
    });
    expect(huge.status).toBe(413);
  });

  it('is gone an hour after it was begun and never finished, and a day after it was whole: asked for or swept', async () => {
    const ana = await somebody();
    const unfinished = (await begin(ana)).body;
    await ana.post(`${base}/imports/${unfinished.id}/pieces`, { number: 0, messages: someMessages(5) });
    const whole = await keepsChat(ana, someMessages(5));
    const idsOf = async () => (await ana.get<ChatImports>(`${base}/imports`)).body.items.map(({ id }) => id);
    const later = (ms: number) => ({ ...world.system, now: () => new Date(world.system.now().getTime() + ms) });
    expect((await idsOf()).sort()).toEqual([unfinished.id, whole.id].sort());

    await forgetExpired(later(hourMs + 1000));
    expect(await idsOf()).toEqual([whole.id]);
    await forgetExpired(later(dayMs - 60_000));
    expect(await rowsOf(ana)).toBe(1);
    await forgetExpired(later(dayMs + 1000));

    expect(await rowsOf(ana)).toBe(0);
    const pieces = await world.system.db.select().from(chatImportPieces).where(eq(chatImportPieces.importId, whole.id));
    expect([pieces, (await ana.get(`${base}/imports/${whole.id}`)).status]).toEqual([[], 404]);
  });

  it('is not shown once its day is over, even where nobody has swept yet', async () => {
    const ana = await somebody();
    const { id } = await keepsChat(ana, someMessages(5));
    await world.system.db.update(chatImports).set({ expiresAt: world.system.now() }).where(eq(chatImports.id, id));

    const asked = await Promise.all([ana.get(`${base}/imports/${id}`), ana.get(`${base}/imports/${id}/messages`)]);

    expect(asked.map(({ status }) => status)).toEqual([404, 404]);
    expect((await ana.get<ChatImports>(`${base}/imports`)).body.items).toEqual([]);
  });

  it('is not kept without a permission, and all of them go at once when it is taken back', async () => {
    const ana = await world.as('ana');
    const without = await begin(ana);
    await decidesOnChats(ana);
    const kept = await keepsChat(ana, someMessages(5));
    const { id: half } = (await begin(ana)).body;

    const { status } = await decidesOnChats(ana, false);

    expect([without.status, without.body.type, status]).toEqual([403, 'http/consent-required', 200]);
    expect(await rowsOf(ana)).toBe(0);
    expect((await ana.get(`${base}/imports/${kept.id}`)).status).toBe(404);
    const more = await ana.post(`${base}/imports/${half}/pieces`, { number: 0, messages: someMessages(1) });
    expect([more.status, more.body.type]).toEqual([403, 'http/consent-required']);
  });

  it.each(['work', 'education'] as const)('is not kept for an account of %s, whatever was allowed before', async (kind) => {
    const ana = await somebody();
    const { id } = await keepsChat(ana, someMessages(5));
    const organisation = await anOrganisationFor(world, kind);
    await organisation.joins(ana);

    const asked = [
      await begin(ana),
      await ana.post(`${base}/imports/${id}/pieces`, { number: 0, messages: someMessages(1) }),
      await ana.post(`${base}/imports/${id}/reading`, {}),
      await ana.post(`${base}/summaries`, { clientSummaryId: randomUUID(), lines: [{ label: 'Uno', text: 'Uno' }] }),
    ].map(({ status, body }) => [status, body.type, (body as { why?: string }).why]);

    expect(asked).toEqual(asked.map(() => [403, 'spoiler-alert/not-in-this-account', 'account']));
    // What was kept before can still be seen and, above all, removed.
    expect((await ana.delete(`${base}/imports/${id}`)).status).toBe(204);
    expect((await decidesOnChats(ana)).status).toBe(403);
  });

  it.each([
    ['is fifteen', '2011-01-01'],
    ['has not said how old they are', null],
  ])('is not kept for whoever %s (priv/P16)', async (_how, birthDate) => {
    const lia = await world.as('lia');
    const seals = await world.system.vault.of(lia.personId);
    const sealed = birthDate === null ? null : seals.seal({ table: 'users', column: 'birth_date', row: lia.personId }, birthDate);
    await world.system.db.update(users).set({ birthDate: sealed }).where(eq(users.id, lia.personId));

    const [decided, begun] = [await decidesOnChats(lia), await begin(lia)];

    expect([decided.status, decided.body.type]).toEqual([403, 'auth/not-at-your-age']);
    expect([begun.status, begun.body]).toMatchObject([403, { type: 'spoiler-alert/not-in-this-account', why: 'age' }]);
  });

  it('leaves no trace in what its person did lately', async () => {
    const ana = await somebody();
    const { id } = await keepsChat(ana, someMessages(5));
    await ana.delete(`${base}/imports/${id}`);

    expect((await ana.get<{ items: object[] }>('/api/user/activity')).body.items).toEqual([]);
  });

  it('has the telephones about violence and for minors first, of the country that is asked for or lived in', async () => {
    const ana = await somebody();
    const kinds = async (query: string) => {
      const { body } = await ana.get<{ country: string; items: { kind: string }[] }>(`${base}/help-lines${query}`);
      return [body.country, [...new Set(body.items.map(({ kind }) => kind))]] as const;
    };

    const [country, found] = await kinds('?country=CO');

    expect([country, found.slice(0, 2)]).toEqual(['CO', ['violence', 'minors']]);
    expect(found).toContain('emergency');
    expect((await kinds(''))[1].length).toBeGreaterThan(2);
  });
});
