import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSoftwarePasskey } from '#tests/support/software-passkey.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { aMember } from '../../second-factor/tests/a-member.ts';
import { accounts, passkeys } from '../../tables.ts';

const minuteMs = 60_000;

describe.skipIf(whyNoDatabase)('Passkeys', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function passkeyList(ana: Awaited<ReturnType<typeof aMember>>) {
    const { body } = await ana.laptop.ask('GET', '/api/auth/passkeys');
    return body.items as { id: string; name: string; lastUsedAt: string | null }[];
  }

  it('let their person in without an address, a password or a code, in a session of its own', async () => {
    const ana = await aMember(world);
    const { key } = await ana.addsPasskey();
    await ana.switchesCodesOn();

    const { status, body, browser } = await ana.entersPasskey(key);

    expect([status, (body.user as { id: string }).id]).toEqual([200, ana.id]);
    expect((await browser.ask('GET', '/api/user')).status).toBe(200);
    const { items } = (await browser.ask('GET', '/api/auth/sessions')).body as {
      items: { isThis: boolean; methods: string[] }[];
    };
    expect(items.find(({ isThis }) => isThis)?.methods).toEqual(['passkey']);
    expect(await ana.record()).toContain('session.begun done');
  });

  it('are asked for this site alone, on a device that checks who holds it, and find their account by themselves', async () => {
    const ana = await aMember(world);
    const { hostname } = new URL(ana.origin);

    const forged = { host: 'mentalia.evil.test', 'x-forwarded-host': 'mentalia.evil.test' };
    const { body: created } = await ana.laptop.ask('POST', '/api/auth/passkeys/question', undefined, forged);
    const { body: asked } = await ana.browser().ask('POST', '/api/auth/sign-in/passkey/question', undefined, forged);

    expect(created).toMatchObject({ rp: { id: hostname }, attestation: 'none' });
    expect(created.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
    expect(asked).toMatchObject({ rpId: hostname, userVerification: 'required' });
    expect(asked).not.toHaveProperty('allowCredentials');
  });

  it('are seen with their names, and when each was used last', async () => {
    const ana = await aMember(world);
    const { key, body } = await ana.addsPasskey();
    expect(await passkeyList(ana)).toMatchObject([{ id: body.id, name: 'Mi móvil', lastUsedAt: null }]);
    await ana.entersPasskey(key);

    const renamed = await ana.laptop.ask('PATCH', `/api/auth/passkeys/${body.id}`, { name: '  Móvil de casa ' });

    expect(renamed.status).toBe(204);
    const [seen] = await passkeyList(ana);
    expect(seen?.name).toBe('Móvil de casa');
    expect(seen?.lastUsedAt).not.toBeNull();
    const [row] = await world.system.db.select().from(passkeys).where(eq(passkeys.userId, ana.id));
    expect(JSON.stringify(row)).not.toContain('casa');
  });

  it('are added and removed only by whoever has just shown that it is them (sec/S27)', async () => {
    const ana = await aMember(world);
    const { body } = await ana.addsPasskey();
    ana.pass(5 * minuteMs);

    const refused = [
      await ana.laptop.ask('POST', '/api/auth/passkeys/question'),
      await ana.laptop.ask('POST', '/api/auth/passkeys', { answer: {} }),
      await ana.laptop.ask('DELETE', `/api/auth/passkeys/${body.id}`),
    ];

    expect(refused.map(({ status, body: { type } }) => [status, type])).toEqual(refused.map(() => [401, 'http/prove-it-is-you']));
    expect(await passkeyList(ana)).toHaveLength(1);
  });

  it('tell their person by mail when one comes or goes, and going ends all other sessions (sec/S21)', async () => {
    const ana = await aMember(world);
    const { key, body } = await ana.addsPasskey();
    const { browser: phone } = await ana.entersPasskey(key);
    expect((await phone.ask('GET', '/api/user')).status).toBe(200);

    const removed = await ana.laptop.ask('POST', '/api/auth/password/alone', { password: ana.password, passkeyId: body.id });

    expect(removed.status).toBe(204);
    expect((await phone.ask('GET', '/api/user')).status).toBe(401);
    expect((await ana.laptop.ask('GET', '/api/user')).status).toBe(200);
    expect((await ana.entersPasskey(key)).body.type).toBe('auth/passkey-refused');
    expect([await ana.mailed('passkey-added'), await ana.mailed('passkey-removed')]).toEqual([1, 1]);
    expect(await ana.record()).toEqual(expect.arrayContaining(['passkey.added done', 'passkey.removed done']));
  });

  it('keep the last way into an account from being removed, also when two are removed at once', async () => {
    const ana = await aMember(world);
    const [first, second] = [await ana.addsPasskey(), await ana.addsPasskey()];
    await world.system.db.delete(accounts).where(eq(accounts.userId, ana.id));

    const answers = await Promise.all(
      [first, second].map(({ body }) => ana.laptop.ask('DELETE', `/api/auth/passkeys/${body.id}`)),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.type).toBe('auth/last-way-in');
    expect(await passkeyList(ana)).toHaveLength(1);
  });

  it('of somebody else do not exist: neither renamed nor removed (sec/S1)', async () => {
    const [ana, eva] = [await aMember(world), await aMember(world)];
    const { body } = await ana.addsPasskey();

    const renamed = await eva.laptop.ask('PATCH', `/api/auth/passkeys/${body.id}`, { name: 'Mía' });
    const removed = await eva.laptop.ask('DELETE', `/api/auth/passkeys/${body.id}`);

    expect([renamed.status, removed.status]).toEqual([404, 404]);
    expect(await passkeyList(ana)).toMatchObject([{ name: 'Mi móvil' }]);
  });

  it('may say for ever that they were used zero times, as those kept in a password manager do', async () => {
    const ana = await aMember(world);
    const { key } = await ana.addsPasskey(aSoftwarePasskey(ana.origin, { counts: false }));

    expect([(await ana.entersPasskey(key)).status, (await ana.entersPasskey(key)).status]).toEqual([200, 200]);
  });
});
