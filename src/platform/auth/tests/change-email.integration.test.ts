import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { aNewcomer, aServer } from './a-browser.ts';
import { aMailingServer } from './a-mailing-server.ts';

const change = '/api/auth/email';
const confirm = '/api/auth/email/confirm';
const minuteMs = 60_000;

describe.skipIf(whyNoDatabase)('Changing one’s address', () => {
  let world: World;
  let here: Awaited<ReturnType<typeof aMailingServer>>;
  beforeAll(async () => {
    world = await aWorld();
    here = await aMailingServer(world.system);
  });

  async function aPerson() {
    const ana = aNewcomer();
    return { ana, browser: await here.joins(ana), next: aNewcomer().email };
  }

  it('counts once they used the link sent to it, they and nobody else; the address of before is told', async () => {
    const { ana, browser, next } = await aPerson();

    const asked = await browser.ask('PUT', change, { email: next });
    const before = (await browser.ask('GET', '/api/user')).body.user;
    const token = await here.linkTo(next, 'change-email');
    const stranger = await (await here.joins(aNewcomer())).ask('POST', confirm, { token });
    const nobody = await here.browser('192.0.2.220').ask('POST', confirm, { token });
    const done = await browser.ask('POST', confirm, { token });

    expect([asked.status, asked.body]).toEqual([200, { status: 'mail-sent' }]);
    expect(before).toMatchObject({ email: ana.email });
    expect([nobody.status, stranger.status, done.status]).toEqual([401, 410, 204]);
    expect((await browser.ask('GET', '/api/user')).body.user).toMatchObject({ email: next });
    expect((await here.kindsTo(ana.email))[0]).toBe('email-changed');
    expect((await browser.ask('POST', confirm, { token })).status).toBe(410);
    const signsIn = (email: string) =>
      here.browser('192.0.2.221').ask('POST', '/api/auth/sign-in/email', { email, password: ana.password });
    expect([(await signsIn(next)).status, (await signsIn(ana.email)).status]).toEqual([200, 401]);
  });

  it('takes back the links that went to the address of before', async () => {
    const { ana, browser, next } = await aPerson();
    await here.browser('192.0.2.222').ask('POST', '/api/auth/links', { purpose: 'reset-password', email: ana.email });
    const old = await here.linkTo(ana.email, 'reset-password');
    await browser.ask('PUT', change, { email: next });
    await browser.ask('POST', confirm, { token: await here.linkTo(next, 'change-email') });

    const password = 'otra frase nueva y larga';
    expect((await here.browser().ask('POST', '/api/auth/password/reset', { token: old, password })).status).toBe(410);
  });

  it('answers the same for an address that somebody has, and tells whoever has it (sec/S16)', async () => {
    const { browser } = await aPerson();
    const luis = aNewcomer();
    await here.joins(luis);

    const asked = await browser.ask('PUT', change, { email: luis.email });

    expect([asked.status, asked.body]).toEqual([200, { status: 'mail-sent' }]);
    expect((await here.kindsTo(luis.email))[0]).toBe('address-taken');
  });

  it('gives an address to one of two who confirm it', async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    await one.browser.ask('PUT', change, { email: one.next });
    const first = await here.linkTo(one.next, 'change-email');
    await other.browser.ask('PUT', change, { email: one.next });
    const second = await here.linkTo(one.next, 'change-email');

    expect((await one.browser.ask('POST', confirm, { token: first })).status).toBe(204);
    expect((await other.browser.ask('POST', confirm, { token: second })).status).toBe(410);
  });

  it('asks to show again that it is them (sec/S27)', async () => {
    const later = await aMailingServer(world.system);
    const browser = await later.joins(aNewcomer());
    later.pass(5 * minuteMs);

    const { status, body } = await browser.ask('PUT', change, { email: aNewcomer().email });

    expect([status, body.type]).toEqual([401, 'http/prove-it-is-you']);
  });

  it('counts at once where no mail leaves, and refuses an address that somebody has', async () => {
    const plain = await aServer(world.system);
    const [ana, luis] = [aNewcomer(), aNewcomer()];
    const browser = plain.browser();
    await browser.ask('POST', '/api/auth/sign-up/email', ana);
    await plain.browser().ask('POST', '/api/auth/sign-up/email', luis);
    const next = aNewcomer().email;

    expect((await browser.ask('PUT', change, { email: luis.email })).status).toBe(409);
    expect((await browser.ask('PUT', change, { email: next })).body).toEqual({ status: 'changed' });

    expect((await browser.ask('GET', '/api/user')).body.user).toMatchObject({ email: next });
  });
});
