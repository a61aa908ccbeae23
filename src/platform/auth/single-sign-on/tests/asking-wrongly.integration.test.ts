import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { aHouse, aSignedIn, type House } from './a-house.ts';
import { aJar, type Jar } from './a-jar.ts';
import { aSite, type Site, stillKnows } from './a-site.ts';
import { enters, isAsked } from './enters.ts';

describe.skipIf(whyNoDatabase)('A site that asks wrongly', () => {
  let house: House;
  let site: Site;
  beforeAll(async () => {
    const { system } = await aWorld();
    house = await aHouse(system);
    site = await aSite(house);
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  /** The address that a site sends its people to, changed a little. */
  async function asks(jar: Jar, change: (query: URLSearchParams) => void) {
    const begun = await jar.ask('GET', `${site.url}/login`);
    const to = new URL(begun.location);
    change(to.searchParams);
    return jar.ask('GET', to.href);
  }
  /** A code for the site, caught on its way. */
  async function aCode(jar: Jar): Promise<{ code: string; callback: string }> {
    await enters(house, site, jar);
    const { url } = await jar.go(`${site.url}/login`, (at) => at.includes('/callback?'));
    return { code: new URL(url).searchParams.get('code') ?? '', callback: url };
  }
  const exchange = (fields: Record<string, string>, secret = site.secret) =>
    aJar().ask('POST', `${house.url}/api/auth/oidc/token`, new URLSearchParams({ grant_type: 'authorization_code', ...fields }), {
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`${site.clientId}:${secret}`).toString('base64')}`,
    });

  it('sec/S30 is sent nobody at an address that is not exactly its own', async () => {
    const { jar } = await aSignedIn(house);
    const wrong = [
      `${site.url}/callback/`,
      `${site.url}/callback?x=1`,
      `${site.url}/callback/../other`,
      `${site.url}/CALLBACK`,
      `${site.url}@evil.example/callback`,
      `http://localhost:${new URL(site.url).port}/callback`,
      'https://evil.example/callback',
      '//evil.example/callback',
    ];
    for (const uri of wrong) {
      const { status, location, text } = await asks(jar, (query) => query.set('redirect_uri', uri));
      expect([uri, status, location]).toEqual([uri, 400, '']);
      expect(text).toContain('No se puede entrar así');
    }
  });

  it('sec/S30 is refused without PKCE, and with the plain kind', async () => {
    const { jar } = await aSignedIn(house);

    const without = await asks(jar, (query) => query.delete('code_challenge'));
    const plain = await asks(jar, (query) => query.set('code_challenge_method', 'plain'));
    const implicit = await asks(jar, (query) => query.set('response_type', 'token'));

    for (const { location } of [without, plain]) expect(new URL(location).searchParams.get('error')).toBe('invalid_request');
    expect(implicit.location).not.toContain('access_token');
    expect(implicit.location).toContain('error=invalid_request');
  });

  it('sec/S30 gets nothing for a code without the words it began with, or with another address or secret', async () => {
    const { jar } = await aSignedIn(house);
    const { code } = await aCode(jar);
    const fields = { code, redirect_uri: `${site.url}/callback` };

    const noVerifier = await exchange(fields);
    const wrongVerifier = await exchange({ ...fields, code_verifier: 'a'.repeat(43) });
    const wrongAddress = await exchange({ ...fields, redirect_uri: `${site.url}/other`, code_verifier: 'a'.repeat(43) });
    const wrongSecret = await exchange(fields, 'wrong');

    expect([noVerifier, wrongVerifier, wrongAddress].map(({ body }) => body.error)).toEqual(Array(3).fill('invalid_grant'));
    expect([wrongSecret.status, wrongSecret.body.error]).toEqual([401, 'invalid_client']);
  });

  it('sec/S30 loses what a code gave when the code comes a second time', async () => {
    const { jar } = await aSignedIn(house);
    const { callback } = await aCode(jar);
    expect((await jar.ask('GET', callback)).text).toBe('inside');
    expect(await stillKnows(site)).toBe(true);

    const again = await jar.ask('GET', callback);

    expect(again.text).toBe('invalid_grant');
    expect(await stillKnows(site)).toBe(false);
  });

  it('sec/S30 gets one answer for one code, however many ask at the same moment', async () => {
    const { jar } = await aSignedIn(house);
    const { callback } = await aCode(jar);

    const answers = await Promise.all(Array.from({ length: 8 }, () => aJar().ask('GET', callback)));

    expect(answers.filter(({ text }) => text === 'inside').length).toBeLessThanOrEqual(1);
    expect(await stillKnows(site)).toBe(false);
  });

  it('sec/S30 gets nothing for a code that is older than a minute', async () => {
    const { jar } = await aSignedIn(house);
    const { callback } = await aCode(jar);
    const before = site.entered.length;

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    const late = await jar.ask('GET', callback).finally(() => vi.useRealTimers());

    expect(late.text).toBe('invalid_grant');
    expect(site.entered.length).toBe(before);
  });

  it('sec/S30 notices an answer that is for another question, or from another provider', async () => {
    const { jar } = await aSignedIn(house);
    const first = await aCode(jar);
    const second = await aCode(jar);
    const swapped = new URL(first.callback);
    swapped.searchParams.set('state', new URL(second.callback).searchParams.get('state') ?? '');
    const mixed = new URL(second.callback);
    mixed.searchParams.set('iss', 'https://other-provider.example');

    const before = site.entered.length;
    await jar.ask('GET', swapped.href);
    await jar.ask('GET', mixed.href);

    expect(site.entered.length).toBe(before);
  });

  it('sec/S30 keeps a nonce with the person it was for', async () => {
    const { jar } = await aSignedIn(house);
    await enters(house, site, jar);
    const begun = await jar.ask('GET', `${site.url}/login`);
    const to = new URL(begun.location);
    to.searchParams.set('nonce', 'somebody-elses');
    const before = site.entered.length;

    const back = await jar.go(to.href);

    expect(back.status).toBe(400);
    expect(site.entered.length).toBe(before);
  });

  it('sec/S22 gets new tokens for a refresh token once; a second time ends what came of it', async () => {
    const { jar } = await aSignedIn(house);
    await enters(house, site, jar);
    const first = String(site.entered.at(-1)?.tokens.refresh_token);
    const refresh = (token: string) => exchange({ grant_type: 'refresh_token', refresh_token: token });
    const renewed = await refresh(first);
    expect(renewed.status).toBe(200);

    const again = await refresh(first);
    const after = await refresh(String(renewed.body.refresh_token));

    expect([again.body.error, after.body.error]).toEqual(['invalid_grant', 'invalid_grant']);
  });

  it('sec/S20 is told nothing for a token of another kind, another site, or none', async () => {
    const { jar } = await aSignedIn(house);
    const other = await aSite(house);
    await enters(house, site, jar);
    await enters(house, other, jar);
    const mine = site.entered.at(-1);
    const me = (token: string) =>
      aJar().ask('GET', `${house.url}/api/auth/oidc/me`, undefined, { authorization: `Bearer ${token}` });

    expect((await me(String(mine?.tokens.id_token))).status).toBe(401);
    expect((await me(String(mine?.tokens.refresh_token))).status).toBe(401);
    expect((await me('x')).status).toBe(401);
    expect(
      (await aJar().ask('GET', `${house.url}/api/user`, undefined, { authorization: `Bearer ${mine?.tokens.access_token}` }))
        .status,
    ).toBe(401);
    const introspected = await exchange({ token: String(other.entered.at(-1)?.tokens.access_token) });
    expect(introspected.status).toBe(400);
    await other.close();
  });

  it('sec/S33 sends nothing of the library past our door: no cache, the policy of pages, and no more than a small body', async () => {
    const { jar } = await aSignedIn(house);
    const refused = await asks(jar, (query) => query.set('redirect_uri', 'https://evil.example'));
    const large = await exchange({ code: 'x'.repeat(100_000) });
    const otherSite = await jar.ask('POST', `${house.url}/api/auth/oidc/leave/confirm`, new URLSearchParams({ xsrf: 'x' }), {
      origin: 'https://evil.example',
    });

    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
    expect(large.status).toBe(400);
    expect([otherSite.status, otherSite.body.type]).toEqual([403, 'http/foreign-origin']);
  });

  it('priv/P11 leaves nothing readable in the database of who uses which site', async () => {
    const { jar, email } = await aSignedIn(house);
    await enters(house, site, jar);
    const entered = site.entered.at(-1);
    const { rows } = await house.system.database.pool.query('select r::text as row from oidc_records r');

    const all = rows.map(({ row }: { row: string }) => row).join('\n');
    const secrets = [
      email,
      'Ana García',
      site.clientId,
      entered?.tokens.access_token,
      entered?.tokens.refresh_token,
      entered?.sub,
    ];
    for (const secret of secrets) expect(all).not.toContain(String(secret));
    expect(isAsked((await jar.go(`${site.url}/login`, isAsked)).url)).toBe(false);
  });
});
