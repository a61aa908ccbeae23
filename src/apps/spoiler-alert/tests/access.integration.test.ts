import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCast, type Cast } from '#tests/support/access/a-cast.ts';
import { nobody } from '#tests/support/access/ask-as.ts';
import { bodies } from '#tests/support/access/bodies.ts';
import { chatBodies, chatThings } from '#tests/support/access/chat-things.ts';
import { type Route, routesOf, thingOf } from '#tests/support/access/described-routes.ts';
import { findLeaks, findUnbuilt } from '#tests/support/access/find-leaks.ts';
import { fillLists, findListed, listsOf } from '#tests/support/access/find-listed.ts';
import { findOpenDoors, notSignedIn, programsOf, scopeMissing } from '#tests/support/access/find-open-doors.ts';
import { findTakenFields } from '#tests/support/access/find-taken-fields.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { installedApps } from '../../../installed.server.ts';
import { spoilerAlert } from '../server/index.ts';
import { base } from './a-chat-world.ts';

describe.skipIf(whyNoDatabase)('A kept chat and what is taken of it', () => {
  let cast: Cast;
  let routes: Route[];
  beforeAll(async () => {
    const { system } = await aWorld();
    const isInstalled = installedApps.includes(spoilerAlert);
    Object.assign(bodies, chatBodies);
    cast = await aCast({ system }, (server) => void (isInstalled || spoilerAlert.routes(server, system)));
    routes = (await routesOf(cast.url)).filter(({ path }) => path.startsWith(base));
  }, 60_000);
  afterAll(async () => {
    await cast.close();
    if (!installedApps.includes(spoilerAlert)) for (const name of Object.keys(chatBodies)) delete bodies[name];
  });

  it('do not exist for anybody else, in any way of asking (sec/S1)', async () => {
    const found: string[] = [];
    for (const route of routes) {
      const build = chatThings[thingOf(route) ?? ''];
      if (build) found.push(...(await findLeaks(cast, route, build)));
    }

    expect([findUnbuilt(routes, chatThings), found]).toEqual([[], []]);
    expect(routes.filter((route) => thingOf(route)).length).toBe(9);
    expect(routes.filter(({ rights }) => !rights.owner || !rights.purpose)).toEqual([]);
  }, 120_000);

  it('are in no list of somebody else (sec/S6)', async () => {
    const lists = listsOf(routes);
    const hers = await fillLists(cast, lists, chatThings);

    const { found, answered } = await findListed(cast, lists, hers, 60);

    expect([found, answered > 5]).toEqual([[], true]);
  }, 60_000);

  it('are open to nobody who is not signed in, and to no program (sec/S3)', async () => {
    expect(await findOpenDoors(cast, routes, nobody, notSignedIn)).toEqual([]);
    expect(await findOpenDoors(cast, routes, (await programsOf(cast)).all, scopeMissing)).toEqual([]);
  });

  it('take no field that they do not know (sec/S7)', async () => {
    expect(await findTakenFields(cast, routes)).toEqual([]);
  });
});
