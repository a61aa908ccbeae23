import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCast, type Cast } from '#tests/support/access/a-cast.ts';
import { bodies } from '#tests/support/access/bodies.ts';
import { type Route, routesOf, thingOf } from '#tests/support/access/described-routes.ts';
import { findLeaks, findUnbuilt } from '#tests/support/access/find-leaks.ts';
import { things } from '#tests/support/access/things.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

describe.skipIf(whyNoDatabase)('Something that is mine', () => {
  let cast: Cast;
  let routes: Route[];
  beforeAll(async () => {
    cast = await aCast(await aWorld());
    routes = await routesOf(cast.url);
  }, 60_000);
  afterAll(() => cast.close());

  it('is of a kind that this suite knows how to make, on every route there is', () => {
    expect(routes.filter(({ rights }) => !rights.owner).map(({ name }) => name)).toEqual([]);
    expect(findUnbuilt(routes, things)).toEqual([]);
    const named = new Set(routes.map(thingOf));
    expect(Object.keys(things).filter((thing) => !named.has(thing))).toEqual([]);
    const names = new Set(routes.map(({ name }) => name));
    expect(Object.keys(bodies).filter((name) => !names.has(name))).toEqual([]);
  });

  it('does not exist for anybody else, in any way of asking (sec/S1, sec/S2, sec/S10, sec/S12)', async () => {
    const about = routes.filter((route) => thingOf(route) !== undefined);
    const found: string[] = [];
    for (const route of about) {
      const build = things[thingOf(route) ?? ''];
      if (!build) continue;
      try {
        found.push(...(await findLeaks(cast, route, build)));
      } catch (error) {
        found.push(`${route.name}: ${String(error)}`);
      }
    }

    expect(found).toEqual([]);
    expect(about.length).toBeGreaterThan(40);
  }, 180_000);
});
