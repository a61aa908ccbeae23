import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { listEventsOf } from '#platform/audit/list-events.ts';
import { users } from '#platform/auth/tables.ts';
import type { SeenPage } from '#platform/consent/grants/contract.ts';
import type { OpenLinks } from '#platform/consent/links/contract.ts';
import { everyRow } from '#tests/support/everything-kept.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { PersonalSign, PersonalSignKept, ShareMade, SignShares } from '../my-signs/contract.ts';
import type { OwnWordKept, ReadingNow } from '../reading/contract.ts';

const base = '/api/sign-link';
const words = { meaning: 'Quiero beber', who: 'Leo', category: 'need', description: '' };
const content = { language: 'lsm', name: 'agua', ...words, handshape: 'cup', place: 'face', movement: 'arc', hands: 1 } as const;
const danger = 'Me quiero morir';

describe.skipIf(whyNoDatabase)('A link to signs of one’s own', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function shares(person: Person, clientShareId: string = randomUUID()) {
    const sign = { clientSignId: randomUUID(), content, takes: [] };
    const { id } = (await person.post<PersonalSign>(`${base}/personal-signs`, sign)).body;
    const asked = { clientShareId, title: 'Señas de Leo', signIds: [id], days: 7 };
    const { status, body } = await person.post<ShareMade & { type: string }>(`${base}/sign-shares`, asked);
    return { status, body, id: clientShareId, token: body.address?.split('#')[1] ?? '' };
  }
  const opens = async (token: string) => {
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) };
    return (await fetch(`${world.url}${base}/shared-signs/open`, request)).status;
  };
  const recorded = async ({ personId }: Person) =>
    (await listEventsOf(world.system, personId, { limit: 100 })).items.filter(({ action }) => action.startsWith('open-link.'));
  const links = async (person: Person) => (await person.get<OpenLinks>('/api/user/open-links')).body.items;
  const seen = async (person: Person) => (await person.get<SeenPage>('/api/user/seen')).body.items;
  /** Nobody knows when they were born, or they are of sixteen. */
  async function isYounger({ personId, ...person }: Person, isSaid: boolean) {
    await world.system.db.update(users).set({ birthDate: null }).where(eq(users.id, personId));
    const birth = { year: new Date().getUTCFullYear() - 17, month: 12 };
    if (isSaid) expect((await person.put('/api/user/age', { birth, country: 'ES' })).status).toBe(200);
  }

  it('priv/P17 is on record when it is made, opened and taken back, without its address, from where, or a word of its person', async () => {
    const ana = await world.as('ana');
    const { id, token } = await shares(ana);
    expect(await opens(token)).toBe(200);
    await ana.delete(`${base}/sign-shares/${id}`);
    expect(await opens(token)).toBe(404);

    const lines = await recorded(ana);
    const person = { actorId: ana.personId, actorKind: 'person' };
    expect(lines).toMatchObject([
      { action: 'open-link.taken-back', ...person },
      { action: 'open-link.opened', actorId: null, actorKind: 'nobody' },
      { action: 'open-link.made', ...person },
    ]);
    for (const line of lines)
      expect(line).toMatchObject({ thing: 'sign_shares', thingId: id, outcome: 'done', details: { app: 'sign-link' } });
    const told = JSON.stringify(lines);
    for (const secret of [token, 'Señas de Leo', 'agua', '127.0.0.1', '::1']) expect(told).not.toContain(secret);
    expect(await everyRow(world.system.database.pool)).not.toContain(token);
  });

  it('shows nothing, counts nothing and is not taken back where the record cannot be written', async () => {
    const eva = await world.as('eva');
    const { id, token } = await shares(eva);
    const { pool } = world.system.database;
    const fails = "create or replace function no_record() returns trigger language plpgsql as $$ begin raise 'no'; end $$";
    await pool.query(fails);
    await pool.query('create trigger no_record before insert on audit_events for each row execute function no_record()');
    const statuses = [await opens(token), (await eva.delete(`${base}/sign-shares/${id}`)).status, (await shares(eva)).status];
    await pool.query('drop trigger no_record on audit_events');

    expect(statuses).toEqual([500, 500, 500]);
    const kept = (await eva.get<SignShares>(`${base}/sign-shares`)).body.items;
    expect(kept).toMatchObject([{ id, opened: 0 }]);
  });

  it('is in «Quién ve qué» with how often it was opened, each time by somebody unknown, and is taken back there', async () => {
    const [luz, iris] = [await world.as('luz'), await world.as('iris')];
    const { id, token, body } = await shares(luz);
    await opens(token);
    await opens(token);

    const { expiresAt } = body.share;
    expect(await links(luz)).toEqual([
      { id, app: 'sign-link', title: 'Señas de Leo', opened: 2, lastOpenedAt: expect.any(String), expiresAt, opens: true },
    ]);
    expect(await links(iris)).toEqual([]);
    const look = { who: 'link', name: null, action: 'open-link.opened', scope: null, app: 'sign-link' };
    expect(await seen(luz)).toMatchObject([look, look]);

    expect((await iris.delete(`/api/user/open-links/sign-link/${id}`)).body.type).toBe('consent/open-link-not-found');
    expect((await luz.delete(`/api/user/open-links/chat/${id}`)).status).toBe(404);
    expect((await luz.delete(`/api/user/open-links/sign-link/${id}`)).status).toBe(204);
    expect([await opens(token), await links(luz)]).toEqual([404, []]);
    expect((await recorded(luz))[0]?.action).toBe('open-link.taken-back');
  });

  it.each([
    ['is of sixteen', 'olga', true],
    ['never said when they were born', 'nora', false],
  ])('priv/P16 is not made by somebody who %s, and one that there is opens nothing, nor counts', async (_who, name, isSaid) => {
    const person = await world.as(name);
    const { id, token } = await shares(person);
    await isYounger(person, isSaid);

    const refused = await shares(person);
    expect([refused.status, refused.body.type]).toEqual([403, 'auth/not-at-your-age']);
    expect(await opens(token)).toBe(404);
    expect(await links(person)).toMatchObject([{ id, opened: 0, opens: false }]);
    expect((await person.get<SignShares>(`${base}/sign-shares`)).body.items).toMatchObject([{ id, opened: 0, opens: false }]);
    expect((await recorded(person)).map(({ action }) => action)).toEqual(['open-link.made']);
    expect((await person.delete(`/api/user/open-links/sign-link/${id}`)).status).toBe(204);
  });
});

describe.skipIf(whyNoDatabase)('What somebody writes of their signs', () => {
  it.each(['name', 'meaning', 'who', 'description'])(
    'has people to call first where its %s tells of a danger, and is kept',
    async (field) => {
      const world = await aWorld();
      const ana = await world.as('ana');
      const clientSignId = randomUUID();
      const told = { ...content, [field]: danger };
      const url = `${base}/personal-signs`;

      const added = await ana.post<PersonalSignKept>(url, { clientSignId, content: told, takes: [] });
      const calm = await ana.put<PersonalSignKept>(`${url}/${clientSignId}`, { version: 1, content });
      const again = await ana.put<PersonalSignKept>(`${url}/${clientSignId}`, { version: 2, content: told });

      expect(added.body.fixed?.helpLines.length).toBeGreaterThan(0);
      expect(calm.body.fixed).toBe(null);
      expect(again.body.fixed?.text).toBe(added.body.fixed?.text);
      expect(again.body.content).toEqual(told);
      expect((await ana.get<{ episode: object | null }>('/api/safety/episodes/open')).body.episode).not.toBe(null);
    },
  );

  it('has people to call first where a word to practise tells of a danger, in both languages, and is kept', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const adds = (text: string) => ana.post<OwnWordKept>(`${base}/reading/words`, { clientWordId: randomUUID(), text });

    const [calm, es] = [await adds('Luna'), await adds('suicidarme')];
    await ana.put('/api/user/profile', { settings: { language: 'en' } });
    const en = await adds('matarme');

    expect(calm.body.fixed).toBe(null);
    expect(es.body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect(en.body.fixed?.text).not.toBe(es.body.fixed?.text);
    const { ownWords } = (await ana.get<ReadingNow>(`${base}/reading?language=lsm`)).body;
    expect(ownWords.map(({ text }) => text).sort()).toEqual(['Luna', 'matarme', 'suicidarme']);
  });
});
