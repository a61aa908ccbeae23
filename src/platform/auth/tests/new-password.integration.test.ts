import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { accounts, passkeys, totpSecrets } from '../tables.ts';
import { aNewcomer } from './a-browser.ts';
import { aMailingServer } from './a-mailing-server.ts';

const ask = '/api/auth/links';
const reset = '/api/auth/password/reset';
const signIn = '/api/auth/sign-in/email';
const newPassword = 'otra frase nueva y larga';
const minuteMs = 60_000;

describe.skipIf(whyNoDatabase)('Setting a new password', () => {
  let world: World;
  let here: Awaited<ReturnType<typeof aMailingServer>>;
  let asked = 0;
  const anywhere = () => {
    asked += 1;
    return here.browser(`2001:db8:2::${asked}`);
  };
  beforeAll(async () => {
    world = await aWorld();
    here = await aMailingServer(world.system);
  });

  async function aPerson() {
    const ana = aNewcomer();
    const browser = await here.joins(ana);
    const { body } = await browser.ask('GET', '/api/user');
    const wantsReset = async () => {
      await anywhere().ask('POST', ask, { purpose: 'reset-password', email: ana.email });
      return here.linkTo(ana.email, 'reset-password');
    };
    const signsIn = (password: string) => anywhere().ask('POST', signIn, { email: ana.email, password });
    return { ana, browser, id: (body.user as { id: string }).id, wantsReset, signsIn };
  }

  it('works by a link once, ends every session, link and key of a program, and tells by mail (sec/S28)', async () => {
    const { ana, browser, wantsReset, signsIn } = await aPerson();
    const key = (await browser.ask('POST', '/api/auth/api-tokens', { name: 'Mi programa', scopes: ['profile:read'], days: 30 }))
      .body;
    const authorization = `Bearer ${(key as { token: string }).token}`;
    const byKey = async () => (await here.browser().ask('GET', '/api/user/profile', undefined, { authorization })).status;
    expect(await byKey()).toBe(200);
    const [first, second] = [await wantsReset(), await wantsReset()];

    const done = await here.browser().ask('POST', reset, { token: second, password: newPassword });

    expect([done.status, done.body]).toEqual([200, { left: { passkeys: [], codeApp: false, outside: [] } }]);
    for (const token of [first, second])
      expect((await here.browser().ask('POST', reset, { token, password: 'una frase distinta más' })).status).toBe(410);
    expect(await byKey()).toBe(401);
    expect((await browser.ask('GET', '/api/user')).status).toBe(401);
    expect((await browser.ask('POST', '/api/auth/refresh')).status).toBe(401);
    expect((await signsIn(ana.password)).status).toBe(401);
    expect((await signsIn(newPassword)).status).toBe(200);
    expect(await here.kindsTo(ana.email)).toContain('password-changed');
  });

  it('works for ten minutes at most, and a weak password leaves the link as it was (sec/S28)', async () => {
    const { wantsReset } = await aPerson();
    const token = await wantsReset();
    const weak = await here.browser().ask('POST', reset, { token, password: 'corta' });
    expect([weak.status, weak.body.type, weak.body.shortest]).toEqual([422, 'auth/weak-password', 15]);
    expect((await here.browser().ask('POST', reset, { token, password: newPassword })).status).toBe(200);

    const later = await aMailingServer(world.system);
    const ana = aNewcomer();
    await later.joins(ana);
    await later.browser('192.0.2.201').ask('POST', ask, { purpose: 'reset-password', email: ana.email });
    const late = await later.linkTo(ana.email, 'reset-password');
    later.pass(10 * minuteMs);
    expect((await later.browser().ask('POST', reset, { token: late, password: newPassword })).status).toBe(410);
  });

  it('lets nobody in by itself, and does not go round the second factor (sec/S28)', async () => {
    const { id, wantsReset, signsIn } = await aPerson();
    const sealed = world.system.vault.seal({ table: 'totp_secrets', column: 'secret', row: id }, 'JBSWY3DPEHPK3PXP');
    await world.system.db.insert(totpSecrets).values({ userId: id, secret: sealed, confirmedAt: world.system.now() });
    const phone = here.browser();

    await phone.ask('POST', reset, { token: await wantsReset(), password: newPassword });

    expect([...phone.cookies.keys()]).toEqual(['mentalia_device']);
    expect((await signsIn(newPassword)).body.type).toBe('auth/second-factor-needed');
  });

  it('says by mail and on the page what else still opens the account, with the way to take each away (sec/S28)', async () => {
    const { ana, id, wantsReset } = await aPerson();
    const { db, vault, now } = world.system;
    const [key, at] = [randomUUID(), now()];
    const name = (await vault.of(id)).seal({ table: 'passkeys', column: 'name', row: key }, 'Móvil de nadie');
    await db.insert(passkeys).values({ id: key, userId: id, credentialId: `key-${key}`, publicKey: 'x', name });
    const sealed = (await vault.of(id)).seal({ table: 'totp_secrets', column: 'secret', row: id }, 'JBSWY3DPEHPK3PXP');
    await db.insert(totpSecrets).values({ userId: id, secret: sealed, confirmedAt: at });
    await db.insert(accounts).values({ userId: id, provider: 'oidc:acme', subjectIndex: `acme-${id}` });

    const done = await here.browser().ask('POST', reset, { token: await wantsReset(), password: newPassword });

    expect(done.body).toEqual({ left: { passkeys: ['Móvil de nadie'], codeApp: true, outside: ['acme'] } });
    const mail = (await here.mailsTo(ana.email)).find(({ kind }) => kind === 'password-reset');
    expect(mail?.content.lines.join('\n')).toMatch(/Llave de acceso: Móvil de nadie\n.*aplicación de códigos\n.*cuenta de acme/);
    expect(mail?.content.link?.href).toBe('https://mentalia.example/universe/seguridad');
  });

  it('lets whoever was locked out by a stranger’s guesses come in where they set it (sec/S17)', async () => {
    const { ana, wantsReset, signsIn } = await aPerson();
    for (let guess = 0; guess < 8; guess += 1) await signsIn(`una frase larga ${guess}`);
    const phone = here.browser('192.0.2.210');

    await phone.ask('POST', reset, { token: await wantsReset(), password: newPassword });

    expect((await phone.ask('POST', signIn, { email: ana.email, password: newPassword })).status).toBe(200);
    expect((await signsIn(newPassword)).status).toBe(429);
  });

  it('asks who changes it to show that it is them, ends their other sessions and keeps this one (sec/S27)', async () => {
    const { ana, browser, signsIn } = await aPerson();
    const phone = here.browser('192.0.2.211');
    await phone.ask('POST', signIn, { email: ana.email, password: ana.password });

    expect((await browser.ask('PUT', '/api/auth/password', { password: newPassword })).status).toBe(204);

    expect((await browser.ask('GET', '/api/user')).status).toBe(200);
    expect((await phone.ask('GET', '/api/user')).status).toBe(401);
    expect((await signsIn(newPassword)).status).toBe(200);
    expect(await here.kindsTo(ana.email)).toContain('password-changed');
    const { rows } = await world.system.database.pool.query("select action from audit_events where action = 'password.changed'");
    expect(rows.length).toBeGreaterThan(0);

    const later = await aMailingServer(world.system);
    const luis = aNewcomer();
    const old = await later.joins(luis);
    later.pass(5 * minuteMs);
    const refused = await old.ask('PUT', '/api/auth/password', { password: newPassword });
    expect([refused.status, refused.body.type]).toEqual([401, 'http/prove-it-is-you']);
  });

  it('takes eight characters from whoever has a passkey or a code app, and fifteen from all others (sec/S13)', async () => {
    const { browser, id } = await aPerson();
    const short = { password: 'kX9#vQ2$' };
    const alone = await browser.ask('PUT', '/api/auth/password', short);
    expect(alone.body).toMatchObject({ type: 'auth/weak-password', reason: 'too-short', shortest: 15 });

    const name = world.system.vault.seal({ table: 'passkeys', column: 'name', row: id }, 'Llave');
    await world.system.db.insert(passkeys).values({ userId: id, credentialId: `key-${id}`, publicKey: 'x', name });

    expect((await browser.ask('PUT', '/api/auth/password', short)).status).toBe(204);
    const seven = await browser.ask('PUT', '/api/auth/password', { password: 'kX9#vQ2' });
    expect(seven.body).toMatchObject({ reason: 'too-short', shortest: 8 });
    const product = await browser.ask('PUT', '/api/auth/password', { password: 'mentalia2026!' });
    expect([product.status, product.body.reason]).toEqual([422, 'common']);
    await world.system.db.delete(passkeys).where(eq(passkeys.userId, id));
  });

  it.each([64, 200])('takes a password of %i characters with spaces and emoji, exactly as it is (sec/S13)', async (length) => {
    const { browser, signsIn } = await aPerson();
    const password = '🌿 árbol · casa lenta 🐢 '
      .repeat(20)
      .slice(0, length - 3)
      .toWellFormed()
      .replace('\ufffd', 'x')
      .padEnd(length, 'y');
    const long = [...password].slice(0, 200).join('');

    expect((await browser.ask('PUT', '/api/auth/password', { password: long })).status).toBe(204);

    expect((await signsIn(long)).status).toBe(200);
    expect((await signsIn(`${long.slice(0, -1)}z`)).status).toBe(401);
  });
});
