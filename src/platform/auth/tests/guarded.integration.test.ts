import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { systemConfig } from '#platform/admin/tables.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { users } from '../tables.ts';
import { aNewcomer, aServer } from './a-browser.ts';

const minuteMs = 60_000;
const refresh = '/api/auth/refresh';
const practice = '/api/universe/practice/people';

/** Time passes only where the test says so. */
function still(system: World['system']): World['system'] {
  const at = system.now();
  return { ...system, now: () => at };
}

describe.skipIf(whyNoDatabase)("Where other people's things are", () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function somebodySignedIn(person = aNewcomer()) {
    const here = await aServer(still(world.system));
    const browser = here.browser();
    const { body } = await browser.ask('POST', '/api/auth/sign-up/email', person);
    const { id } = body.user as { id: string };
    const opens = async (url = practice) => {
      const { status, body } = await browser.ask('GET', url);
      return status === 200 ? 'opens' : body.type;
    };
    /** Comes back after a while; the page goes on with its session, as it does by itself. */
    const isAway = async (ms: number) => {
      here.pass(ms);
      expect((await browser.ask('POST', refresh)).status).toBe(200);
    };
    /** The page stays open all this while. */
    const stays = async (ms: number) => {
      for (let leftMs = ms; leftMs > 0; leftMs -= 15 * minuteMs) await isAway(Math.min(leftMs, 15 * minuteMs));
    };
    return { ...here, id, person, browser, opens, isAway, stays };
  }

  it('asks whoever was away for an hour to show that it is them, and nobody a moment before (sec/S25)', async () => {
    const ana = await somebodySignedIn();
    await ana.isAway(60 * minuteMs - 1);
    expect(await ana.opens()).toBe('opens');

    await ana.isAway(60 * minuteMs);

    expect(await ana.opens()).toBe('http/prove-it-is-you');
    await ana.stays(30 * minuteMs);
    expect(await ana.opens()).toBe('http/prove-it-is-you');
    expect((await ana.browser.ask('GET', '/api/user')).status).toBe(200);
    await ana.browser.ask('POST', '/api/auth/prove', { password: ana.person.password });
    expect(await ana.opens()).toBe('opens');
  });

  it('never asks on a page that stays open, until a day after they last showed it (sec/S25, a11y/P5)', async () => {
    const ana = await somebodySignedIn();
    for (let hour = 0; hour < 23; hour += 1) {
      await ana.stays(60 * minuteMs);
      expect(await ana.opens()).toBe('opens');
    }
    await ana.stays(60 * minuteMs - 1);
    expect(await ana.opens()).toBe('opens');

    ana.pass(1);

    expect(await ana.opens()).toBe('http/prove-it-is-you');
    await ana.browser.ask('POST', '/api/auth/prove', { password: ana.person.password });
    expect(await ana.opens()).toBe('opens');
  });

  it('asks as well where an access token outlives the time away (sec/S25)', async () => {
    const system = { ...still(world.system), config: { ...world.system.config, accessTokenMinutes: 1440 } };
    const here = await aServer(system);
    const browser = here.browser();
    await browser.ask('POST', '/api/auth/sign-up/email', aNewcomer());
    here.pass(60 * minuteMs - 1);
    expect((await browser.ask('GET', practice)).status).toBe(200);

    here.pass(1);

    expect((await browser.ask('GET', practice)).body.type).toBe('http/prove-it-is-you');
  });

  it('asks sooner where the installation wants it so', async () => {
    const { db, settings } = world.system;
    const ana = await somebodySignedIn();
    await db.insert(systemConfig).values({ configKey: 'guarded.idle-minutes', configValue: 20, description: '' });
    settings.forget();
    try {
      await ana.isAway(20 * minuteMs - 1);
      expect(await ana.opens()).toBe('opens');

      await ana.isAway(20 * minuteMs);

      expect(await ana.opens()).toBe('http/prove-it-is-you');
    } finally {
      await db.delete(systemConfig).where(eq(systemConfig.configKey, 'guarded.idle-minutes'));
      settings.forget();
    }
  });

  it('asks whoever administers too, and for the same (sec/S25)', async () => {
    const ana = await somebodySignedIn();
    await world.system.db.update(users).set({ role: 'admin' }).where(eq(users.id, ana.id));
    expect(await ana.opens('/api/admin/settings')).toBe('opens');

    await ana.isAway(60 * minuteMs);

    expect(await ana.opens('/api/admin/settings')).toBe('http/prove-it-is-you');
  });

  it('says so of every route of the practice and of administration (sec/S25)', async () => {
    const { browser } = await somebodySignedIn();
    const { paths } = (await browser.ask('GET', '/api/openapi.json')).body as {
      paths: Record<string, Record<string, { 'x-rights'?: { guarded?: boolean; fresh?: boolean } }>>;
    };
    const inside = Object.entries(paths).filter(([path]) => /^\/api\/(admin|universe\/practice)\//.test(path));
    const all = inside.flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, route]) => ({ at: `${verb} ${path}`, route })),
    );

    const open = all.filter(({ route }) => !route['x-rights']?.guarded && !route['x-rights']?.fresh);

    expect(all.length).toBeGreaterThan(20);
    expect(open.map(({ at }) => at)).toEqual([]);
  });
});
