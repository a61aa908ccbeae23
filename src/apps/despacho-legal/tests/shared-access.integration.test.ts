import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCast, type Cast } from '#tests/support/access/a-cast.ts';
import { askAs } from '#tests/support/access/ask-as.ts';
import { bodies } from '#tests/support/access/bodies.ts';
import { addressOf, type Route, routesOf, thingOf } from '#tests/support/access/described-routes.ts';
import { legalShareThings } from '#tests/support/access/legal-share-things.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

/** What a professional reaches of somebody else’s, by the kind of thing that the route is about. */
const received = ['legal-received-share', 'legal-shared-file', 'legal-share-between', 'legal-text-to-sign', 'legal-signature'];

describe.skipIf(whyNoDatabase)('Every door to a shared case', () => {
  let cast: Cast;
  let routes: Route[];
  beforeAll(async () => {
    cast = await aCast(await aWorld());
    routes = (await routesOf(cast.url)).filter((route) => received.includes(thingOf(route) ?? ''));
  }, 60_000);
  afterAll(() => cast.close());

  it('is shut to the professional once it is taken back, over, without its permission, or of a case that was taken away', async () => {
    const { ana, marta, system, url } = cast;
    const shut: Record<string, (shareId: string) => Promise<unknown>> = {
      'taken back': (id) => ana.post(`/api/despacho-legal/own-shares/${id}/revoke`),
      over: (id) => system.db.execute(sql`update legal_case_shares set expires_at = now() where id = ${id}`),
      'without permission': (id) =>
        system.db.execute(sql`update legal_case_shares set grant_id = (select g.id from care_grants g where g.grantee_id is null limit 1)
          where id = ${id} and exists (select 1 from care_grants g where g.grantee_id is null)`),
      'case taken away': (id) =>
        system.db.execute(
          sql`update legal_cases set removed_at = now() where id = (select case_id from legal_case_shares where id = ${id})`,
        ),
    };
    const found: string[] = [];
    // A permission that nobody answered is none.
    const offered = { id: crypto.randomUUID(), relation: 'professional', label: 'Otra', scopes: ['activity'] };
    expect((await ana.post('/api/user/grants', offered)).status).toBe(201);
    for (const [how, shutting] of Object.entries(shut))
      for (const route of routes) {
        const build = legalShareThings[thingOf(route) ?? ''];
        if (!build) throw new Error(`Nothing builds what ${route.name} is about`);
        const { ids, words = {} } = await build(cast);
        const ask = () => askAs(url, marta, route.method, addressOf(route, { ...words, ...ids }), bodies[route.name]?.());
        await shutting(ids.shareId ?? '');
        const { status } = await ask();
        if (status !== 404) found.push(`${route.name}, ${how}: ${status}`);
      }

    expect(found).toEqual([]);
    expect(routes.length).toBeGreaterThan(15);
  }, 120_000);
});
