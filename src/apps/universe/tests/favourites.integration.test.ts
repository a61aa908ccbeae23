import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Favourites } from '../contract.ts';

const path = '/api/universe/favourites';

describe.skipIf(whyNoDatabase)('The places a person keeps at hand', () => {
  it('are none at first', async () => {
    const ana = await (await aWorld()).as('ana');

    expect((await ana.get<Favourites>(path)).body).toEqual({ places: [] });
  });

  it('stay in the order they were left in, and the same order twice changes nothing', async () => {
    const ana = await (await aWorld()).as('ana');
    const places = ['/chat/gerencia-ia', '/universe/perfil-nd', '/chat'];

    const saved = [await ana.put<Favourites>(path, { places }), await ana.put<Favourites>(path, { places })];

    expect(saved.map(({ status, body }) => [status, body.places])).toEqual([
      [200, places],
      [200, places],
    ]);
    expect((await ana.get<Favourites>(path)).body.places).toEqual(places);
  });

  it('are exactly the last ones sent: what is left out is gone, what is moved is moved', async () => {
    const ana = await (await aWorld()).as('ana');
    await ana.put(path, { places: ['/a', '/b', '/c'] });

    await ana.put(path, { places: ['/c', '/d', '/a'] });
    const moved = (await ana.get<Favourites>(path)).body.places;
    await ana.put(path, { places: [] });

    expect(moved).toEqual(['/c', '/d', '/a']);
    expect((await ana.get<Favourites>(path)).body.places).toEqual([]);
  });

  it('are one whole order when several arrive at once', async () => {
    const ana = await (await aWorld()).as('ana');
    const orders = [
      ['/a', '/b', '/c'],
      ['/c', '/a', '/d'],
      ['/b', '/d'],
      ['/d', '/c', '/b', '/a'],
    ];

    const answers = await Promise.all(orders.map((places) => ana.put(path, { places })));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(orders).toContainEqual((await ana.get<Favourites>(path)).body.places);
  });

  it("are each person's own", async () => {
    const world = await aWorld();
    const [ana, eva] = [await world.as('ana'), await world.as('eva')];
    await ana.put(path, { places: ['/chat'] });

    expect((await eva.get<Favourites>(path)).body.places).toEqual([]);
    expect((await fetch(world.url + path)).status).toBe(401);
  });

  it.each([
    ['another site', ['https://otro.test/']],
    ['another site without a scheme', ['//otro.test']],
    ['another site written with a backslash', ['/\\otro.test']],
    ['another site hidden behind a tab', ['/\t/otro.test']],
    ['a script', ['javascript:alert(1)']],
    ['a place that begins nowhere', ['chat']],
    ['the same place twice', ['/chat', '/chat']],
    ['more than fit', Array.from({ length: 25 }, (_, at) => `/${at}`)],
    ['an address without end', [`/${'a'.repeat(300)}`]],
  ])('are refused whole when there is among them %s', async (_what, places) => {
    const ana = await (await aWorld()).as('ana');
    await ana.put(path, { places: ['/chat'] });

    expect((await ana.put(path, { places: ['/universe', ...places] })).status).toBe(422);
    expect((await ana.get<Favourites>(path)).body.places).toEqual(['/chat']);
  });

  it('may be as many as fit', async () => {
    const ana = await (await aWorld()).as('ana');
    const places = Array.from({ length: 24 }, (_, at) => `/chat/c/${at}`);

    expect((await ana.put(path, { places })).status).toBe(200);
    expect((await ana.get<Favourites>(path)).body.places).toEqual(places);
  });
});
