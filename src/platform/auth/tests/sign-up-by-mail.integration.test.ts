import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { aNewcomer } from './a-browser.ts';
import { aMailingServer } from './a-mailing-server.ts';
import { timeApart } from './time-apart.ts';

const signUp = '/api/auth/sign-up/email';
const confirm = '/api/auth/sign-up/confirm';
const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('Creating an account where mails leave', () => {
  let world: World;
  let here: Awaited<ReturnType<typeof aMailingServer>>;
  beforeAll(async () => {
    world = await aWorld();
    here = await aMailingServer(world.system);
  });

  it('answers known and unknown addresses the same, and tells the rest by mail (sec/S16)', async () => {
    const ana = aNewcomer();
    await here.joins(ana);
    const luis = { ...aNewcomer(), password: 'otra frase larga y tranquila' };
    const [known, unknown] = [here.browser('192.0.2.1'), here.browser('192.0.2.2')];

    const answers = [await known.ask('POST', signUp, { ...luis, email: ana.email }), await unknown.ask('POST', signUp, luis)];

    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [202, { status: 'mail-sent' }],
      [202, { status: 'mail-sent' }],
    ]);
    expect([...known.cookies.keys()]).toEqual([...unknown.cookies.keys()]);
    expect((await here.kindsTo(ana.email))[0]).toBe('account-exists');
    expect(await here.kindsTo(luis.email)).toEqual(['verify-email']);
    expect((await known.ask('GET', '/api/user')).status).toBe(401);
  });

  it('takes as long for a known address as for an unknown one (sec/S16)', async () => {
    const ana = aNewcomer();
    await here.joins(ana);
    let at = 0;
    const asks = (email: string) => {
      at += 1;
      return here.browser(`2001:db8::${at}`).ask('POST', signUp, { ...aNewcomer(), email });
    };

    expect(
      await timeApart(
        () => asks(ana.email),
        () => asks(aNewcomer().email),
      ),
    ).toBeLessThan(10);
  });

  it('lets in whoever opens the link in the browser that asked, once, with the address proven', async () => {
    const ana = aNewcomer();
    const browser = here.browser();
    await browser.ask('POST', signUp, ana);
    const token = await here.linkTo(ana.email, 'verify-email');
    const about = await browser.ask('POST', '/api/auth/links/about', { token });

    const first = await browser.ask('POST', confirm, { token });
    const again = await browser.ask('POST', confirm, { token });

    expect(about.body).toMatchObject({ purpose: 'verify-email', email: ana.email, needsPassword: false });
    expect([first.status, again.status]).toEqual([201, 410]);
    expect(first.body.user).toMatchObject({ name: ana.name, email: ana.email });
    expect((await browser.ask('GET', '/api/user')).status).toBe(200);
    const { rows } = await world.system.database.pool.query('select email_verified_at from users where id = $1', [
      (first.body.user as { id: string }).id,
    ]);
    expect(rows[0].email_verified_at).toBeInstanceOf(Date);
  });

  it('asks for the password in any other browser: a stranger’s account is not confirmed by whoever reads the mail', async () => {
    const ana = aNewcomer();
    await here.browser().ask('POST', signUp, ana);
    const token = await here.linkTo(ana.email, 'verify-email');
    const phone = here.browser('192.0.2.9');

    const about = await phone.ask('POST', '/api/auth/links/about', { token });
    const without = await phone.ask('POST', confirm, { token });
    const wrong = await phone.ask('POST', confirm, { token, password: 'una frase que no es esta' });
    const right = await phone.ask('POST', confirm, { token, password: ana.password });

    expect(about.body.needsPassword).toBe(true);
    expect([without.status, without.body.type]).toEqual([401, 'auth/link-needs-password']);
    expect([wrong.status, wrong.body.type]).toEqual([401, 'auth/wrong-credentials']);
    expect(right.status).toBe(201);
  });

  it('keeps nobody’s password, name or address readable while the link waits (priv/P11)', async () => {
    const ana = { ...aNewcomer(), name: 'Canaria Única' };
    await here.browser().ask('POST', signUp, ana);
    await here.work();

    const { rows } = await world.system.database.pool.query(
      "select (select string_agg(t::text, ' ') from one_time_tokens t) || (select string_agg(m::text, ' ') from mails m) || coalesce((select string_agg(j.data::text, ' ') from jobs.job j), '') as all",
    );
    const secrets = [ana.email, 'Canaria', ana.password, await here.linkTo(ana.email, 'verify-email')];
    expect(secrets.filter((secret) => secret === '' || rows[0].all.includes(secret))).toEqual([]);
  });

  it('makes one account of two links, and none of a link that waited for more than a day', async () => {
    const ana = aNewcomer();
    const [laptop, phone] = [here.browser('192.0.2.20'), here.browser('192.0.2.21')];
    await laptop.ask('POST', signUp, ana);
    const first = await here.linkTo(ana.email, 'verify-email');
    await phone.ask('POST', signUp, ana);
    const second = await here.linkTo(ana.email, 'verify-email');
    expect(second).not.toBe(first);

    expect((await laptop.ask('POST', confirm, { token: first })).status).toBe(201);
    expect((await phone.ask('POST', confirm, { token: second })).status).toBe(410);

    const late = aNewcomer();
    const browser = here.browser();
    await browser.ask('POST', signUp, late);
    const token = await here.linkTo(late.email, 'verify-email');
    const later = await aMailingServer(world.system);
    later.pass(dayMs + 1000);
    expect((await later.browser().ask('POST', confirm, { token, password: late.password })).status).toBe(410);
  });

  it('still refuses a weak password at once, and too many mails from one address', async () => {
    const weak = await here.browser().ask('POST', signUp, { ...aNewcomer(), password: 'Password123Password123' });
    expect([weak.status, weak.body.type]).toEqual([422, 'auth/weak-password']);

    const statuses = [];
    for (let mail = 0; mail < 21; mail += 1)
      statuses.push((await here.browser('192.0.2.77').ask('POST', signUp, aNewcomer())).status);
    expect(statuses.indexOf(429)).toBe(20);
  });
});
