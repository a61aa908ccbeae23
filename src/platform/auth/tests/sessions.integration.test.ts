import { eq } from 'drizzle-orm';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { sessions, users } from '../tables.ts';
import { aNewcomer, aServer } from './a-browser.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('Staying signed in', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function aSignedInPerson() {
    const here = await aServer(world.system);
    const ana = aNewcomer();
    const browser = here.browser();
    const { body } = await browser.ask('POST', '/api/auth/sign-up/email', ana);
    const byBearer = (token: string) => here.browser().ask('GET', '/api/user', undefined, { authorization: `Bearer ${token}` });
    const signsIn = async () => {
      const device = here.browser();
      const entered = await device.ask('POST', '/api/auth/sign-in/email', { email: ana.email, password: ana.password });
      return { device, accessToken: String(entered.body.accessToken) };
    };
    return { ...here, browser, byBearer, signsIn, accessToken: String(body.accessToken), id: (body.user as { id: string }).id };
  }

  it('asks whoever has no session to sign in, on every page of theirs', async () => {
    const { browser } = await aServer(world.system);

    for (const url of ['/api/user', '/api/user/avatar', '/api/user/profile', '/api/applications']) {
      const { status, body } = await browser().ask('GET', url);
      expect([url, status, body.type]).toEqual([url, 401, 'http/not-signed-in']);
    }
  });

  it('a11y/P5 goes on after an access token ran out, without asking anything', async () => {
    const { browser, byBearer, pass, accessToken } = await aSignedInPerson();
    pass(15 * minuteMs + 1000);
    expect((await byBearer(accessToken)).status).toBe(401);
    expect((await browser.ask('GET', '/api/user')).status).toBe(401);

    const { status, body } = await browser.ask('POST', '/api/auth/refresh');

    expect(status).toBe(200);
    expect((await browser.ask('GET', '/api/user')).status).toBe(200);
    expect((await byBearer(String(body.accessToken))).status).toBe(200);
  });

  it('lasts 30 days and not one more, however much it is used (sec/S23)', async () => {
    const { browser, pass } = await aSignedInPerson();
    pass(29 * dayMs);
    expect((await browser.ask('POST', '/api/auth/refresh')).status).toBe(200);
    expect((await browser.ask('GET', '/api/user')).status).toBe(200);
    pass(dayMs + 1000);

    expect((await browser.ask('POST', '/api/auth/refresh')).status).toBe(401);
    expect((await browser.ask('GET', '/api/user')).status).toBe(401);
  });

  it('ends at once on the device that signs out, its access token included, and on no other (sec/S21)', async () => {
    const { browser: laptop, byBearer, signsIn, accessToken } = await aSignedInPerson();
    const phone = await signsIn();
    const kept = new Map(laptop.cookies);
    expect((await byBearer(accessToken)).status).toBe(200);

    const left = await laptop.ask('POST', '/api/auth/sign-out');

    expect(left.status).toBe(204);
    expect(left.headers['clear-site-data']).toBe('"cache"');
    // By this one nobody comes in: it only keeps apart who guesses from elsewhere.
    expect([...laptop.cookies.keys()]).toEqual(['mentalia_device']);
    for (const [name, value] of kept) laptop.cookies.set(name, value);
    expect((await laptop.ask('GET', '/api/user')).status).toBe(401);
    expect((await byBearer(accessToken)).status).toBe(401);
    expect((await phone.device.ask('GET', '/api/user')).status).toBe(200);
    expect((await byBearer(phone.accessToken)).status).toBe(200);
  });

  it('ends within a second when another node ended it, or closed the account', async () => {
    const { browser, byBearer, signsIn, pass, accessToken, id } = await aSignedInPerson();
    const phone = await signsIn();
    expect((await byBearer(accessToken)).status).toBe(200);
    const [first] = await world.system.db.select().from(sessions).where(eq(sessions.userId, id)).orderBy(sessions.createdAt);
    await world.system.db
      .update(sessions)
      .set({ revokedAt: new Date() })
      .where(eq(sessions.id, first?.id ?? ''));
    pass(1000);

    expect((await byBearer(accessToken)).status).toBe(401);
    expect((await browser.ask('GET', '/api/user')).status).toBe(401);
    expect((await byBearer(phone.accessToken)).status).toBe(200);

    await world.system.db.update(users).set({ isActive: false }).where(eq(users.id, id));
    pass(1000);
    expect((await byBearer(phone.accessToken)).status).toBe(401);
    expect((await phone.device.ask('GET', '/api/user')).status).toBe(401);
  });

  it('lets anybody sign out, also when there is nothing left to end', async () => {
    const { browser } = await aServer(world.system);

    expect((await browser().ask('POST', '/api/auth/sign-out')).status).toBe(204);
  });

  it('begins a new session at every sign-in, so that an older one is worth nothing to it (sec/S26)', async () => {
    const { browser, signsIn } = await aSignedInPerson();
    const { device } = await signsIn();

    expect(device.cookies.get('mentalia_session')).not.toBe(browser.cookies.get('mentalia_session'));
  });

  it('judges a request with an Authorization header by that alone, whatever cookies came along', async () => {
    const { browser } = await aSignedInPerson();

    for (const authorization of ['Bearer nothing', 'Basic YTpi', 'Bearer', '']) {
      expect((await browser.ask('GET', '/api/user', undefined, { authorization })).status).toBe(401);
    }
  });

  it('refuses every token that is not an unexpired access token of ours (sec/S20)', async () => {
    const { byBearer, accessToken, id, browser } = await aSignedInPerson();
    const { jwtSecretKey } = world.system.config;
    const [row] = await world.system.db.select().from(sessions).where(eq(sessions.userId, id));
    const forge = ({
      alg = 'HS256',
      typ = 'at+jwt',
      key = jwtSecretKey,
      issuer = 'mentalia',
      audience = 'mentalia/api',
      end = '5 m',
    }) =>
      new SignJWT({ sid: row?.id })
        .setProtectedHeader({ alg, typ })
        .setSubject(id)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(end)
        .sign(new TextEncoder().encode(key));
    const [header = '', payload = '', signature = ''] = accessToken.split('.');
    const unsigned = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${payload}.`;
    const other = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: row?.id }));
    const forged = [
      unsigned,
      `${header}.${other.toString('base64url')}.${signature}`,
      await forge({ key: 'another key, as long as it must be' }),
      await forge({ alg: 'HS512' }),
      await forge({ typ: 'JWT' }),
      await forge({ issuer: 'somebody' }),
      await forge({ audience: 'mentalia/mail' }),
      await forge({ end: '-1 m' }),
      browser.cookies.get('mentalia_session') ?? '',
      'x'.repeat(5000),
    ];

    const statuses = await Promise.all(forged.map(async (token) => (await byBearer(token)).status));

    expect(statuses).toEqual(forged.map(() => 401));
    expect((await byBearer(await forge({}))).status).toBe(200);
  });
});

describe.skipIf(whyNoDatabase)('The picture of a person', () => {
  it('is drawn from their name, and cannot do anything', async () => {
    const { browser } = await aServer((await aWorld()).system);
    const ana = browser();
    await ana.ask('POST', '/api/auth/sign-up/email', { ...aNewcomer(), name: '<script> Ñandú' });

    const { status, text, headers } = await ana.ask('GET', '/api/user/avatar');

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(text).toContain('>&#60;Ñ</text>');
    expect(text).not.toContain('<script');
  });
});
