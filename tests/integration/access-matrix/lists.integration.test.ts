import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { users } from '#platform/auth/tables.ts';
import { aCast, type Cast } from '#tests/support/access/a-cast.ts';
import { askAs } from '#tests/support/access/ask-as.ts';
import { bodies } from '#tests/support/access/bodies.ts';
import { addressOf, type Route, routesOf, thingOf } from '#tests/support/access/described-routes.ts';
import { type Belongings, fillLists, findListed, listsOf } from '#tests/support/access/find-listed.ts';
import { findTakenFields } from '#tests/support/access/find-taken-fields.ts';
import { things } from '#tests/support/access/things.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

const times = 1000;

describe.skipIf(whyNoDatabase)('What I list, look for and send', () => {
  let cast: Cast;
  let routes: Route[];
  let lists: Route[];
  let hers: Belongings;
  beforeAll(async () => {
    cast = await aCast(await aWorld());
    routes = await routesOf(cast.url);
    lists = listsOf(routes);
    hers = await fillLists(cast, lists);
  }, 60_000);
  afterAll(() => cast.close());

  it('is never somebody else’s, however it is asked for (sec/S6)', async () => {
    const { found, answered } = await findListed(cast, lists, hers, times);

    expect(found).toEqual([]);
    expect(answered).toBeGreaterThan(times / 4);
    // She herself finds them there, so there was something to be told.
    const own = await Promise.all(lists.map(({ path }) => askAs(cast.url, cast.ana, 'GET', path)));
    expect(hers.ids.filter((id) => own.some(({ text }) => text.includes(id))).length).toBeGreaterThan(8);
  }, 120_000);

  it('is not found by words either (sec/S6)', async () => {
    await cast.ana.says('El paraguas verde está en la oficina');
    const look = (person: Cast['ana']) => person.post<{ items: unknown[] }>('/api/chat/search', { q: 'paraguas verde' });

    expect((await look(cast.ana)).body.items).toHaveLength(1);
    for (const other of [cast.luis, cast.rosa, cast.marta, cast.pedro]) expect((await look(other)).body.items).toEqual([]);
  });

  it('shows no digest, no secret and no hash, not even of mine (sec/S8)', async () => {
    for (const { path, name } of lists) {
      const { text } = await askAs(cast.url, cast.ana, 'GET', path);
      expect([name, /\$argon2|passwordHash|tokenHash|_hash|emailIndex|"secret"/.exec(text)?.[0]]).toEqual([name, undefined]);
    }
  });

  it('is refused with the name of each field that nobody may set (sec/S7)', async () => {
    const found = await findTakenFields(cast, routes);

    expect(found).toEqual([]);
    const [luis] = await cast.system.db.select().from(users).where(eq(users.id, cast.luis.personId));
    expect([luis?.role, luis?.profileType, luis?.emailVerifiedAt]).toEqual(['person', 'general', null]);
  }, 60_000);

  it('is not reached through something of mine (sec/S9)', async () => {
    const nested = routes.filter((route) => thingOf(route) && route.params.length > 1);
    const found: string[] = [];
    for (const route of nested) {
      const build = things[thingOf(route) ?? ''];
      if (!build) continue;
      const [theirs, own] = [await build(cast), await build({ ...cast, ana: cast.luis })];
      const outer = route.params[0] ?? '';
      const params = { ...theirs.words, ...theirs.ids, [outer]: own.ids[outer] ?? '' };
      const { status } = await askAs(cast.url, own.owner, route.method, addressOf(route, params), bodies[route.name]?.());
      if (route.params.some((param) => param !== outer && theirs.ids[param]) && status !== 404)
        found.push(`${route.name}: ${status}`);
    }

    expect(found).toEqual([]);
    expect(nested.length).toBeGreaterThan(3);
  }, 60_000);
});
