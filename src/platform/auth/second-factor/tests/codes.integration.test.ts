import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSoftwarePasskey } from '#tests/support/software-passkey.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { recoveryCodes, totpSecrets, users } from '../../tables.ts';
import { aMember } from './a-member.ts';

const minuteMs = 60_000;
const finish = '/api/auth/sign-in/second-factor';

describe.skipIf(whyNoDatabase)('Signing in with a code after the password', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function aCodeUser() {
    const ana = await aMember(world);
    const { secret, codes } = await ana.switchesCodesOn();
    const finishes = async (answer: Record<string, string>) => {
      const { browser, step } = await ana.entersPassword();
      return { browser, step, ...(await browser.ask('POST', finish, { step, ...answer })) };
    };
    return { ana, secret, codes, finishes };
  }

  it('is set up by a picture, an address and a text that say the same, and kept so that nobody reads it', async () => {
    const ana = await aMember(world);

    const { status, body } = await ana.laptop.ask('POST', '/api/auth/totp');

    const secret = String(body.secret);
    expect(status).toBe(201);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(body.uri).toContain(`secret=${secret}`);
    expect(body.uri).toContain(encodeURIComponent(ana.email));
    expect(body.qr).toMatch(/^<svg [^>]*>.*<\/svg>$/s);
    const [row] = await world.system.db.select().from(totpSecrets).where(eq(totpSecrets.userId, ana.id));
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  it('asks for nothing until a code has shown that the app works', async () => {
    const ana = await aMember(world);
    const { body } = await ana.laptop.ask('POST', '/api/auth/totp');

    const wrong = await ana.laptop.ask('POST', '/api/auth/totp/confirm', { code: ana.codeOf(String(body.secret), 10) });

    expect([wrong.status, wrong.body.type]).toEqual([401, 'auth/wrong-code']);
    expect((await ana.entersPassword()).status).toBe(200);
    expect((await ana.laptop.ask('GET', '/api/auth/ways')).body).toMatchObject({ totp: false, recoveryCodesLeft: 0 });
  });

  it('lets nobody in by the password alone, and their person in by the code that the app shows (sec/S26)', async () => {
    const { ana, secret } = await aCodeUser();
    const { browser, status, body, step } = await ana.entersPassword();
    expect([status, body.type]).toEqual([401, 'auth/second-factor-needed']);
    expect(body.methods).toEqual(['totp', 'recovery-code']);
    expect([...browser.cookies.keys()].filter((name) => /session|access/.test(name))).toEqual([]);

    const finished = await browser.ask('POST', finish, { step, code: ` ${ana.codeOf(secret).replace(/^.../, '$& ')} ` });

    expect([finished.status, (finished.body.user as { id: string }).id]).toEqual([200, ana.id]);
    const { items } = (await browser.ask('GET', '/api/auth/sessions')).body as {
      items: { isThis: boolean; methods: string[] }[];
    };
    expect(items.find(({ isThis }) => isThis)?.methods).toEqual(['password', 'totp']);
    expect(await ana.mailed('codes-on')).toBe(1);
    expect(await ana.record()).toEqual(expect.arrayContaining(['second-factor.added done', 'session.begun done']));
  });

  it('takes no code twice, nor one from before a code that was taken (sec/S29)', async () => {
    const { ana, secret, finishes } = await aCodeUser();
    const [before, code] = [ana.codeOf(secret, -1), ana.codeOf(secret)];
    expect((await finishes({ code })).status).toBe(200);

    const again = await finishes({ code });
    const older = await finishes({ code: before });

    expect([again, older].map(({ status, body }) => [status, body.type])).toEqual([
      [401, 'auth/wrong-code'],
      [401, 'auth/wrong-code'],
    ]);
    ana.pass(minuteMs / 2);
    expect((await finishes({ code: ana.codeOf(secret) })).status).toBe(200);
  });

  it('lets one in when one code is sent with many sign-ins at once (sec/S29)', async () => {
    const { ana, secret } = await aCodeUser();
    const steps = [await ana.entersPassword(), await ana.entersPassword(), await ana.entersPassword()];
    const code = ana.codeOf(secret);

    const answers = await Promise.all(steps.map(({ browser, step }) => browser.ask('POST', finish, { step, code })));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('takes five wrong codes and no more for 15 minutes, however many come at once (sec/S29)', async () => {
    const { ana, secret } = await aCodeUser();
    const { browser, step } = await ana.entersPassword();
    const wrong = ana.codeOf(secret, 10);

    const guesses = await Promise.all(Array.from({ length: 20 }, () => browser.ask('POST', finish, { step, code: wrong })));

    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(4);
    expect(guesses.filter(({ status, body }) => status === 429 && body.type === 'auth/codes-locked')).toHaveLength(16);
    const right = await browser.ask('POST', finish, { step, code: ana.codeOf(secret) });
    expect([right.status, right.body.retryAfterSeconds, right.headers['retry-after']]).toEqual([429, 900, '900']);
    expect(await ana.mailed('codes-locked')).toBe(1);
    expect(await ana.record()).toContain('sign-in.finished refused');

    ana.pass(15 * minuteMs);
    const later = await ana.entersPassword();
    const entered = await later.browser.ask('POST', finish, { step: later.step, code: ana.codeOf(secret) });
    expect(entered.status).toBe(200);
  });

  it('still lets the owner in by a recovery code or a passkey while codes are locked', async () => {
    const { ana, secret, codes, finishes } = await aCodeUser();
    const { key } = await ana.addsPasskey(aSoftwarePasskey(ana.origin));
    const { browser, step } = await ana.entersPassword();
    for (let guess = 0; guess < 5; guess += 1) await browser.ask('POST', finish, { step, code: ana.codeOf(secret, 10) });
    expect((await finishes({ code: ana.codeOf(secret) })).status).toBe(429);

    expect((await finishes({ recoveryCode: codes[0] ?? '' })).status).toBe(200);
    expect((await ana.entersPasskey(key)).status).toBe(200);
  });

  it('gives ten recovery codes of which each works once, copied from paper as it may be, and is kept unreadable', async () => {
    const { ana, codes, finishes } = await aCodeUser();
    const [first = '', second = ''] = codes;
    expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
    // 24 letters of 32: 120 bits.
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);

    const used = await finishes({ recoveryCode: ` ${first.toUpperCase().replaceAll('-', ' ')}` });
    const again = await finishes({ recoveryCode: first });

    expect([used.status, again.status, again.body.type]).toEqual([200, 401, 'auth/wrong-code']);
    expect((await used.browser.ask('GET', '/api/auth/ways')).body.recoveryCodesLeft).toBe(9);
    expect(await ana.mailed('recovery-code-used')).toBe(1);
    const kept = await world.system.db.select().from(recoveryCodes).where(eq(recoveryCodes.userId, ana.id));
    expect(JSON.stringify(kept)).not.toContain(second.slice(0, 9));
  });

  it('gives new recovery codes to whoever is fresh, and takes the old ones back', async () => {
    const { ana, codes, finishes } = await aCodeUser();

    const { status, body } = await ana.laptop.ask('POST', '/api/auth/recovery-codes');

    expect([status, (body.codes as string[]).length]).toEqual([201, 10]);
    expect((await finishes({ recoveryCode: codes[0] ?? '' })).status).toBe(401);
    expect((await finishes({ recoveryCode: (body.codes as string[])[0] ?? '' })).status).toBe(200);
    expect(await ana.mailed('recovery-codes-new')).toBe(1);
  });

  it('ends a step once it was finished, after five minutes, and when the account is closed', async () => {
    const { ana, secret, codes } = await aCodeUser();
    const [done, late, closed] = [await ana.entersPassword(), await ana.entersPassword(), await ana.entersPassword()];
    await done.browser.ask('POST', finish, { step: done.step, code: ana.codeOf(secret) });
    const again = await done.browser.ask('POST', finish, { step: done.step, recoveryCode: codes[0] });
    await world.system.db.update(users).set({ isActive: false }).where(eq(users.id, ana.id));
    const shut = await closed.browser.ask('POST', finish, { step: closed.step, recoveryCode: codes[1] });
    await world.system.db.update(users).set({ isActive: true }).where(eq(users.id, ana.id));
    ana.pass(5 * minuteMs);
    const old = await late.browser.ask('POST', finish, { step: late.step, recoveryCode: codes[2] });

    expect([again, shut, old].map(({ status, body }) => [status, body.type])).toEqual(
      [1, 2, 3].map(() => [401, 'auth/step-ended']),
    );
  });

  it('takes no code or recovery code of somebody else', async () => {
    const [ana, eva] = [await aCodeUser(), await aCodeUser()];

    const byCode = await ana.finishes({ code: eva.ana.codeOf(eva.secret) });
    const byPaper = await ana.finishes({ recoveryCode: eva.codes[0] ?? '' });

    expect([byCode.status, byPaper.status]).toEqual([401, 401]);
    expect((await eva.finishes({ recoveryCode: eva.codes[0] ?? '' })).status).toBe(200);
  });

  it('is switched off by whoever is fresh: it ends the other sessions, and tells by mail (sec/S27)', async () => {
    const { ana, codes, finishes } = await aCodeUser();
    const phone = await finishes({ recoveryCode: codes[0] ?? '' });
    expect((await phone.browser.ask('GET', '/api/user')).status).toBe(200);

    const off = await ana.laptop.ask('POST', '/api/auth/password/alone', { password: ana.password });

    expect(off.status).toBe(204);
    expect((await phone.browser.ask('GET', '/api/user')).status).toBe(401);
    expect((await ana.laptop.ask('GET', '/api/user')).status).toBe(200);
    expect((await ana.entersPassword()).status).toBe(200);
    expect(await ana.mailed('codes-off')).toBe(1);
    expect(await ana.record()).toContain('second-factor.removed done');
    expect((await ana.laptop.ask('DELETE', '/api/auth/totp')).body.type).toBe('auth/code-app-off');
  });

  it('gives no second secret while codes are asked for, so that none is swapped unseen', async () => {
    const { ana } = await aCodeUser();

    const { status, body } = await ana.laptop.ask('POST', '/api/auth/totp');

    expect([status, body.type]).toEqual([409, 'auth/code-app-on']);
  });
});
