import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { users } from '../tables.ts';
import { aNewcomer, aServer } from './a-browser.ts';
import { timeApart } from './time-apart.ts';

const signUp = '/api/auth/sign-up/email';
const signIn = '/api/auth/sign-in/email';
const elsewhere = '198.51.100.20';

describe.skipIf(whyNoDatabase)('Signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function aPersonWithAccount() {
    const here = await aServer(world.system);
    const ana = aNewcomer();
    const { body } = await here.browser().ask('POST', signUp, ana);
    const fails = (password = 'una frase larga que no es', address = elsewhere, email = ana.email) =>
      here.browser(address).ask('POST', signIn, { email, password });
    return { ...here, ana, id: (body.user as { id: string }).id, fails };
  }

  it('opens a session of its own with the right password', async () => {
    const { browser, ana } = await aPersonWithAccount();
    const laptop = browser();

    const { status, body } = await laptop.ask('POST', signIn, { email: ana.email.toUpperCase(), password: ana.password });

    expect(status).toBe(200);
    expect(body.user).toMatchObject({ name: ana.name, email: ana.email });
    expect((await laptop.ask('GET', '/api/user')).status).toBe(200);
  });

  it('answers a wrong password, an unknown address and a closed account with the same words (sec/S16)', async () => {
    const { ana, id, fails } = await aPersonWithAccount();
    const wrong = await fails();
    const unknown = await fails(ana.password, elsewhere, aNewcomer().email);
    await world.system.db.update(users).set({ isActive: false }).where(eq(users.id, id));
    const closed = await fails(ana.password);

    expect([wrong, unknown, closed].map(({ status }) => status)).toEqual([401, 401, 401]);
    const told = [wrong, unknown, closed].map(({ body: { requestId: _, ...words } }) => words);
    expect(told[0]).toMatchObject({ type: 'auth/wrong-credentials' });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('takes as long for an unknown address as for a wrong password (sec/S16)', async () => {
    const { fails, pass } = await aPersonWithAccount();
    const failsLater = (email?: string) => {
      pass(3_600_000);
      return fails(undefined, elsewhere, email);
    };

    expect(await timeApart(failsLater, () => failsLater(aNewcomer().email))).toBeLessThan(10);
  });

  it('reads the whole password, past the 72 bytes where others stop (sec/S15)', async () => {
    const { browser } = await aPersonWithAccount();
    const long = { ...aNewcomer(), password: `${'una frase muy larga '.repeat(5)}final` };
    await browser().ask('POST', signUp, long);

    const cut = await browser().ask('POST', signIn, { email: long.email, password: `${long.password.slice(0, -5)}otra` });
    const whole = await browser().ask('POST', signIn, { email: long.email, password: long.password });

    expect([cut.status, whole.status]).toEqual([401, 200]);
  });

  it('takes accents for the same however a keyboard composes them, and keeps every space and emoji', async () => {
    const { browser } = await aPersonWithAccount();
    const ana = { ...aNewcomer(), password: ' canción sin prisa 🌿 ' };
    await browser().ask('POST', signUp, ana);

    const composed = await browser().ask('POST', signIn, { email: ana.email, password: ana.password.normalize('NFD') });
    const trimmed = await browser().ask('POST', signIn, { email: ana.email, password: ana.password.trim() });

    expect([composed.status, trimmed.status]).toEqual([200, 401]);
  });

  it.each([
    ['no password', { email: 'ana@personas.test' }, '#/password'],
    ['an address that is none', { email: 'ana', password: 'x' }, '#/email'],
    ['a password longer than any', { email: 'ana@personas.test', password: 'x'.repeat(1001) }, '#/password'],
    ['a field that nobody asked for', { email: 'ana@personas.test', password: 'x', admin: true }, '#/admin'],
  ])('points at what is wrong in a form with %s', async (_what, form, pointer) => {
    const { browser } = await aServer(world.system);

    const { status, body } = await browser().ask('POST', signIn, form);

    expect(status).toBe(422);
    expect((body.errors as { pointer: string }[]).map((error) => error.pointer)).toEqual([pointer]);
  });
});
