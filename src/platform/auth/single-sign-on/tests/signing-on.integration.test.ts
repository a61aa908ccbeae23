import { eq } from 'drizzle-orm';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { liveSessionsOf } from '../../session/live-sessions.ts';
import { sessions } from '../../tables.ts';
import { aHouse, aSignedIn, type House } from './a-house.ts';
import { aJar, type Jar } from './a-jar.ts';
import { aSite, type Site, stillKnows } from './a-site.ts';

describe.skipIf(whyNoDatabase)('Entering another site with a MENTALIA account', () => {
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

  const isAsked = (url: string) => url.startsWith(`${house.url}/universe/permiso/`);

  /** Goes to the site's own door, and answers what MENTALIA asks on the way. */
  async function enters(jar: Jar, path = '/login', allow = true) {
    const asked = await jar.go(`${site.url}${path}`, isAsked);
    if (!isAsked(asked.url)) return asked;
    const { body } = await jar.ask('POST', permissionOf(asked.url), { allow });
    return jar.go(String(body.next));
  }
  const permissionOf = (url: string) => `${house.url}/api/auth/permissions/${url.split('/').at(-1)}`;

  it('asks once whether the site may know them, in what it says names the site and what it wants', async () => {
    const { jar } = await aSignedIn(house);
    const asked = await jar.go(`${site.url}/login`, isAsked);

    const { status, body } = await jar.ask('GET', permissionOf(asked.url));

    expect(status).toBe(200);
    expect(body).toEqual({
      site: { name: 'La librería', host: new URL(site.url).host },
      needs: 'permission',
      shares: ['profile', 'email'],
    });
    expect((await enters(jar)).text).toBe('inside');
    expect((await jar.go(`${site.url}/login`)).text).toBe('inside');
  });

  it('tells the site a name that no other site knows, and their name and address where they allowed it', async () => {
    const other = await aSite(house);
    const { jar, email, id } = await aSignedIn(house);
    await enters(jar);
    const asked = await jar.go(`${other.url}/login?scope=openid`, isAsked);
    const { body } = await jar.ask('POST', permissionOf(asked.url), { allow: true });
    expect((await jar.go(String(body.next))).text).toBe('inside');

    const [here] = site.entered.slice(-1);
    const [there] = other.entered.slice(-1);
    if (!here || !there) throw new Error('Nobody entered');
    const told = await oidc.fetchUserInfo(site.config, here.tokens.access_token, here.sub);
    const toldThere = await oidc.fetchUserInfo(other.config, there.tokens.access_token, there.sub);

    expect(told).toEqual({ sub: here.sub, name: 'Ana García', email, email_verified: false });
    expect(toldThere).toEqual({ sub: there.sub });
    expect(new Set([here.sub, there.sub, id]).size).toBe(3);
    expect(Object.keys(here.idToken)).not.toContain('email');
    await other.close();
  });

  it('goes back with a no when they say no, and the site knows nothing', async () => {
    const { jar } = await aSignedIn(house);
    const before = site.entered.length;

    const back = await enters(jar, '/login', false);

    expect(back.text).toBe('access_denied');
    expect(site.entered.length).toBe(before);
  });

  it('shows the way in to whoever is not signed in, at an address of ours, and goes on from there', async () => {
    const { email, password } = await aSignedIn(house);
    const jar = aJar();
    const asked = await jar.go(`${site.url}/login`, isAsked);
    expect((await jar.ask('GET', permissionOf(asked.url))).status).toBe(401);

    await jar.ask('POST', `${house.url}/api/auth/sign-in/email`, { email, password });
    expect((await jar.ask('GET', permissionOf(asked.url))).body.needs).toBe('nothing');
    const { body } = await jar.ask('POST', permissionOf(asked.url), { allow: true });
    const consent = await jar.go(String(body.next), isAsked);
    const decided = await jar.ask('POST', permissionOf(consent.url), { allow: true });

    expect((await jar.go(String(decided.body.next))).text).toBe('inside');
  });

  it('sec/S26 signs nobody in in another browser than the one that asked, whoever answers the question', async () => {
    const mallory = await aSignedIn(house);
    const victim = await aSignedIn(house);
    const fresh = aJar();
    const asked = await fresh.go(`${site.url}/login`, isAsked);
    const answered = await victim.jar.ask('POST', permissionOf(asked.url), { allow: true });

    const back = await fresh.go(String(answered.body.next), isAsked);

    expect(isAsked(back.url)).toBe(true);
    const other = await mallory.jar.go(`${site.url}/login`, isAsked);
    expect((await victim.jar.ask('GET', permissionOf(other.url))).status).toBe(404);
  });

  it('goes on after the short cookie ran out, with no page in between', async () => {
    const { jar } = await aSignedIn(house);
    await enters(jar);
    for (const key of jar.cookies.keys()) if (key.endsWith('mentalia_access')) jar.cookies.delete(key);

    expect((await jar.go(`${site.url}/login?prompt=none`)).text).toBe('inside');
  });

  it('enters as whoever is signed in now, where somebody else was in this browser before', async () => {
    const { jar, id } = await aSignedIn(house);
    await enters(jar);
    const first = site.entered.at(-1)?.sub;
    const next = await aSignedIn(house);
    for (const [key, value] of next.jar.cookies) jar.cookies.set(key, value);

    expect((await enters(jar)).text).toBe('inside');

    expect(site.entered.at(-1)?.sub).not.toBe(first);
    expect(next.id).not.toBe(id);
  });

  it('is nobody to the site in a browser that only holds what the provider left there', async () => {
    const { jar } = await aSignedIn(house);
    await enters(jar);
    for (const key of [...jar.cookies.keys()]) if (/mentalia_(?:access|session)$/.test(key)) jar.cookies.delete(key);
    expect([...jar.cookies.keys()].some((key) => key.endsWith('mentalia_sso'))).toBe(true);

    expect(isAsked((await jar.go(`${site.url}/login`, isAsked)).url)).toBe(true);
    expect((await jar.go(`${site.url}/login?prompt=none`)).text).toBe('login_required');
  });

  it('asks again who they are when the site wants that', async () => {
    const { jar, id } = await aSignedIn(house);
    await enters(jar);
    await house.system.db
      .update(sessions)
      .set({ provedAt: new Date(Date.now() - 3_600_000) })
      .where(eq(sessions.userId, id));
    for (const { id: session } of await house.system.db.select().from(sessions).where(eq(sessions.userId, id)))
      liveSessionsOf(house.system.db).forget(session);
    const asked = await jar.go(`${site.url}/login?prompt=login`, isAsked);

    const { body } = await jar.ask('GET', permissionOf(asked.url));
    const decided = await jar.ask('POST', permissionOf(asked.url), { allow: true });

    expect(body.needs).toBe('proof');
    expect([decided.status, decided.body.type]).toEqual([401, 'http/prove-it-is-you']);
  });

  it('says where everything is under its own name, whatever the request calls it (sec/S28)', async () => {
    const { jar } = await aSignedIn(house);

    const { body } = await jar.ask('GET', `${house.url}/.well-known/openid-configuration`, undefined, {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    });

    expect(body.issuer).toBe(house.url);
    expect(JSON.stringify(body)).not.toContain('evil');
    expect(body.response_types_supported).toEqual(['code']);
    expect(body.code_challenge_methods_supported).toEqual(['S256']);
    expect(await stillKnows(site)).toBe(true);
  });
});
