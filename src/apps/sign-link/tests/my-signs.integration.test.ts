import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyRow } from '#tests/support/everything-kept.ts';
import type { Person } from '#tests/support/person.ts';
import { randomFrom } from '#tests/support/voice/random-from.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { textOfPose } from '../core/dictionary/text-of-pose.ts';
import type { PersonalSign, PersonalSigns, PersonalTakes, SharedSigns, ShareMade, SignShares } from '../my-signs/contract.ts';
import { aTakeText } from './a-take.ts';

const base = '/api/sign-link';
const open = `${base}/shared-signs/open`;
type Refused = { type: string };
const words = { meaning: 'Quiero beber', who: 'Leo y su abuela', category: 'need', description: 'La mano en la boca' };
const content = { language: 'lsm', name: 'agua', ...words, handshape: 'cup', place: 'face', movement: 'arc', hands: 1 } as const;
const random = randomFrom(5);
const takes = Array.from({ length: 3 }, () => aTakeText(random));

describe.skipIf(whyNoDatabase)('Signs of one’s own', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  const keeps = (person: Person, more: object = {}) =>
    person.post<PersonalSign & Refused>(`${base}/personal-signs`, { clientSignId: randomUUID(), content, takes, ...more });
  const list = async (person: Person) => (await person.get<PersonalSigns>(`${base}/personal-signs`)).body.items;
  const shares = (person: Person, signIds: string[], more: object = {}) =>
    person.post<ShareMade & Refused>(`${base}/sign-shares`, {
      ...{ clientShareId: randomUUID(), title: 'Señas de Leo', signIds, days: 7 },
      ...more,
    });
  const tokenOf = ({ address }: ShareMade) => address.split('#')[1] ?? '';
  const opens = async (token: string) => {
    const answer = await fetch(`${world.url}${open}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as SharedSigns & Refused };
  };

  it('are kept with their takes, which lists show one moment of, and which nobody reads in the database', async () => {
    const ana = await world.as('ana');
    const { status, body } = await keeps(ana);

    expect(status).toBe(201);
    expect(body).toMatchObject({ content, takes, version: 1 });
    expect(await list(ana)).toMatchObject([{ id: body.id, content, takeCount: 3, still: expect.any(String) }]);
    const kept = await everyRow(world.system.database.pool);
    for (const secret of ['Leo y su abuela', 'Quiero beber', takes[0]?.slice(40, 90) ?? '?']) expect(kept).not.toContain(secret);
  });

  it('come once however often they are sent, and are nobody else’s', async () => {
    const [eva, luz] = [await world.as('eva'), await world.as('luz')];
    const clientSignId = randomUUID();
    await keeps(eva, { clientSignId });
    await keeps(eva, { clientSignId });

    expect(await list(eva)).toHaveLength(1);
    expect((await keeps(luz, { clientSignId })).status).toBe(404);
    expect(await list(luz)).toEqual([]);
    expect((await luz.get(`${base}/personal-signs/${clientSignId}`)).status).toBe(404);
  });

  it('may have no take, and are recorded again without losing their words; an older page does not write over a newer one', async () => {
    const ada = await world.as('ada');
    const { body } = await keeps(ada, { takes: [] });
    const path = `${base}/personal-signs/${body.id}`;
    expect(await list(ada)).toMatchObject([{ takeCount: 0, still: null }]);

    const again = await ada.put<PersonalSign>(path, { version: 1, content, takes: takes.slice(0, 2) });
    expect(again.body).toMatchObject({ version: 2, content, takes: takes.slice(0, 2) });
    const renamed = await ada.put<PersonalSign>(path, { version: 2, content: { ...content, name: 'sed' } });
    expect(renamed.body).toMatchObject({ version: 3, content: { name: 'sed' }, takes: takes.slice(0, 2) });
    const late = await ada.put<Refused>(path, { version: 2, content });
    expect([late.status, late.body.type]).toEqual([409, 'sign-link/personal-sign-changed']);
  });

  it('do not take what is no take: letters, a take without hands, one without end, six of them', async () => {
    const ana = await world.as('iris');
    const handless = textOfPose([{ atMs: 0 }, { atMs: 40 }]);

    for (const bad of ['AAAA', handless]) {
      const { status, body } = await keeps(ana, { takes: [bad] });
      expect([status, body.type]).toEqual([422, 'sign-link/take-is-damaged']);
    }
    expect((await keeps(ana, { takes: ['A'.repeat(24_004)] })).status).toBe(422);
    expect((await keeps(ana, { takes: [...takes, ...takes] })).status).toBe(422);
  });

  it('give their takes page by page, for finding them in the browser', async () => {
    const ana = await world.as('olga');
    for (let at = 0; at < 17; at += 1) await keeps(ana, { takes: at === 3 ? [] : takes.slice(0, 1) });

    const first = (await ana.get<PersonalTakes>(`${base}/personal-takes`)).body;
    const second = (await ana.get<PersonalTakes>(`${base}/personal-takes?after=${first.next}`)).body;
    expect([first.items.length, second.items.length, second.next]).toEqual([15, 1, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(16);
  });

  it('come back as they were after they were deleted, when the page sends them again', async () => {
    const ana = await world.as('nora');
    const { body } = await keeps(ana);
    expect((await ana.delete(`${base}/personal-signs/${body.id}`)).status).toBe(204);
    expect(await list(ana)).toEqual([]);

    await keeps(ana, { clientSignId: body.id });
    expect(await list(ana)).toMatchObject([{ id: body.id, content, takeCount: 3 }]);
  });

  describe('shown by a link', () => {
    it('are seen by whoever has it, without an account: drawn hands and meanings, not who uses them; each time is counted', async () => {
      const ana = await world.as('rosa');
      const [one, other] = [(await keeps(ana)).body, (await keeps(ana, { content: { ...content, name: 'pan' } })).body];
      const { status, body } = await shares(ana, [other.id]);
      expect(status).toBe(201);

      const seen = await opens(tokenOf(body));
      expect(seen.body).toMatchObject({ title: 'Señas de Leo', signs: [{ name: 'pan', pose: takes[0] }] });
      expect(JSON.stringify(seen.body)).not.toContain('abuela');
      expect(JSON.stringify(seen.body)).not.toContain(one.id);
      expect(seen.headers.get('x-robots-tag')).toContain('noindex');
      await opens(tokenOf(body));
      const told = (await ana.get<SignShares>(`${base}/sign-shares`)).body.items;
      expect(told).toMatchObject([{ opened: 2, isLive: true, signIds: [other.id] }]);
      expect(JSON.stringify(told)).not.toContain(tokenOf(body));
      expect(await everyRow(world.system.database.pool)).not.toContain(tokenOf(body));
    });

    it('are seen no more once it is taken back, made anew, or out of time', async () => {
      const ana = await world.as('sara');
      const sign = (await keeps(ana)).body;
      const clientShareId = randomUUID();
      const first = tokenOf((await shares(ana, [sign.id], { clientShareId })).body);
      const second = tokenOf((await shares(ana, [sign.id], { clientShareId })).body);
      expect([(await opens(first)).status, (await opens(second)).status]).toEqual([404, 200]);

      await world.system.database.pool.query("update sign_shares set expires_at = now() - interval '1 second' where id = $1", [
        clientShareId,
      ]);
      expect((await opens(second)).body.type).toBe('sign-link/share-not-found');
      expect((await ana.get<SignShares>(`${base}/sign-shares`)).body.items).toMatchObject([{ isLive: false }]);
      const third = tokenOf((await shares(ana, [sign.id], { clientShareId })).body);
      expect((await ana.delete(`${base}/sign-shares/${clientShareId}`)).status).toBe(204);
      expect((await opens(third)).status).toBe(404);
    });

    it('are only one’s own, and those that were deleted since are gone there too', async () => {
      const [ana, luz] = [await world.as('tere'), await world.as('vera')];
      const sign = (await keeps(ana)).body;
      expect((await shares(luz, [sign.id])).body.type).toBe('sign-link/personal-sign-not-found');

      const token = tokenOf((await shares(ana, [sign.id])).body);
      await ana.delete(`${base}/personal-signs/${sign.id}`);
      expect((await opens(token)).body.signs).toEqual([]);
    });
  });
});
