import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSoftwarePasskey, type Odd } from '#tests/support/software-passkey.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { aMember } from '../../second-factor/tests/a-member.ts';
import { users } from '../../tables.ts';

const minuteMs = 60_000;
const signIn = '/api/auth/sign-in/passkey';

describe.skipIf(whyNoDatabase)('A passkey that must not open an account (sec/S29)', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function aHolder() {
    const ana = await aMember(world);
    const { key } = await ana.addsPasskey();
    return { ana, key };
  }

  it.each<[string, Odd]>([
    ['made for another site', { origin: 'https://mentalia.evil.test' }],
    ['of this site under another port', { origin: 'http://localhost:1' }],
    ['bound to another name', { rpId: 'evil.test' }],
    ['of a device that did not check who holds it', { isVerified: false }],
    ['to a question that nobody asked', { challenge: 'bm9ib2R5IGFza2VkIHRoaXM' }],
    ['said to be of somebody else', { userHandle: Buffer.from(crypto.randomUUID()).toString('base64url') }],
  ])('is refused with an answer %s', async (_what, odd) => {
    const { ana, key } = await aHolder();

    const { status, body, browser } = await ana.entersPasskey(key, odd);

    expect([status, body.type]).toEqual([401, 'auth/passkey-refused']);
    expect(browser.cookies.has('mentalia_session')).toBe(false);
    expect(await ana.record()).toContain('passkey.used refused');
    expect((await ana.entersPasskey(key)).status).toBe(200);
  });

  it.each<[string, Odd]>([
    ['for another site', { origin: 'https://mentalia.evil.test' }],
    ['bound to another name', { rpId: 'evil.test' }],
    ['by a device that did not check who holds it', { isVerified: false }],
    ['for a question that nobody asked', { challenge: 'bm9ib2R5IGFza2VkIHRoaXM' }],
  ])('is not added when it was made %s', async (_what, odd) => {
    const ana = await aMember(world);

    const { status, body } = await ana.addsPasskey(aSoftwarePasskey(ana.origin), odd);

    expect([status, body.type]).toEqual([422, 'auth/passkey-not-added']);
    expect((await ana.laptop.ask('GET', '/api/auth/ways')).body.passkeys).toBe(0);
  });

  it('is refused when its answer comes a second time', async () => {
    const { ana, key } = await aHolder();
    const first = await ana.entersPasskey(key);

    const replayed = await ana.browser().ask('POST', signIn, { answer: first.answer });

    expect([first.status, replayed.status]).toEqual([200, 401]);
  });

  it('lets one in when one answer is sent ten times at once', async () => {
    const { ana, key } = await aHolder();
    const { body } = await ana.browser().ask('POST', `${signIn}/question`);
    const answer = key.get(body as Parameters<typeof key.get>[0]);

    const answers = await Promise.all(Array.from({ length: 10 }, () => ana.browser().ask('POST', signIn, { answer })));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(9);
  });

  it('is refused when its answer comes after five minutes', async () => {
    const { ana, key } = await aHolder();
    const { body } = await ana.browser().ask('POST', `${signIn}/question`);
    const answer = key.get(body as Parameters<typeof key.get>[0]);
    ana.pass(5 * minuteMs);

    expect((await ana.browser().ask('POST', signIn, { answer })).status).toBe(401);
  });

  it('is refused, and put on record, when it counts backwards: then there is a copy of it', async () => {
    const { ana, key } = await aHolder();
    expect((await ana.entersPasskey(key, { counter: 7 })).status).toBe(200);

    const copied = await ana.entersPasskey(key, { counter: 7 });
    const older = await ana.entersPasskey(key, { counter: 3 });
    const reset = await ana.entersPasskey(key, { counter: 0 });

    expect([copied, older, reset].map(({ status }) => status)).toEqual([401, 401, 401]);
    expect((await ana.record()).filter((line) => line === 'passkey.copied refused')).toHaveLength(3);
    expect((await ana.entersPasskey(key, { counter: 8 })).status).toBe(200);
  });

  it('is refused when the account is closed', async () => {
    const { ana, key } = await aHolder();
    await world.system.db.update(users).set({ isActive: false }).where(eq(users.id, ana.id));

    expect((await ana.entersPasskey(key)).body.type).toBe('auth/passkey-refused');
  });

  it('is refused with the signature of another key under the id of this one', async () => {
    const { ana, key } = await aHolder();
    const other = aSoftwarePasskey(ana.origin);
    const { body } = await ana.browser().ask('POST', `${signIn}/question`);
    const question = body as Parameters<typeof key.get>[0];
    const forged = other.get(question, { userHandle: Buffer.from(ana.id).toString('base64url') });

    const { status } = await ana.browser().ask('POST', signIn, { answer: { ...forged, id: key.id, rawId: key.id } });

    expect(status).toBe(401);
  });

  it('does not sign anybody in with an answer that was asked for something else', async () => {
    const { ana, key } = await aHolder();
    const { body } = await ana.laptop.ask('POST', '/api/auth/prove/passkey/question');
    const answer = key.get(body as Parameters<typeof key.get>[0]);

    expect((await ana.browser().ask('POST', signIn, { answer })).status).toBe(401);
  });

  it('of one person is not added to another, and does not show that somebody else is themselves', async () => {
    const { ana, key } = await aHolder();
    const eva = await aMember(world);
    await eva.addsPasskey();

    const added = await eva.addsPasskey(key);
    const { body } = await eva.laptop.ask('POST', '/api/auth/prove/passkey/question');
    const answer = key.get(body as Parameters<typeof key.get>[0], { userHandle: Buffer.from(ana.id).toString('base64url') });
    const proved = await eva.laptop.ask('POST', '/api/auth/prove', { passkey: answer });

    expect([added.status, added.body.type]).toEqual([422, 'auth/passkey-not-added']);
    expect([proved.status, proved.body.type]).toEqual([401, 'auth/passkey-refused']);
  });

  it.each([
    ['no JSON', { clientDataJSON: 'bm90aGluZw' }],
    ['a challenge that is no text', { clientDataJSON: Buffer.from('{"challenge":{}}').toString('base64url') }],
    ['bytes that are no device’s', { authenticatorData: 'AAAA' }],
    ['a signature that is none', { signature: 'AAAA' }],
  ])('is refused, and breaks nothing, with %s', async (_what, broken) => {
    const { ana, key } = await aHolder();
    const { body } = await ana.browser().ask('POST', `${signIn}/question`);
    const answer = key.get(body as Parameters<typeof key.get>[0]);

    const refused = await ana
      .browser()
      .ask('POST', signIn, { answer: { ...answer, response: { ...answer.response, ...broken } } });

    expect([refused.status, refused.body.type]).toEqual([401, 'auth/passkey-refused']);
  });
});
