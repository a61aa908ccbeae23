import { beforeAll, describe, expect, it } from 'vitest';
import { memoryTries } from '#platform/cache/tries.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { createDoor } from '../door.ts';
import { signIn } from '../password/sign-in.ts';
import { aNewcomer, aServer } from './a-browser.ts';
import { aMailingServer } from './a-mailing-server.ts';

const minuteMs = 60_000;

/** What happens in the moment between two others. */
describe.skipIf(whyNoDatabase)('Sessions at a bad moment', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  it('sec/S21 end when their person signs out after the short token ran out: a copy of the long one opens nothing', async () => {
    const here = await aServer(world.system);
    const laptop = here.browser();
    await laptop.ask('POST', '/api/auth/sign-up/email', aNewcomer());
    const copy = here.browser();
    for (const [name, value] of laptop.cookies) copy.cookies.set(name, value);
    here.pass(16 * minuteMs);

    const left = await laptop.ask('POST', '/api/auth/sign-out');

    expect(left.status).toBe(204);
    expect((await copy.ask('POST', '/api/auth/refresh')).body.type).toBe('auth/session-ended');
  });

  /** Somebody guesses right, and before they are let in something else happens. */
  async function inBetween(happens: (laptop: ReturnType<Awaited<ReturnType<typeof aServer>>['browser']>, id: string) => unknown) {
    const here = await aServer(world.system);
    const ana = aNewcomer();
    const laptop = here.browser();
    const { body } = await laptop.ask('POST', '/api/auth/sign-up/email', ana);
    const { id } = body.user as { id: string };
    const tries = memoryTries();
    const forget: typeof tries.forget = async (key) => {
      await happens(laptop, id);
      await tries.forget(key);
    };
    const door = createDoor({ ...here.system, cache: { ...here.system.cache, tries: { ...tries, forget } } });
    const caller = { address: '198.51.100.9', userAgent: 'Thief/1.0', device: undefined, language: 'es' as const };
    const entered = signIn(door, caller, { email: ana.email, password: ana.password });
    return { entered, laptop };
  }

  it('sec/S28 do not begin with a password that was changed while it was being checked', async () => {
    const { entered, laptop } = await inBetween((browser) =>
      browser.ask('PUT', '/api/auth/password', { password: 'otra frase, más larga y nueva' }),
    );

    await expect(entered).rejects.toMatchObject({ type: 'auth/wrong-credentials' });
    expect((await laptop.ask('GET', '/api/auth/sessions')).body.items).toHaveLength(1);
  });

  it('sec/S21 do not begin for an account that was closed while the password was being checked', async () => {
    const { pool } = world.system.database;
    const { entered } = await inBetween((_browser, id) => pool.query('update users set is_active = false where id = $1', [id]));

    await expect(entered).rejects.toMatchObject({ type: 'auth/wrong-credentials' });
  });

  it('sec/S22 that were copied end, and a mail tells their person', async () => {
    const here = await aMailingServer(world.system);
    const ana = aNewcomer();
    const laptop = await here.joins(ana);
    const thief = here.browser('198.51.100.9');
    for (const [name, value] of laptop.cookies) thief.cookies.set(name, value);
    await laptop.ask('POST', '/api/auth/refresh');
    here.pass(minuteMs);

    const { status } = await thief.ask('POST', '/api/auth/refresh');

    expect(status).toBe(401);
    expect(await here.kindsTo(ana.email)).toContain('session-copied');
  });
});
