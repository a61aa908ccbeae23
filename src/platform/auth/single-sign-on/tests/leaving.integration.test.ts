import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { sessions, users } from '../../tables.ts';
import { announceEnded } from '../notices/announce-ended.ts';
import { noticeKind } from '../notices/notice-store.ts';
import { run as tellClient } from '../notices/tell-client.ts';
import { findRecord, keepRecord } from '../provider/record-store.ts';
import { oidcRecords } from '../tables.ts';
import { aHouse, aSignedIn, type House } from './a-house.ts';
import { aJar } from './a-jar.ts';
import { aSite, type Site, stillKnows } from './a-site.ts';
import { enters, isAsked } from './enters.ts';

const withinMs = 1000;

describe.skipIf(whyNoDatabase)('Leaving, with other sites still open', () => {
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

  async function aVisitor() {
    const person = await aSignedIn(house);
    expect((await enters(house, site, person.jar)).text).toBe('inside');
    expect(await stillKnows(site)).toBe(true);
    const last = site.entered.at(-1);
    if (!last) throw new Error('Nobody entered');
    return { ...person, ...last, sid: last.idToken.sid };
  }
  const lastSession = async (personId: string) => {
    const own = eq(sessions.userId, personId);
    const [last] = await house.system.db.select().from(sessions).where(own).orderBy(desc(sessions.createdAt)).limit(1);
    if (!last) throw new Error('Nobody came in');
    return last;
  };
  const wasTold = (sid: unknown) => site.told.some((told) => told.sid === sid);

  it('sec/S21 is out of the site within a second of signing out here, and the site was told', async () => {
    const { jar, sid, tokens } = await aVisitor();
    const startedAt = performance.now();

    await jar.ask('POST', `${house.url}/api/auth/sign-out`);

    expect(await stillKnows(site)).toBe(false);
    await vi.waitFor(() => expect(wasTold(sid)).toBe(true), { interval: 10 });
    expect(performance.now() - startedAt).toBeLessThan(withinMs);
    await expect(oidc.refreshTokenGrant(site.config, String(tokens.refresh_token))).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect(await oidc.tokenIntrospection(site.config, tokens.access_token)).toEqual({ active: false });
  });

  it('is out of it when another of their devices ends that session, or all others', async () => {
    const { email, password, sid } = await aVisitor();
    const phone = aJar();
    await phone.ask('POST', `${house.url}/api/auth/sign-in/email`, { email, password });

    const ended = await phone.ask('POST', `${house.url}/api/auth/sessions/end-others`, {});

    expect(ended.body).toEqual({ ended: 1 });
    expect(await stillKnows(site)).toBe(false);
    await vi.waitFor(() => expect(wasTold(sid)).toBe(true));
  });

  it('sec/S21 is out of it in more sessions than one look takes, and the site hears of every one at once', async () => {
    const { jar, id: userId } = await aVisitor();
    const { id: first, ...like } = await lastSession(userId);
    const inAll = Array.from({ length: 105 }, () => randomUUID());
    await house.system.db.insert(sessions).values(inAll.map((id) => ({ ...like, id, tokenHash: id })));
    for (const id of inAll) {
      const authorizations = { [site.clientId]: { sid: id } };
      const record = { id, kind: 'Session', payload: { authorizations }, userId, sessionId: id, expiresAt: null };
      await keepRecord(house.system, record);
    }

    const ended = await jar.ask('POST', `${house.url}/api/auth/sessions/end-others`, {});

    expect([first === undefined, ended.body]).toEqual([false, { ended: inAll.length }]);
    await vi.waitFor(() => expect(inAll.filter((sid) => !wasTold(sid))).toEqual([]), { timeout: 20_000, interval: 100 });
  });

  it('is out of it, and the site hears, when the round of another server is the first to see that the session ended', async () => {
    const { id: personId, sid } = await aVisitor();
    const { system: otherServer } = await aWorld();
    const { id } = await lastSession(personId);
    await house.system.db.update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.id, id));

    await announceEnded(otherServer);

    expect(wasTold(sid)).toBe(true);
  });

  it('sec/S21 is out of it within a second where the session ended in another process, of which this one hears nothing', async () => {
    const { id: personId, tokens, idToken } = await aVisitor();
    const { id } = await lastSession(personId);
    await house.system.db.update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.id, id));

    await vi.waitFor(async () => expect(await stillKnows(site)).toBe(false), { timeout: withinMs + 200, interval: 50 });
    await expect(oidc.refreshTokenGrant(site.config, String(tokens.refresh_token))).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect(wasTold(idToken.sid)).toBe(false);
  });

  it('is out of it within a second of their account being closed, and the site hears of it in the next round', async () => {
    const { id, sid } = await aVisitor();
    await house.system.db.update(users).set({ isActive: false }).where(eq(users.id, id));

    await vi.waitFor(async () => expect(await stillKnows(site)).toBe(false), { timeout: withinMs + 200, interval: 50 });
    await announceEnded(house.system);

    expect(wasTold(sid)).toBe(true);
  });

  it('tells a site again that did not answer, until it does', async () => {
    const { jar, sid, id } = await aVisitor();
    site.hookStatus = 503;
    await jar.ask('POST', `${house.url}/api/auth/sign-out`);
    const notices = () =>
      house.system.db
        .select({ payload: oidcRecords.payload, id: oidcRecords.id })
        .from(oidcRecords)
        .where(and(eq(oidcRecords.kind, noticeKind), eq(oidcRecords.userId, id), isNotNull(oidcRecords.expiresAt)));
    await vi.waitFor(async () => expect(await notices()).toHaveLength(1));
    const enqueued = await house.system.database.pool.query(
      "select data->>'noticeId' as id from jobs.job where name = 'auth.tell-client' order by created_on desc limit 20",
    );
    const ids = enqueued.rows.map((row: { id: string }) => row.id);
    const mine = await Promise.all(
      ids.map(async (noticeId) => ({ noticeId, found: await findRecord(house.system, noticeKind, noticeId) })),
    );
    const notice = mine.find(({ found }) => found?.userId === id);
    if (!notice) throw new Error('Nothing was kept for later');

    await expect(tellClient(house.system, notice)).rejects.toThrow();
    site.hookStatus = 200;
    await tellClient(house.system, notice);

    expect(wasTold(sid)).toBe(true);
    expect(await notices()).toHaveLength(0);
  });

  it('is out of everything when they leave from the site and say so, and goes back to it', async () => {
    const { jar, tokens } = await aVisitor();
    const to = oidc.buildEndSessionUrl(site.config, {
      id_token_hint: String(tokens.id_token),
      post_logout_redirect_uri: `${site.url}/bye`,
    });
    const page = await jar.ask('GET', to.href);
    expect(page.text).toContain('¿Salir de MENTALIA?');
    expect(page.headers.get('content-security-policy')).toContain(`form-action 'self' ${site.url}`);
    expect((await jar.ask('GET', `${house.url}/api/user`)).status).toBe(200);

    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const left = await jar.ask('POST', `${to.origin}${to.pathname}/confirm`, new URLSearchParams({ xsrf, logout: 'yes' }));

    expect(left.location).toBe(`${site.url}/bye`);
    expect((await jar.ask('GET', `${house.url}/api/user`)).status).toBe(401);
    expect(await stillKnows(site)).toBe(false);
  });

  it('leaves the site alone when that is what they say, and stays in here', async () => {
    const { jar, tokens } = await aVisitor();
    const to = oidc.buildEndSessionUrl(site.config, { id_token_hint: String(tokens.id_token) });
    const page = await jar.ask('GET', to.href);

    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    await jar.ask('POST', `${to.origin}${to.pathname}/confirm`, new URLSearchParams({ xsrf }));

    expect((await jar.ask('GET', `${house.url}/api/user`)).status).toBe(200);
    expect(await stillKnows(site)).toBe(false);
    expect((await enters(house, site, jar)).text).toBe('inside');
  });

  it('sees the sites it is connected with, and ends one: it knows nothing any more, and asks anew', async () => {
    const { jar, sid } = await aVisitor();
    const list = await jar.ask('GET', `${house.url}/api/auth/connections`);
    expect(list.body.items).toMatchObject([
      { clientId: site.clientId, name: 'La librería', shares: ['profile', 'email'], isOwn: false },
    ]);

    const ended = await jar.ask('DELETE', `${house.url}/api/auth/connections/${site.clientId}`);

    expect(ended.status).toBe(204);
    expect(await stillKnows(site)).toBe(false);
    expect(wasTold(sid)).toBe(true);
    expect((await jar.ask('GET', `${house.url}/api/auth/connections`)).body.items).toEqual([]);
    expect(isAsked((await jar.go(`${site.url}/login`, isAsked)).url)).toBe(true);
    expect((await jar.ask('GET', `${house.url}/api/user`)).status).toBe(200);
  });

  it('sec/S1 cannot end what another person is connected with', async () => {
    await aVisitor();
    const { jar } = await aSignedIn(house);

    const ended = await jar.ask('DELETE', `${house.url}/api/auth/connections/${site.clientId}`);

    expect([ended.status, ended.body.type]).toEqual([404, 'auth/connection-not-found']);
    expect(await stillKnows(site)).toBe(true);
  });
});
