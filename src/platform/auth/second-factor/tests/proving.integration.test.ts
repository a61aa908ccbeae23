import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { listKeptMails } from '#platform/mail/mail-store.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { accounts } from '../../tables.ts';
import { aMember } from './a-member.ts';

const minuteMs = 60_000;
const prove = '/api/auth/prove';
/** What only somebody fresh may do. */
const guarded = '/api/auth/passkeys/question';

describe.skipIf(whyNoDatabase)('Showing again that it is oneself', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function aStaleMember() {
    const ana = await aMember(world);
    const opens = async () => (await ana.laptop.ask('POST', guarded)).status;
    /** Goes on after a while, as a page does whose access token ran out. */
    const waits = async () => {
      ana.pass(16 * minuteMs);
      await ana.laptop.ask('POST', '/api/auth/refresh');
    };
    return { ana, opens, waits };
  }

  it('opens what asks for it, for five minutes and in this session alone (sec/S27)', async () => {
    const { ana, opens, waits } = await aStaleMember();
    const { browser: phone } = await ana.entersPassword();
    await waits();
    await phone.ask('POST', '/api/auth/refresh');
    const refused = await ana.laptop.ask('POST', guarded);
    expect([refused.status, refused.body.type]).toEqual([401, 'http/prove-it-is-you']);

    const { status, body } = await ana.laptop.ask('POST', prove, { password: ana.password });

    expect(status).toBe(200);
    const leftMs = Date.parse(String(body.provedUntil)) - world.system.now().getTime() - 16 * minuteMs;
    expect(Math.abs(leftMs - 5 * minuteMs)).toBeLessThan(minuteMs);
    expect(await opens()).toBe(200);
    expect((await phone.ask('POST', guarded)).status).toBe(401);
    expect(await ana.record()).toContain('session.proved done');
    ana.pass(5 * minuteMs);
    expect(await opens()).toBe(401);
  });

  it('gives the session its next token, so that a copy of the one before ends it instead of sharing it (sec/S26)', async () => {
    const { ana, waits } = await aStaleMember();
    await waits();
    const copied = new Map(ana.laptop.cookies);

    await ana.laptop.ask('POST', prove, { password: ana.password });

    expect(ana.laptop.cookies.get('mentalia_session')).not.toBe(copied.get('mentalia_session'));
    ana.pass(minuteMs);
    expect((await ana.laptop.ask('POST', '/api/auth/refresh')).status).toBe(200);
    const thief = ana.browser('192.0.2.9');
    for (const [name, value] of copied) thief.cookies.set(name, value);
    expect((await thief.ask('POST', '/api/auth/refresh')).status).toBe(401);
  });

  it('leaves a page that renews its session at the same moment signed in', async () => {
    const { ana, waits } = await aStaleMember();
    await waits();
    const other = ana.browser();
    for (const [name, value] of ana.laptop.cookies) other.cookies.set(name, value);

    const answers = await Promise.all([
      ana.laptop.ask('POST', prove, { password: ana.password }),
      other.ask('POST', '/api/auth/refresh'),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(ana.laptop.cookies.get('mentalia_session')).toBe(other.cookies.get('mentalia_session'));
  });

  it('works for a program that has only its access token, and leaves no older token of the session', async () => {
    const { ana } = await aStaleMember();
    const { browser: phone, body } = await ana.entersPassword();
    ana.pass(6 * minuteMs);
    const authorization = `Bearer ${body.accessToken}`;
    const program = ana.browser();

    const proved = await program.ask('POST', prove, { password: ana.password }, { authorization });

    expect(proved.status).toBe(200);
    expect((await ana.browser().ask('POST', guarded, undefined, { authorization })).status).toBe(200);
    expect((await phone.ask('POST', '/api/auth/refresh')).status).toBe(401);
  });

  it('takes a code once, and locks after five wrong ones like the sign-in does (sec/S29)', async () => {
    const { ana, opens, waits } = await aStaleMember();
    const { secret, codes } = await ana.switchesCodesOn();
    await waits();
    const code = ana.codeOf(secret);

    expect((await ana.laptop.ask('POST', prove, { totp: code })).status).toBe(200);

    expect(await opens()).toBe(200);
    const again = await ana.laptop.ask('POST', prove, { totp: code });
    expect([again.status, again.body.type]).toEqual([401, 'auth/wrong-code']);
    for (let guess = 0; guess < 4; guess += 1) await ana.laptop.ask('POST', prove, { totp: ana.codeOf(secret, 10) });
    ana.pass(minuteMs);
    expect((await ana.laptop.ask('POST', prove, { totp: ana.codeOf(secret) })).body.type).toBe('auth/codes-locked');
    expect((await ana.laptop.ask('POST', prove, { recoveryCode: codes[0] })).status).toBe(200);
  });

  it('takes no password alone from whoever has more than that, right or wrong (sec/S27)', async () => {
    const { ana, opens, waits } = await aStaleMember();
    const { codes } = await ana.switchesCodesOn();
    await waits();
    const { body: ways } = await ana.laptop.ask('GET', '/api/auth/ways');
    const { ana: bea, ...hers } = await aStaleMember();
    await bea.addsPasskey();
    await hers.waits();
    const { body: beasWays } = await bea.laptop.ask('GET', '/api/auth/ways');

    const answers = await Promise.all([
      ana.laptop.ask('POST', prove, { password: ana.password }),
      ana.laptop.ask('POST', prove, { password: 'una frase larga que no es' }),
      bea.laptop.ask('POST', prove, { password: bea.password }),
    ]);

    expect(answers.map(({ status, body }) => [status, body.type])).toEqual(answers.map(() => [401, 'auth/not-proved']));
    expect([await opens(), await hers.opens()]).toEqual([401, 401]);
    expect([ways.prove, beasWays.prove]).toEqual([['totp', 'recovery-code'], ['passkey']]);
    expect(await ana.record()).toContain('session.proved refused');
    expect((await ana.laptop.ask('POST', prove, { recoveryCode: codes[0] })).status).toBe(200);
    expect(await opens()).toBe(200);
  });

  it('takes a code from paper once, and says so by mail (sec/S27)', async () => {
    const { ana, opens, waits } = await aStaleMember();
    const { codes } = await ana.switchesCodesOn();
    await waits();

    const proved = [
      await ana.laptop.ask('POST', prove, { recoveryCode: codes[3]?.toUpperCase().replaceAll('-', ' ') }),
      await ana.laptop.ask('POST', prove, { recoveryCode: codes[3] }),
    ];

    expect(proved.map(({ status }) => status)).toEqual([200, 401]);
    expect(proved[1]?.body.type).toBe('auth/wrong-code');
    expect(await opens()).toBe(200);
    expect(await ana.mailed('recovery-code-used')).toBe(1);
    expect((await ana.laptop.ask('GET', '/api/auth/ways')).body.recoveryCodesLeft).toBe(9);
  });

  it('takes a passkey that was asked for this, offering only those of the person', async () => {
    const { ana, opens, waits } = await aStaleMember();
    const { key } = await ana.addsPasskey();
    await waits();
    const { body } = await ana.laptop.ask('POST', `${prove}/passkey/question`);
    expect(body.allowCredentials).toEqual([{ id: key.id, type: 'public-key', transports: ['internal', 'hybrid'] }]);
    const question = body as Parameters<typeof key.get>[0];
    const passkey = key.get(question);

    expect((await ana.laptop.ask('POST', prove, { passkey })).status).toBe(200);

    expect(await opens()).toBe(200);
    expect((await ana.laptop.ask('POST', prove, { passkey })).status).toBe(401);
    const { body: next } = await ana.laptop.ask('POST', `${prove}/passkey/question`);
    const userHandle = Buffer.from(crypto.randomUUID()).toString('base64url');
    const odd = key.get(next as typeof question, { userHandle });
    expect((await ana.laptop.ask('POST', prove, { passkey: odd })).body.type).toBe('auth/passkey-refused');
  });

  it('makes whoever guesses in a session left open wait, and not the owner who signs in elsewhere (sec/S17)', async () => {
    const { ana, opens, waits } = await aStaleMember();
    await waits();
    const guesses = [];
    for (let guess = 0; guess < 8; guess += 1)
      guesses.push((await ana.laptop.ask('POST', prove, { password: 'una frase larga que no es' })).status);

    expect(guesses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    expect(await opens()).toBe(401);
    expect((await ana.record()).filter((line) => line === 'session.proved refused')).toHaveLength(5);
    expect((await ana.entersPassword()).status).toBe(200);
  });

  describe('by a link, for whoever has nothing else', () => {
    async function aMemberByLink() {
      const stale = await aStaleMember();
      await world.system.db.delete(accounts).where(eq(accounts.userId, stale.ana.id));
      return stale;
    }

    async function linkFor(email: string) {
      const mails = await listKeptMails(world.system);
      const mail = mails.find(({ kind, content }) => kind === 'prove-link' && content.to === email);
      return new URL(mail?.content.link?.href ?? '');
    }

    it('goes to their address, and works once, in the session that asked (sec/S28)', async () => {
      const { ana, opens, waits } = await aMemberByLink();
      await waits();
      expect((await ana.laptop.ask('GET', '/api/auth/ways')).body.prove).toEqual(['link']);

      const sent = await ana.laptop.ask('POST', `${prove}/link`, undefined, { host: 'mentalia.evil.test' });

      expect(sent.status).toBe(202);
      const href = await linkFor(ana.email);
      expect([href.origin, href.pathname]).toEqual([ana.origin, '/entrar/soy-yo']);
      const link = href.hash.slice(1);
      expect((await ana.laptop.ask('POST', prove, { link })).status).toBe(200);
      expect(await opens()).toBe(200);
      expect((await ana.laptop.ask('POST', prove, { link })).body.type).toBe('auth/not-proved');
    });

    it('is worth nothing in another session, nor after ten minutes', async () => {
      const { ana } = await aMemberByLink();
      const stranger = await aMember(world);
      await ana.laptop.ask('POST', `${prove}/link`);
      const link = (await linkFor(ana.email)).hash.slice(1);

      expect((await stranger.laptop.ask('POST', prove, { link })).status).toBe(401);
      ana.pass(10 * minuteMs);
      expect((await ana.laptop.ask('POST', prove, { link })).status).toBe(401);
    });

    it('lets nobody in, and is not sent without end', async () => {
      const { ana } = await aMemberByLink();
      for (let asked = 0; asked < 8; asked += 1) await ana.laptop.ask('POST', `${prove}/link`);

      const step = (await linkFor(ana.email)).hash.slice(1);

      expect(await ana.mailed('prove-link')).toBe(5);
      const entered = await ana.browser().ask('POST', '/api/auth/sign-in/second-factor', { step, code: '123456' });
      expect([entered.status, entered.body.type]).toEqual([401, 'auth/step-ended']);
    });

    it('is not offered to whoever has a password, a passkey or a code', async () => {
      const { ana } = await aStaleMember();

      const { status, body } = await ana.laptop.ask('POST', `${prove}/link`);

      expect([status, body.type]).toEqual([409, 'auth/link-not-offered']);
      expect((await ana.laptop.ask('GET', '/api/auth/ways')).body).toEqual({
        password: true,
        passkeys: 0,
        totp: false,
        recoveryCodesLeft: 0,
        prove: ['password'],
      });
    });
  });
});
