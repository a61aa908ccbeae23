import { beforeAll, describe, expect, it } from 'vitest';
import { memoryTries } from '#platform/cache/tries.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { createDoor, type Door } from '../door.ts';
import { signInByLink } from '../links/sign-in-by-link.ts';
import { signIn } from '../password/sign-in.ts';
import { finishSignIn } from '../second-factor/finish-sign-in.ts';
import { aMember } from '../second-factor/tests/a-member.ts';
import { aNewcomer, aServer, type Browser } from './a-browser.ts';
import { aMailingServer } from './a-mailing-server.ts';

const minuteMs = 60_000;
const another = { password: 'otra frase, más larga y nueva' };
const thief = { address: '198.51.100.9', userAgent: 'Thief/1.0', device: undefined, language: 'es' as const };

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
    const entered = signIn(door, thief, { email: ana.email, password: ana.password });
    return { entered, laptop };
  }

  it('sec/S28 do not begin with a password that was changed while it was being checked', async () => {
    const { entered, laptop } = await inBetween((browser) => browser.ask('PUT', '/api/auth/password', another));

    await expect(entered).rejects.toMatchObject({ type: 'auth/wrong-credentials' });
    expect((await laptop.ask('GET', '/api/auth/sessions')).body.items).toHaveLength(1);
  });

  it('sec/S21 do not begin for an account that was closed while the password was being checked', async () => {
    const { pool } = world.system.database;
    const { entered } = await inBetween((_browser, id) => pool.query('update users set is_active = false where id = $1', [id]));

    await expect(entered).rejects.toMatchObject({ type: 'auth/wrong-credentials' });
  });

  /** A door at which something else happens when it looks, outside any transaction, for the `nth` time at what is sealed for somebody. */
  function doorAt(system: World['system'], nth: number, happens: () => Promise<unknown>): Door {
    let looks = 0;
    const of: Door['vault']['of'] = async (personId, db) => {
      if (db === system.db) looks += 1;
      if (db === system.db && looks === nth) await happens();
      return system.vault.of(personId, db);
    };
    return createDoor({ ...system, vault: { ...system.vault, of } });
  }
  const sessionsIn = async (browser: Browser) => (await browser.ask('GET', '/api/auth/sessions')).body.items;

  it.each([
    ['a code', 'totp'],
    ['a recovery code', 'recovery-code'],
  ])('sec/S28 do not begin by %s when the password is changed before its person is let in', async (_what, by) => {
    const ana = await aMember(world);
    const { secret, codes } = await ana.switchesCodesOn();
    const { step } = await ana.entersPassword();
    const changes = () => ana.laptop.ask('PUT', '/api/auth/password', another);
    const door = doorAt(ana.system, 1, async () => expect((await changes()).status).toBe(204));
    const answer = by === 'totp' ? { step, code: ana.codeOf(secret) } : { step, recoveryCode: codes[0] ?? '' };

    await expect(finishSignIn(door, thief, answer)).rejects.toMatchObject({ type: 'auth/step-ended' });

    expect(await sessionsIn(ana.laptop)).toHaveLength(1);
  });

  it('sec/S28 do not begin by a link when the password is changed before its person is let in', async () => {
    const { here, laptop, links } = await somebodyWithLinks(1);
    const changes = () => laptop.ask('PUT', '/api/auth/password', another);
    const door = doorAt(here.system, 2, async () => expect((await changes()).status).toBe(204));

    await expect(signInByLink(door, thief, links[0] ?? '')).rejects.toMatchObject({ type: 'auth/link-over' });

    expect(await sessionsIn(laptop)).toHaveLength(1);
  });

  it('begin once for each link though all are used by ten pages at once, also while they first show whose the address is', async () => {
    const { here, laptop, links } = await somebodyWithLinks(2);
    const { body } = await laptop.ask('GET', '/api/user');
    const { id } = body.user as { id: string };
    await world.system.database.pool.query('update users set email_verified_at = null where id = $1', [id]);
    const uses = (token: string, page: number) =>
      here.browser(`198.51.100.${page}`).ask('POST', '/api/auth/sign-in/link', { token });

    const pages = links.flatMap((token) => Array.from({ length: 10 }, (_, page) => uses(token, page)));
    const statuses = (await Promise.all(pages)).map(({ status }) => status);

    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    expect(statuses.filter((status) => status === 410)).toHaveLength(18);
    expect(await sessionsIn(laptop)).toHaveLength(3);
  });

  /** Somebody signed in, and links to come in by that were mailed to them. */
  async function somebodyWithLinks(count: number) {
    const here = await aMailingServer(world.system);
    const ana = aNewcomer();
    const laptop = await here.joins(ana);
    const links: string[] = [];
    for (let link = 0; link < count; link += 1) {
      await here.browser().ask('POST', '/api/auth/links', { purpose: 'magic-link', email: ana.email });
      links.push(await here.linkTo(ana.email, 'magic-link'));
    }
    return { here, laptop, links };
  }

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
