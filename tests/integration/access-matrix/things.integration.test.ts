import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { careGrants } from '#platform/consent/tables.ts';
import { aCast, type Cast } from '#tests/support/access/a-cast.ts';
import { askAs } from '#tests/support/access/ask-as.ts';
import { bodies } from '#tests/support/access/bodies.ts';
import { addressOf, type Route, routesOf, thingOf } from '#tests/support/access/described-routes.ts';
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

  it('is shut to whoever was let in, once that was taken back or has run out (sec/S10)', async () => {
    const build = things['received-grant'];
    if (!build) throw new Error('Nothing builds what others were let in to');
    const shared = routes.filter((route) => thingOf(route) === 'received-grant');
    const shut: [string, (grantId: string) => Promise<unknown>][] = [
      ['taken back', (grantId) => cast.ana.post(`/api/user/grants/${grantId}/revoke`)],
      [
        'run out',
        (grantId) =>
          cast.system.db
            .update(careGrants)
            .set({ expiresAt: new Date(0) })
            .where(eq(careGrants.id, grantId)),
      ],
      [
        'not wanted',
        () => cast.ana.put('/api/user/consents/professional-access', { granted: false, version: '1', language: 'es' }),
      ],
    ];
    const found: unknown[] = [];
    for (const [how, shutting] of shut) {
      const { ids, words } = await build(cast);
      const ask = (route: Route) =>
        askAs(cast.url, cast.marta, route.method, addressOf(route, { ...words, ...ids }), bodies[route.name]?.());
      const reading = shared.filter(({ method }) => method === 'GET');
      for (const route of reading) expect([route.name, (await ask(route)).status]).toEqual([route.name, 200]);
      await shutting(ids.grantId ?? '');
      for (const route of shared) {
        const { status } = await ask(route);
        // Whoever was let in may always leave what they were given: that shows them nothing.
        const isLeaving = how === 'not wanted' && route.name.endsWith('/leave');
        if (status !== 404 && !isLeaving) found.push(`${route.name}, ${how}: ${status}`);
      }
    }

    expect(found).toEqual([]);
    expect(shared.length).toBeGreaterThan(4);
  }, 60_000);
});
