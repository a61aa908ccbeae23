import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { createServer } from '../../../../server.ts';
import { rotateSigningKeys } from '../keys/signing-keys.ts';
import { aFreePort, aHouse, aSignedIn, type House } from './a-house.ts';
import { aJar } from './a-jar.ts';
import { aSite, stillKnows } from './a-site.ts';
import { enters, isAsked } from './enters.ts';

describe.skipIf(whyNoDatabase)('MENTALIA at a second address', () => {
  let house: House;
  let second: { url: string; close: () => Promise<void> };
  beforeAll(async () => {
    const { system } = await aWorld();
    const port = await aFreePort();
    const url = `http://127.0.0.1:${port}`;
    house = await aHouse(system, { ownOrigins: [url] });
    const server = await createServer(house.system);
    await server.listen({ port, host: '127.0.0.1' });
    second = { url, close: () => server.close() };
  });
  afterAll(async () => {
    await second.close();
    await house.close();
  });

  const begin = (next: string) => `${second.url}/api/auth/own/begin?next=${encodeURIComponent(next)}`;
  const isThere = (url: string) => url.startsWith(`${second.url}/hiperfoco`);

  it('lets in whoever is in at the first one, asking nothing, and as the same person', async () => {
    const { jar, id } = await aSignedIn(house);
    expect((await jar.ask('GET', `${second.url}/api/user`)).status).toBe(401);

    const { url } = await jar.go(begin('/hiperfoco'), (at) => isThere(at) || isAsked(at));

    expect(url).toBe(`${second.url}/hiperfoco`);
    expect((await jar.ask('GET', `${second.url}/api/user`)).body).toMatchObject({ user: { id } });
  });

  it('sec/S21 is left together with the first one', async () => {
    const { jar } = await aSignedIn(house);
    await jar.go(begin('/hiperfoco'), isThere);
    expect((await jar.ask('GET', `${second.url}/api/user`)).status).toBe(200);

    await jar.ask('POST', `${house.url}/api/auth/sign-out`);

    expect((await jar.ask('GET', `${second.url}/api/user`)).status).toBe(401);
  });

  it('shows the way in, at the first one, to whoever is not', async () => {
    const { url } = await aJar().go(begin('/hiperfoco'), (at) => isThere(at) || isAsked(at));

    expect(isAsked(url) && url.startsWith(house.url)).toBe(true);
  });

  it('says at the way in that it failed, where the first one cannot be reached', async () => {
    const port = await aFreePort();
    const url = `http://127.0.0.1:${port}`;
    const publicUrl = `http://127.0.0.1:${await aFreePort()}`;
    const cutOff = await aHouse(house.system, { publicUrl, ownOrigins: [url] }, port);

    const { status, location } = await aJar().ask('GET', `${url}/api/auth/own/begin?next=/hiperfoco`);

    expect([status, location]).toEqual([303, `${url}/entrar?outside=failed`]);
    await cutOff.close();
  });

  it('is none where nobody said that it is ours', async () => {
    expect((await aJar().ask('GET', `${house.url}/api/auth/own/begin`)).status).toBe(404);
  });

  it('changes the keys it signs with, and nobody has to come in again', async () => {
    const site = await aSite(house);
    const { jar } = await aSignedIn(house);
    await enters(house, site, jar);
    const before = await keysOf(house.url);

    await rotateSigningKeys(house.system);
    const restarted = await aHouse(house.system);
    const after = await keysOf(restarted.url);

    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBe(before.length + 2);
    expect(await stillKnows(site)).toBe(true);
    await restarted.close();
    await site.close();
  });

  async function keysOf(url: string): Promise<unknown[]> {
    const { body } = await aJar().ask('GET', `${url}/api/auth/oidc/jwks`);
    expect(JSON.stringify(body)).not.toContain('"d":');
    return Array.isArray(body.keys) ? body.keys.map(({ kid }: { kid: unknown }) => kid) : [];
  }
});
