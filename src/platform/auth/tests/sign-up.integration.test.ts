import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { accounts, sessions, users } from '../tables.ts';
import { aNewcomer, aServer } from './a-browser.ts';

const signUp = '/api/auth/sign-up/email';

describe.skipIf(whyNoDatabase)('Creating an account', () => {
  let world: World;
  let here: Awaited<ReturnType<typeof aServer>>;
  beforeAll(async () => {
    world = await aWorld();
    here = await aServer(world.system);
  });

  it('lets the person in at once, by cookie and by Bearer', async () => {
    const browser = here.browser();
    const ana = aNewcomer();

    const { status, body } = await browser.ask('POST', signUp, { ...ana, email: `  ${ana.email.toUpperCase()} ` });

    expect(status).toBe(201);
    expect(body.user).toMatchObject({ name: ana.name, email: ana.email, profileType: 'general' });
    expect(new Date(String(body.expiresAt)).getTime() - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    expect([...browser.cookies.keys()].sort()).toEqual([
      'mentalia_access',
      'mentalia_device',
      'mentalia_here',
      'mentalia_session',
    ]);
    expect((await browser.ask('GET', '/api/user')).body).toEqual({ user: body.user });
    const byBearer = await here.browser().ask('GET', '/api/user', undefined, { authorization: `Bearer ${body.accessToken}` });
    expect(byBearer.body).toEqual({ user: body.user });
  });

  it('hides its cookies from scripts and from other sites', async () => {
    const { headers } = await here.browser().ask('POST', signUp, aNewcomer());

    const cookies = [headers['set-cookie']].flat().map(String);
    const tokens = cookies.filter((cookie) => !cookie.startsWith('mentalia_here=1;'));
    expect(tokens).toHaveLength(3);
    for (const cookie of tokens) expect(cookie).toMatch(/; Path=\/.*; HttpOnly; SameSite=Lax/);
    expect(cookies).toHaveLength(4);
  });

  it.each(['general', 'neurodivergent', 'professional', 'enterprise'])(
    'knows people whose profile is %s',
    async (profileType) => {
      const { body } = await here.browser().ask('POST', signUp, { ...aNewcomer(), profileType });

      expect(body.user).toMatchObject({ profileType });
    },
  );

  it('makes one account for one address, however it is written and however many ask at once', async () => {
    const ana = aNewcomer();
    const spellings = [ana.email, ana.email.toUpperCase(), ` ${ana.email}`, ana.email];

    const answers = await Promise.all(
      spellings.map((email) => here.browser('198.51.100.1').ask('POST', signUp, { ...ana, email })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ type: 'auth/email-taken' });
  });

  it.each([
    ['an address that is none', { email: 'ana' }, '#/email'],
    ['an empty name', { name: '   ' }, '#/name'],
    ['a name with control characters', { name: 'Ana\u0000' }, '#/name'],
    ['a profile type that does not exist', { profileType: 'admin' }, '#/profileType'],
    ['a field that nobody asked for (sec/S7)', { role: 'admin' }, '#/role'],
    ['a password of fourteen characters (sec/S13)', { password: 'una frase de 1' }, '#/password'],
    ['a password that everybody tries (sec/S14)', { password: 'Password123Password123' }, '#/password'],
  ])('points at what is wrong in %s', async (_what, wrong, pointer) => {
    const { status, body } = await here.browser().ask('POST', signUp, { ...aNewcomer(), ...wrong });

    expect(status).toBe(422);
    expect((body.errors as { pointer: string }[]).map((error) => error.pointer)).toEqual([pointer]);
  });

  it('says why a password is weak, so that the form can', async () => {
    const { body } = await here.browser().ask('POST', signUp, { ...aNewcomer(), password: 'corta' });

    expect(body).toMatchObject({ type: 'auth/weak-password', status: 422, reason: 'too-short', shortest: 15, longest: 200 });
  });

  it('reads nothing that is not JSON', async () => {
    const { status, body } = await here.browser().ask('POST', signUp, undefined, { 'content-type': 'application/json' });

    expect(status).toBe(400);
    expect(body.type).toBe('http/malformed-json');
  });

  it('leaves neither name, nor address, nor password, nor token readable in the database (priv/P11)', async () => {
    const browser = here.browser();
    const ana = aNewcomer();
    const { body } = await browser.ask('POST', signUp, ana);
    const { id } = body.user as { id: string };

    const rows = JSON.stringify([
      await world.system.db.select().from(users).where(eq(users.id, id)),
      await world.system.db.select().from(accounts).where(eq(accounts.userId, id)),
      await world.system.db.select().from(sessions).where(eq(sessions.userId, id)),
    ]);

    expect(rows).toContain(id);
    expect(rows).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    for (const secret of [ana.name, 'García', ana.email, ana.password, browser.cookies.get('mentalia_session')]) {
      expect(rows).not.toContain(secret);
    }
  });
});
