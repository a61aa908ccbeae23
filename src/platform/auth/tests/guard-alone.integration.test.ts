import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { aMember } from '../second-factor/tests/a-member.ts';

const alone = '/api/auth/password/alone';
const short = 'kX9#vQ2$';
const long = 'otra frase nueva y larga';

describe.skipIf(whyNoDatabase)('Taking the last second factor away', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function aShortPassword() {
    const ana = await aMember(world);
    const { codes } = await ana.switchesCodesOn();
    expect((await ana.laptop.ask('PUT', '/api/auth/password', { password: short })).status).toBe(204);
    const ways = async () => (await ana.laptop.ask('GET', '/api/auth/ways')).body;
    const signsIn = async (password: string) => {
      const answer = await ana.browser('198.51.100.8').ask('POST', '/api/auth/sign-in/email', { email: ana.email, password });
      return answer.status;
    };
    return { ana, codes, ways, signsIn };
  }

  it('leaves no password of eight characters alone: a longer one is asked for, and nothing has changed (sec/S13)', async () => {
    const { ana, ways } = await aShortPassword();

    const refused = await ana.laptop.ask('DELETE', '/api/auth/totp');

    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ type: 'auth/longer-password-first', shortest: 15 });
    expect(await ways()).toMatchObject({ totp: true, recoveryCodesLeft: 10 });
    const weak = await ana.laptop.ask('POST', alone, { password: short });
    expect(weak.body).toMatchObject({ type: 'auth/weak-password', reason: 'too-short', shortest: 15 });
    expect(await ways()).toMatchObject({ totp: true });
  });

  it('goes together with a longer password, which is told by mail and ends the other sessions (sec/S13, sec/S27)', async () => {
    const { ana, ways, signsIn } = await aShortPassword();
    const told = await ana.mailed('password-changed');

    const { status } = await ana.laptop.ask('POST', alone, { password: long });

    expect([status, await signsIn(short), await signsIn(long)]).toEqual([204, 401, 200]);
    expect(await ways()).toMatchObject({ totp: false, password: true });
    expect([(await ana.mailed('password-changed')) - told, await ana.mailed('codes-off')]).toEqual([1, 1]);
    expect(await ana.record()).toEqual(expect.arrayContaining(['password.changed done', 'second-factor.removed done']));
  });

  it('keeps the password they have where it is long enough, and says nothing of another one', async () => {
    const ana = await aMember(world);
    const { body } = await ana.addsPasskey();

    const refused = await ana.laptop.ask('DELETE', `/api/auth/passkeys/${body.id}`);
    const { status } = await ana.laptop.ask('POST', alone, { password: ana.password, passkeyId: body.id });

    expect([refused.body.type, status]).toEqual(['auth/longer-password-first', 204]);
    expect(await ana.mailed('password-changed')).toBe(0);
    expect((await ana.entersPassword()).status).toBe(200);
  });

  it('asks for nothing while another one stays, whichever goes first, also when both go at once', async () => {
    const { ana, ways } = await aShortPassword();
    const { body } = await ana.addsPasskey();

    const answers = await Promise.all([
      ana.laptop.ask('DELETE', '/api/auth/totp'),
      ana.laptop.ask('DELETE', `/api/auth/passkeys/${body.id}`),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const { totp, passkeys } = await ways();
    expect(Number(totp) + Number(passkeys)).toBe(1);
  });

  it('is only for whoever has just shown that it is them, and of their own (sec/S27, sec/S1)', async () => {
    const [{ ana }, eva] = [await aShortPassword(), await aMember(world)];
    const { body } = await ana.addsPasskey();
    const foreign = await eva.laptop.ask('POST', alone, { password: long, passkeyId: body.id });
    ana.pass(300_000);

    const late = await ana.laptop.ask('POST', alone, { password: long });

    expect([foreign.status, foreign.body.type]).toEqual([404, 'auth/passkey-not-found']);
    expect((await eva.entersPassword()).status).toBe(200);
    expect([late.status, late.body.type]).toEqual([401, 'http/prove-it-is-you']);
  });
});
