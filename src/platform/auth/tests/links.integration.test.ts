import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { totpSecrets, users } from '../tables.ts';
import { aNewcomer, aServer } from './a-browser.ts';
import { aMailingServer } from './a-mailing-server.ts';
import { timeApart } from './time-apart.ts';

const ask = '/api/auth/links';
const signInByLink = '/api/auth/sign-in/link';
const minuteMs = 60_000;

describe.skipIf(whyNoDatabase)('Signing in by a link in a mail', () => {
  let world: World;
  let here: Awaited<ReturnType<typeof aMailingServer>>;
  beforeAll(async () => {
    world = await aWorld();
    here = await aMailingServer(world.system);
  });
  const wants = (email: string, address = '203.0.113.7', headers: Record<string, string> = {}) =>
    here.browser(address).ask('POST', ask, { purpose: 'magic-link', email }, headers);

  async function aPersonWithLink() {
    const ana = aNewcomer();
    const browser = await here.joins(ana);
    await wants(ana.email, '192.0.2.100');
    const { body } = await browser.ask('GET', '/api/user');
    return { ana, id: (body.user as { id: string }).id, token: await here.linkTo(ana.email, 'magic-link') };
  }

  it('answers every address the same, after the same work, and writes only to those with an account (sec/S16)', async () => {
    const { ana } = await aPersonWithLink();
    const nobody = aNewcomer().email;
    const told = [await wants(ana.email, '192.0.2.101'), await wants(nobody, '192.0.2.101')];
    expect(told.map(({ status, body }) => [status, body])).toEqual([
      [202, { status: 'mail-sent' }],
      [202, { status: 'mail-sent' }],
    ]);
    expect(await here.kindsTo(nobody)).toEqual([]);

    let at = 0;
    const asks = (email: string) => {
      at += 1;
      return wants(email, `2001:db8:1::${at}`);
    };
    expect(
      await timeApart(
        () => asks(ana.email),
        () => asks(aNewcomer().email),
      ),
    ).toBeLessThan(10);
  });

  it('lets its person in once, and never after ten minutes', async () => {
    const { ana, token } = await aPersonWithLink();
    const phone = here.browser();

    const first = await phone.ask('POST', signInByLink, { token });
    const again = await here.browser().ask('POST', signInByLink, { token });

    expect([first.status, again.status, again.body.type]).toEqual([200, 410, 'auth/link-over']);
    const { items } = (await phone.ask('GET', '/api/auth/sessions')).body as { items: { methods: string[]; isThis: boolean }[] };
    expect(items.find(({ isThis }) => isThis)?.methods).toEqual(['magic-link']);

    const later = await aMailingServer(world.system);
    await later.browser('192.0.2.102').ask('POST', ask, { purpose: 'magic-link', email: ana.email });
    const late = await later.linkTo(ana.email, 'magic-link');
    later.pass(10 * minuteMs);
    expect((await later.browser().ask('POST', signInByLink, { token: late })).status).toBe(410);
  });

  it('is used once though twenty pages use it at once', async () => {
    const { token } = await aPersonWithLink();

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, page) => here.browser(`198.51.100.${page}`).ask('POST', signInByLink, { token })),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(19);
  });

  it('is not spent by what scans mails: nothing happens by GET, and looking tells without spending', async () => {
    const { ana, token } = await aPersonWithLink();
    const scanner = here.browser();
    const mail = (await here.mailsTo(ana.email)).find(({ kind }) => kind === 'magic-link');

    const { pathname, hash } = new URL(mail?.content.link?.href ?? '');
    await scanner.ask('GET', pathname);
    const about = await scanner.ask('POST', '/api/auth/links/about', { token });

    expect([pathname, hash]).toEqual(['/entrar/enlace', `#${token}`]);
    expect(about.body).toEqual({ purpose: 'magic-link', email: ana.email, needsPassword: false, shortestPassword: 15 });
    expect((await here.browser().ask('POST', signInByLink, { token })).status).toBe(200);
  });

  it('still asks for the code of whoever asks for one, and opens nothing without', async () => {
    const { id, token } = await aPersonWithLink();
    const sealed = world.system.vault.seal({ table: 'totp_secrets', column: 'secret', row: id }, 'JBSWY3DPEHPK3PXP');
    await world.system.db.insert(totpSecrets).values({ userId: id, secret: sealed, confirmedAt: world.system.now() });
    const phone = here.browser();

    const { status, body } = await phone.ask('POST', signInByLink, { token });

    expect([status, body.type]).toEqual([401, 'auth/second-factor-needed']);
    expect(body.methods).toEqual(['totp']);
    expect([...phone.cookies.keys()]).toEqual([]);
  });

  it('opens no account that was closed, and is no link for anything else', async () => {
    const { ana, id, token } = await aPersonWithLink();
    const password = 'otra frase nueva y larga';

    expect((await here.browser().ask('POST', '/api/auth/password/reset', { token, password })).status).toBe(410);
    const somebody = await here.joins(aNewcomer());
    expect((await somebody.ask('POST', '/api/auth/email/confirm', { token })).status).toBe(410);
    expect((await here.browser().ask('POST', '/api/auth/sign-up/confirm', { token })).status).toBe(410);
    await world.system.db.update(users).set({ isActive: false }).where(eq(users.id, id));

    expect((await here.browser().ask('POST', signInByLink, { token })).status).toBe(410);
    const before = (await here.mailsTo(ana.email)).length;
    await wants(ana.email, '192.0.2.103');
    expect(await here.mailsTo(ana.email)).toHaveLength(before);
  });

  it('leads to the configured address, whatever name the request came under (sec/S28)', async () => {
    const { ana } = await aPersonWithLink();

    await wants(ana.email, '192.0.2.104', { host: 'evil.example', 'x-forwarded-host': 'evil.example' });

    const hrefs = (await here.mailsTo(ana.email)).map(({ content }) => content.link?.href ?? '');
    expect(hrefs).not.toHaveLength(0);
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/mentalia\.example\/entrar/);
  });

  it('keeps digests: no token in the database opens anything (sec/S28)', async () => {
    const { token } = await aPersonWithLink();

    const { rows } = await world.system.database.pool.query("select string_agg(t::text, ' ') as all from one_time_tokens t");

    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(rows[0].all.includes(token)).toBe(false);
  });

  it('does not fill anybody’s mailbox, and lets no address ask for mails without end', async () => {
    const ana = aNewcomer();
    await here.joins(ana);
    for (let mail = 0; mail < 8; mail += 1) await wants(ana.email, `192.0.2.${110 + mail}`);
    const kinds = await here.kindsTo(ana.email);
    expect(kinds.filter((kind) => kind === 'magic-link')).toHaveLength(5);
    for (let mail = 0; mail < 8; mail += 1) await here.browser(`198.18.0.${mail}`).ask('POST', '/api/auth/sign-up/email', ana);
    const more = await here.kindsTo(ana.email);
    expect(more.filter((kind) => kind === 'account-exists').length).toBeLessThan(6);

    const statuses = [];
    for (let mail = 0; mail < 21; mail += 1) statuses.push((await wants(aNewcomer().email, '192.0.2.130')).status);
    expect(statuses.indexOf(429)).toBe(20);
  });

  it('writes in the language that the browser asks for', async () => {
    const { ana } = await aPersonWithLink();
    await wants(ana.email, '192.0.2.140', { 'accept-language': 'en-GB,en;q=0.9' });

    const [newest] = await here.mailsTo(ana.email);

    expect(newest?.content).toMatchObject({ language: 'en', subject: 'Your link to sign in' });
  });

  it('is offered on the page that asks who comes in, as long as mails leave', async () => {
    const silent = await aServer({ ...world.system, config: { ...world.system.config, mode: 'production' } });

    const offered = [
      await here.browser().ask('GET', '/api/auth/options'),
      await silent.browser().ask('GET', '/api/auth/options'),
    ];
    const refused = await silent.browser().ask('POST', ask, { purpose: 'magic-link', email: aNewcomer().email });

    expect(offered.map(({ body }) => [body.mail, body.confirmsByMail])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect([refused.status, refused.body.type]).toEqual([409, 'auth/no-mail']);
  });
});
