import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import { isUuid } from '#platform/db/is-uuid.ts';
import type { ActivityPage, Handoff, HandoffPage, HandoffSource } from '#platform/handoffs/contract.ts';
import { mostItemCharacters, mostItems } from '#platform/handoffs/core/limits.ts';
import { anyText, bytesOf } from './any-text.ts';
import { countRows } from './count-rows.ts';
import { type Listener, listen } from './listen.ts';
import type { Person } from './person.ts';
import { aWorld, type World, whyNoDatabase } from './world.ts';

/** How the things of one kind are made and taken away, as people do. */
export type SourceCase = {
  /** The app or bot that they leave. */
  from: string;
  /** Makes one of this person's that holds these words, and says how it is referred to. */
  make(person: Person, words: string): Promise<HandoffSource>;
  /** How many characters the words of one can have. */
  longest: number;
  remove(person: Person, source: HandoffSource): Promise<unknown>;
  /** Gives it back. Absent: what is removed is gone for good. */
  restore?(person: Person, source: HandoffSource): Promise<unknown>;
  /** Removes for good what was taken away, as the jobs do once its time has come. */
  purge(system: System, source: HandoffSource): Promise<unknown>;
  /** How many are made of random words. */
  runs: number;
  /** It is told of nowhere but at its own address. */
  leavesNoTrace?: boolean;
  /** Where it is installed, if that is not every world. */
  world?: () => Promise<Pick<World, 'system' | 'as'>>;
};

/** What everything that can be taken elsewhere promises, whoever sends it. */
export function handoffSourceSuite(kind: string, given: SourceCase): void {
  const { from, make, longest, remove, restore, purge, runs, leavesNoTrace = false } = given;
  let world: Pick<World, 'system' | 'as'>;
  let listener: Listener;

  const offer = (person: Person, source: object) =>
    person.post<Handoff & { type: string }>('/api/handoffs', { from, intent: 'listen', source });
  const take = (person: Person, { id, items }: Handoff) =>
    person.post(`/api/handoffs/${id}/accept`, { items: items.map(({ id: itemId, text }) => ({ id: itemId, text })) });
  const idsOf = async (person: Person) => (await person.get<HandoffPage>('/api/handoffs')).body.items.map(({ id }) => id);
  const thereOf = async (person: Person, ids: string[]) => {
    const asked = await Promise.all(ids.map((id) => person.get(`/api/handoffs/${id}`)));
    return ids.filter((_id, at) => asked[at]?.status === 200);
  };
  const read = (person: Person, source: HandoffSource, language: 'es' | 'en' = 'es') => {
    const { db, vault, bots, handoffSources, now } = world.system;
    const spec = handoffSources.find((each) => each.kind === kind);
    return spec?.read({ db, vault, bots, personId: person.personId, from, language, now }, source);
  };
  const refused = ({ status, body }: { status: number; body: { type: string } }) => [status, body.type];
  const notThere = [404, 'handoffs/nothing-to-offer'];

  describe.skipIf(whyNoDatabase)(`What can be taken elsewhere (${kind})`, () => {
    beforeEach(async () => {
      world = await (given.world ?? aWorld)();
      listener = listen(world, { from, source: kind });
    });
    afterEach(() => listener.leave());

    it('is what the person wrote, with a name for each thing, none of them empty, no more than may travel', async () => {
      const ana = await world.as('ana');

      for (const words of ['Regar', 'R'.repeat(longest)]) {
        const source = await make(ana, words);
        for (const language of ['es', 'en'] as const) {
          const { summary = '', items = [] } = (await read(ana, source, language)) ?? {};
          expect(summary.trim()).not.toBe('');
          expect(items.filter(({ label, text }) => label.trim() === '' || text.trim() === '')).toEqual([]);
          expect(items.find(({ written, text }) => written && text === words)).toBeDefined();
          expect(items.length).toBeLessThanOrEqual(mostItems);
          expect(Math.max(...items.map(({ text }) => text.length))).toBeLessThanOrEqual(mostItemCharacters);
        }
      }
    });

    it('is the same each time that it is read, and leads back to where it is', async () => {
      const ana = await world.as('ana');
      const source = await make(ana, 'Regar');
      expect(await read(ana, source)).toEqual(await read(ana, source));
      const first = (await offer(ana, source)).body;
      await ana.post(`/api/handoffs/${first.id}/refuse`);

      const second = (await offer(ana, source)).body;

      expect(second.id).not.toBe(first.id);
      expect(second.items).toEqual(first.items);
      expect(second.back).toMatch(/^\/(?!\/)/);
      expect(second.back).toBe(first.back);
    });

    it('is nobody else’s to offer, and what never was cannot be either', async () => {
      const [ana, luz] = [await world.as('ana'), await world.as('luz')];
      const source = await make(ana, 'Regar');

      expect(refused(await offer(luz, source))).toEqual(notThere);
      expect(refused(await offer(ana, withOtherIds(source)))).toEqual(notThere);
      expect(await idsOf(luz)).toEqual([]);
    });

    it('is referred to by its ids and by nothing else', async () => {
      const ana = await world.as('ana');
      const source = await make(ana, 'Regar');
      const names = Object.keys(source).filter((name) => name !== 'kind');

      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const { [name]: _left, ...without } = source;
        for (const wrong of [without, { ...source, [name]: 'Regar' }]) {
          const { status, body } = await offer(ana, wrong);
          expect([status, body]).toMatchObject([422, { errors: [{ pointer: `#/source/${name}` }] }]);
        }
      }
      expect((await offer(ana, { ...source, words: 'Regar' })).status).toBe(422);
    });

    it('takes what waits to leave it out of sight when its person deletes it, and gives it back with itself', async () => {
      const ana = await world.as('ana');
      const source = await make(ana, 'Regar');
      const { id } = (await offer(ana, source)).body;
      await remove(ana, source);

      expect(refused(await offer(ana, source))).toEqual(notThere);
      const asked = await Promise.all([
        ana.get(`/api/handoffs/${id}`),
        ana.post(`/api/handoffs/${id}/accept`, { items: [] }),
        ana.post(`/api/handoffs/${id}/refuse`),
      ]);
      expect(asked.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(await idsOf(ana)).not.toContain(id);
      if (!restore) return;
      await restore(ana, source);
      expect((await ana.get<Handoff>(`/api/handoffs/${id}`)).body.status).toBe('offered');
      expect((await offer(ana, source)).body.id).toBe(id);
    });

    it('leaves nothing of itself once it is gone for good: neither what waited nor what travelled nor that it did', async () => {
      const ana = await world.as('ana');
      const [source, other] = [await make(ana, 'Regar'), await make(ana, 'Podar')];
      const travelled = (await offer(ana, source)).body;
      await take(ana, travelled);
      const waiting = (await offer(ana, source)).body;
      const kept = (await offer(ana, other)).body;
      await take(ana, kept);
      const all = [travelled.id, waiting.id, kept.id];
      expect(await thereOf(ana, all)).toEqual(all);
      expect((await idsOf(ana)).sort()).toEqual(leavesNoTrace ? [] : all.sort());

      await purge(world.system, source);
      expect(await thereOf(ana, all)).toHaveLength(3);
      await remove(ana, source);
      await purge(world.system, source);

      expect(await thereOf(ana, all)).toEqual([kept.id]);
      const { items } = (await ana.get<ActivityPage>('/api/user/activity')).body;
      const told = items.map(({ subjectId }) => subjectId);
      expect(told.includes(kept.id)).toBe(!leavesNoTrace);
      for (const gone of [travelled.id, ...Object.values(source)]) expect(told).not.toContain(gone);
    });

    it('travels byte for byte as it is shown, whatever its characters, and is nowhere to be read in the database', async () => {
      const ana = await world.as('ana');

      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const shown = (await offer(ana, await make(ana, `Zarza ${text}`))).body;

          expect((await take(ana, shown)).status).toBe(200);

          expect(shown.items.some((item) => item.text.startsWith('Zarza'))).toBe(true);
          expect(bytesOf(listener.received.at(-1))).toEqual(bytesOf(shown.items));
          expect(bytesOf((await ana.get<Handoff>(`/api/handoffs/${shown.id}`)).body.sent)).toEqual(bytesOf(shown.items));
        }),
        { numRuns: runs },
      );
      const { pool } = world.system.database;
      const { rows } = await pool.query('select row_to_json(h)::text as row from handoffs h where user_id = $1', [ana.personId]);
      expect(rows.length).toBeGreaterThanOrEqual(runs);
      expect(JSON.stringify(rows)).not.toContain('Zarza');
    });

    it('goes nowhere when it is refused: no row appears but the mention that it was', async () => {
      const ana = await world.as('ana');
      const { id } = (await offer(ana, await make(ana, 'Regar'))).body;
      const before = await countRows(world.system.database.pool);

      const { body } = await ana.post<Handoff>(`/api/handoffs/${id}/refuse`);

      expect(body).toMatchObject({ status: 'refused', sent: null, href: null });
      expect(listener.received).toEqual([]);
      expect(await countRows(world.system.database.pool)).toEqual({
        ...before,
        'public.activity': Number(before['public.activity']) + (leavesNoTrace ? 0 : 1),
      });
    });
  });
}

function withOtherIds(source: HandoffSource): HandoffSource {
  const others = Object.entries(source).map(([name, value]) => [name, isUuid(value) ? randomUUID() : value]);
  return { ...source, ...Object.fromEntries(others) };
}
