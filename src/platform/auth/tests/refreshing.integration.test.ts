import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { sessions, spentTokens } from '../tables.ts';
import { aNewcomer, aServer } from './a-browser.ts';

const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
const refresh = '/api/auth/refresh';

describe.skipIf(whyNoDatabase)('Going on with a session', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function somebodySignedIn() {
    const here = await aServer(world.system);
    const browser = here.browser();
    const { body } = await browser.ask('POST', '/api/auth/sign-up/email', aNewcomer(), firefox);
    const personId = (body.user as { id: string }).id;
    const holding = (token: string | undefined) => {
      const other = here.browser('198.51.100.9');
      other.cookies.set('mentalia_session', token ?? '');
      return other;
    };
    return { ...here, browser, personId, holding, token: () => browser.cookies.get('mentalia_session') };
  }

  it('gives a new token for the old one, and the old one is worth nothing more (sec/S22)', async () => {
    const { browser, token } = await somebodySignedIn();
    const before = token();

    expect((await browser.ask('POST', refresh, undefined, firefox)).status).toBe(200);

    expect(token()).not.toBe(before);
    expect((await browser.ask('POST', refresh, undefined, firefox)).status).toBe(200);
  });

  it('ends the whole session when a used token comes back, and says so in the audit (sec/S22)', async () => {
    const { browser, holding, personId, pass, token } = await somebodySignedIn();
    const copied = token();
    await browser.ask('POST', refresh, undefined, firefox);
    pass(11_000);

    const thief = holding(copied);
    const { status, body } = await thief.ask('POST', refresh, undefined, firefox);

    expect([status, body.type]).toEqual([401, 'auth/session-ended']);
    expect((await browser.ask('POST', refresh, undefined, firefox)).status).toBe(401);
    expect((await browser.ask('GET', '/api/user')).status).toBe(401);
    const rows = await world.system.db.select().from(sessions).where(eq(sessions.userId, personId));
    expect(rows.map(({ revokedAt }) => revokedAt !== null)).toEqual([true]);
    const lines = await world.system.database.pool.query('select action, outcome from audit_events where subject_id = $1', [
      personId,
    ]);
    expect(lines.rows).toContainEqual({ action: 'session.copied', outcome: 'refused' });
  });

  it('ends it at once when another browser comes with a used token', async () => {
    const { browser, holding, token } = await somebodySignedIn();
    const copied = token();
    await browser.ask('POST', refresh, undefined, firefox);

    const { status } = await holding(copied).ask('POST', refresh, undefined, { 'user-agent': 'curl/8.5.0' });

    expect(status).toBe(401);
    expect((await browser.ask('POST', refresh, undefined, firefox)).status).toBe(401);
  });

  it('gives twenty pages that ask at once the same next token: one session, never two (sec/S22)', async () => {
    const { holding, personId, token } = await somebodySignedIn();
    const shared = token();
    const pages = Array.from({ length: 20 }, () => holding(shared));

    const answers = await Promise.all(pages.map((page) => page.ask('POST', refresh, undefined, firefox)));

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(pages.map(({ cookies }) => cookies.get('mentalia_session'))).size).toBe(1);
    const rows = await world.system.db.select().from(sessions).where(eq(sessions.userId, personId));
    expect(rows).toHaveLength(1);
    const spent = await world.system.db
      .select()
      .from(spentTokens)
      .where(eq(spentTokens.sessionId, rows[0]?.id ?? ''));
    expect(spent).toHaveLength(1);
  });

  it('keeps only digests: no token in the database opens anything (sec/S23)', async () => {
    const { browser, token } = await somebodySignedIn();
    const first = token() ?? '';
    await browser.ask('POST', refresh, undefined, firefox);
    const second = token() ?? '';

    const { rows } = await world.system.database.pool.query(
      "select (select string_agg(s::text, ' ') from sessions s) || (select string_agg(t::text, ' ') from spent_tokens t) as all",
    );

    expect(rows[0].all).not.toContain(first);
    expect(rows[0].all).not.toContain(second);
  });

  it('sends the long-lived token only to what is about coming in and going out (sec/S31)', async () => {
    const { server } = await aServer(world.system);

    const answer = await server.inject({ method: 'POST', url: '/api/auth/sign-up/email', payload: aNewcomer() });

    const session = answer.cookies.find(({ name }) => name === 'mentalia_session');
    const access = answer.cookies.find(({ name }) => name === 'mentalia_access');
    expect(session).toMatchObject({ path: '/api/auth', httpOnly: true, sameSite: 'Lax' });
    expect(access).toMatchObject({ path: '/', httpOnly: true, sameSite: 'Lax' });
  });

  it('goes on after the database failed once: nobody has to sign in again for that', async () => {
    const db: World['system']['db'] = Object.create(world.system.db);
    const here = await aServer({ ...world.system, db });
    const browser = here.browser();
    await browser.ask('POST', '/api/auth/sign-up/email', aNewcomer(), firefox);
    const before = new Map(browser.cookies);
    db.transaction = () => {
      Reflect.deleteProperty(db, 'transaction');
      return Promise.reject(new Error('The connection was lost'));
    };

    const failed = await browser.ask('POST', refresh, undefined, firefox);

    expect([failed.status, failed.body.type]).toEqual([500, 'http/unexpected']);
    expect(browser.cookies).toEqual(before);
    expect((await browser.ask('POST', refresh, undefined, firefox)).status).toBe(200);
  });

  it('shows where one is signed in, by names one knows, and ends one or all others (sec/S24)', async () => {
    const { browser, server } = await somebodySignedIn();
    expect(server).toBeDefined();
    const listed = await browser.ask('GET', '/api/auth/sessions');

    expect(listed.body.items).toEqual([
      expect.objectContaining({ label: 'Firefox · Linux', methods: ['password'], isThis: true }),
    ]);
  });
});

describe.skipIf(whyNoDatabase)('Being signed in at several places', () => {
  it('ends one of them, or all but this one, and what they hold stops working (sec/S24)', async () => {
    const { system } = await aWorld();
    const here = await aServer(system);
    const ana = aNewcomer();
    const laptop = here.browser();
    await laptop.ask('POST', '/api/auth/sign-up/email', ana, firefox);
    const others = [here.browser(), here.browser(), here.browser()];
    for (const other of others)
      await other.ask('POST', '/api/auth/sign-in/email', { email: ana.email, password: ana.password }, firefox);
    const items = (await laptop.ask('GET', '/api/auth/sessions')).body.items as { id: string; isThis: boolean }[];
    const phone = items.find(({ isThis }) => !isThis);

    const ended = await laptop.ask('DELETE', `/api/auth/sessions/${phone?.id}`);

    expect(ended.status).toBe(204);
    expect((await laptop.ask('DELETE', `/api/auth/sessions/${phone?.id}`)).status).toBe(404);
    const rest = await laptop.ask('POST', '/api/auth/sessions/end-others');
    expect(rest.body).toEqual({ ended: 2 });
    for (const other of others) expect((await other.ask('GET', '/api/user')).status).toBe(401);
    expect((await laptop.ask('GET', '/api/user')).status).toBe(200);
  });

  it('does not end somebody else’s session: to others it does not exist (sec/S1)', async () => {
    const { system } = await aWorld();
    const here = await aServer(system);
    const [ana, luis] = [here.browser(), here.browser()];
    await ana.ask('POST', '/api/auth/sign-up/email', aNewcomer());
    await luis.ask('POST', '/api/auth/sign-up/email', aNewcomer());
    const [session] = (await ana.ask('GET', '/api/auth/sessions')).body.items as { id: string }[];

    expect((await luis.ask('DELETE', `/api/auth/sessions/${session?.id}`)).status).toBe(404);

    expect((await ana.ask('GET', '/api/user')).status).toBe(200);
  });
});
