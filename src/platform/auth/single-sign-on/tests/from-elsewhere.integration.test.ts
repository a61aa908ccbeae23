import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { listKeptMails } from '../../../mail/mail-store.ts';
import { accounts, sessions, totpSecrets } from '../../tables.ts';
import { addClient } from '../clients/add-client.ts';
import { aFreePort, aHouse, aSignedIn, type House } from './a-house.ts';
import { aJar, type Jar } from './a-jar.ts';
import { isAsked, permissionOf } from './enters.ts';

const name = 'otra';

/** Another MENTALIA stands for the provider elsewhere: a real one, with its own people. */
describe.skipIf(whyNoDatabase)('Coming in with an account of elsewhere', () => {
  let there: House;
  let here: House;
  beforeAll(async () => {
    const { system } = await aWorld();
    there = await aHouse(system);
    const port = await aFreePort();
    const url = `http://127.0.0.1:${port}`;
    const clientId = `mentalia-${port}`;
    const secret = await addClient(there.system, {
      clientId,
      name: 'MENTALIA',
      redirectUris: [`${url}/api/auth/outside/${name}/callback`],
    });
    const provider = { name, title: 'La Otra', issuer: there.url, clientId, secret: String(secret) };
    here = await aHouse(system, { outsideProviders: [provider] }, port);
  });
  afterAll(async () => {
    await here.close();
    await there.close();
  });

  const isHere = (url: string) => url.startsWith(`${here.url}/universe`) || url.startsWith(`${here.url}/entrar`);
  const goesThere = async (jar: Jar, from: string) => {
    const stop = (url: string) => isAsked(url) || isHere(url);
    const asked = await jar.go(from, stop);
    if (!isAsked(asked.url) || isHere(asked.url)) return asked.url;
    const { body } = await jar.ask('POST', permissionOf(there, asked.url), { allow: true });
    return (await jar.go(String(body.next), isHere)).url;
  };
  const begin = (next = '') => `${here.url}/api/auth/outside/${name}/begin${next && `?next=${encodeURIComponent(next)}`}`;
  /** One person with an account here and one there, in one browser, the two connected. */
  async function aConnected() {
    const mine = await aSignedIn(here);
    const other = await aSignedIn(there);
    for (const [key, value] of other.jar.cookies) mine.jar.cookies.set(key, value);
    const { body } = await mine.jar.ask('POST', `${here.url}/api/auth/outside/${name}/connect`);
    expect(await goesThere(mine.jar, String(body.next))).toBe(`${here.url}/universe/seguridad?outside=linked`);
    return { ...mine, other };
  }

  it('says with which', async () => {
    expect((await aJar().ask('GET', `${here.url}/api/auth/outside`)).body.items).toEqual([{ name, title: 'La Otra' }]);
  });

  it('lets in whoever connected the two, to the page they came for, in a session of its own', async () => {
    const { id, other } = await aConnected();
    const jar = aJar();
    for (const [key, value] of other.jar.cookies) jar.cookies.set(key, value);

    const to = await goesThere(jar, begin('/universe/perfil-nd'));

    expect(to).toBe(`${here.url}/universe/perfil-nd`);
    expect((await jar.ask('GET', `${here.url}/api/user`)).body).toMatchObject({ user: { id } });
    expect((await jar.ask('GET', `${here.url}/api/auth/sessions`)).body.items).toMatchObject([{ methods: ['outside'] }, {}]);
  });

  it('sec/S39 goes on to no other site, whatever the address says', async () => {
    const { other } = await aConnected();
    const jar = aJar();
    for (const [key, value] of other.jar.cookies) jar.cookies.set(key, value);

    expect(await goesThere(jar, begin('//evil.example'))).toBe(`${here.url}/universe`);
  });

  it('connects nobody by their address alone: who is not known comes in in another way first', async () => {
    const other = await aSignedIn(there);
    const before = await here.system.db.select().from(accounts);

    const to = await goesThere(other.jar, begin());

    expect(to).toBe(`${here.url}/entrar?outside=unknown`);
    expect(await here.system.db.select().from(accounts)).toHaveLength(before.length);
  });

  it('connects one account of there with one person here', async () => {
    const { other } = await aConnected();
    const second = await aSignedIn(here);
    for (const [key, value] of other.jar.cookies) second.jar.cookies.set(key, value);
    const { body } = await second.jar.ask('POST', `${here.url}/api/auth/outside/${name}/connect`);

    expect(await goesThere(second.jar, String(body.next))).toBe(`${here.url}/universe/seguridad?outside=taken`);
  });

  it('sec/S30 takes no answer in a browser that asked nothing, twice, or with another state', async () => {
    const { other } = await aConnected();
    const jar = aJar();
    for (const [key, value] of other.jar.cookies) jar.cookies.set(key, value);
    const answered = async () => (await jar.go(begin(), (url) => url.includes('/callback?'))).url;
    const failed = `${here.url}/entrar?outside=failed`;

    const callback = await answered();
    expect((await aJar().ask('GET', callback)).location).toBe(failed);
    const changed = new URL(await answered());
    changed.searchParams.set('state', 'another');
    expect((await jar.ask('GET', changed.href)).location).toBe(failed);
    const mixed = new URL(await answered());
    mixed.searchParams.set('iss', 'https://evil.example');
    expect((await jar.ask('GET', mixed.href)).location).toBe(failed);
    const good = await answered();
    expect((await jar.ask('GET', good)).location).toBe(`${here.url}/universe`);
    expect((await jar.ask('GET', good)).location).toBe(failed);
  });

  it('sec/S27 connects only for whoever has just shown that it is them', async () => {
    const { jar, id } = await aSignedIn(here);
    await here.system.db
      .update(sessions)
      .set({ provedAt: new Date(Date.now() - 3_600_000) })
      .where(eq(sessions.userId, id));

    await vi.waitFor(
      async () => {
        const { status, body } = await jar.ask('POST', `${here.url}/api/auth/outside/${name}/connect`);
        expect([status, body.type]).toEqual([401, 'http/prove-it-is-you']);
      },
      { timeout: 2000, interval: 200 },
    );
  });

  it('still asks whoever has a code app for their code', async () => {
    const { id, other } = await aConnected();
    const vault = await here.system.vault.of(id);
    const secret = vault.seal({ table: 'totp_secrets', column: 'secret', row: id }, 'JBSWY3DPEHPK3PXP');
    await here.system.db.insert(totpSecrets).values({ userId: id, secret, confirmedAt: new Date() });
    const jar = aJar();
    for (const [key, value] of other.jar.cookies) jar.cookies.set(key, value);

    const to = new URL(await goesThere(jar, begin()));

    expect(to.search).toBe('?outside=second-factor');
    expect(new URLSearchParams(to.hash.slice(1)).get('step')).toMatch(/^[\w-]{43}$/);
    expect((await jar.ask('GET', `${here.url}/api/user`)).status).toBe(401);
  });

  it('is taken away by whoever connected it', async () => {
    const { jar, other } = await aConnected();
    expect((await jar.ask('GET', `${here.url}/api/auth/outside/connected`)).body.items).toEqual([{ name, title: 'La Otra' }]);

    expect((await jar.ask('DELETE', `${here.url}/api/auth/outside/${name}`)).status).toBe(204);

    expect((await jar.ask('GET', `${here.url}/api/auth/outside/connected`)).body.items).toEqual([]);
    const again = aJar();
    for (const [key, value] of other.jar.cookies) again.cookies.set(key, value);
    expect(await goesThere(again, begin())).toBe(`${here.url}/entrar?outside=unknown`);
  });

  it('sec/S21 takes with it the sessions elsewhere, and a mail tells of both: that it came and that it went', async () => {
    const { jar, other, email } = await aConnected();
    const stranger = aJar();
    for (const [key, value] of other.jar.cookies) stranger.cookies.set(key, value);
    await goesThere(stranger, begin());
    expect((await stranger.ask('GET', `${here.url}/api/user`)).status).toBe(200);

    await jar.ask('DELETE', `${here.url}/api/auth/outside/${name}`);

    expect((await stranger.ask('GET', `${here.url}/api/user`)).status).toBe(401);
    expect((await jar.ask('GET', `${here.url}/api/user`)).status).toBe(200);
    const mails = (await listKeptMails(here.system, 1000)).filter(({ content }) => content.to === email);
    expect(mails.map(({ kind }) => kind)).toEqual(['outside-removed', 'outside-added']);
  });
});
