import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { addClient, ClientProblem, type ClientToAdd } from '../clients/add-client.ts';
import { closeClient, listClients } from '../clients/client-store.ts';
import { oidcClients } from '../tables.ts';
import { aFreePort, aHouse, aSignedIn, type House } from './a-house.ts';
import { aSite, stillKnows } from './a-site.ts';
import { enters, isAsked } from './enters.ts';

describe.skipIf(whyNoDatabase)('Adding a site where people enter with their MENTALIA account', () => {
  let house: House;
  beforeAll(async () => {
    const { system } = await aWorld();
    house = await aHouse(system);
  });
  afterAll(() => house.close());

  let added = 0;
  const aClient = (given: Partial<ClientToAdd> = {}): ClientToAdd => {
    added += 1;
    return {
      clientId: `libros-${Date.now()}-${added}`,
      name: 'Libros',
      redirectUris: ['https://libros.example/callback'],
      ...given,
    };
  };

  it('tells its secret once, and keeps it sealed', async () => {
    const client = aClient();

    const secret = await addClient(house.system, client);

    expect(secret).toMatch(/^[\w-]{43}$/);
    const rows = await house.system.db.select().from(oidcClients);
    expect(JSON.stringify(rows)).not.toContain(secret);
    await expect(addClient(house.system, client)).rejects.toThrow(ClientProblem);
  });

  it.each([
    ['an address without https', { redirectUris: ['http://libros.example/callback'] }],
    ['an address with a gap', { redirectUris: ['https://*.libros.example/callback'] }],
    ['an address with a fragment', { redirectUris: ['https://libros.example/#a'] }],
    ['an address with a user', { redirectUris: ['https://a@libros.example/'] }],
    ['an address that is none', { redirectUris: ['libros'] }],
    ['a script', { redirectUris: ['javascript:alert(1)'] }],
    ['no address', { redirectUris: [] }],
    ['two sites as one', { redirectUris: ['https://a.example/', 'https://b.example/'] }],
    ['a hook without https', { backchannelLogoutUri: 'http://libros.example/told' }],
    ['a name of ours', { clientId: 'own-libros' }],
    ['no name', { name: ' ' }],
    ['a scope that is none', { scopes: ['profile-nd'] }],
  ])('takes no %s', async (_what, given) => {
    await expect(addClient(house.system, aClient(given))).rejects.toThrow(ClientProblem);
  });

  it('sec/S52 takes no address of this machine in production, by whatever name', async () => {
    const system = { ...house.system, config: { ...house.system.config, mode: 'production' as const } };
    for (const host of ['localhost', '127.0.0.1', '[::1]', '2130706433', '0x7f.1'])
      await expect(addClient(system, aClient({ backchannelLogoutUri: `https://${host}/told` }))).rejects.toThrow(ClientProblem);
  });

  it('sec/S52 follows nobody elsewhere who is told that somebody left', async () => {
    const visits: unknown[] = [];
    const port = await aFreePort();
    const canary = createServer((request, response) => {
      visits.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => canary.listen(port, '127.0.0.1', resolve));
    let asked = 0;
    const redirecting = createServer((_request, response) => {
      asked += 1;
      response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end();
    });
    const hook = await aFreePort();
    await new Promise<void>((resolve) => redirecting.listen(hook, '127.0.0.1', resolve));
    const site = await aSite(house, { backchannelLogoutUri: `http://127.0.0.1:${hook}/told` });
    const { jar } = await aSignedIn(house);
    await enters(house, site, jar);

    expect((await jar.ask('DELETE', `${house.url}/api/auth/connections/${site.clientId}`)).status).toBe(204);

    expect([asked, visits]).toEqual([1, []]);
    for (const one of [canary, redirecting]) await new Promise((resolve) => one.close(resolve));
    await site.close();
  });

  it('lets an app in that can keep no secret, by PKCE alone', async () => {
    const site = await aSite(house, { isPublic: true });
    const { jar } = await aSignedIn(house);

    expect((await enters(house, site, jar)).text).toBe('inside');
    expect(site.secret).toBeUndefined();
    await site.close();
  });

  it('knows a site that was removed no longer, and what it was given opens nothing', async () => {
    const site = await aSite(house);
    const { jar } = await aSignedIn(house);
    await enters(house, site, jar);
    expect(await stillKnows(site)).toBe(true);

    expect(await closeClient(house.system.db, site.clientId)).toBe(true);

    expect(await stillKnows(site)).toBe(false);
    expect((await listClients(house.system.db)).some(({ clientId }) => clientId === site.clientId)).toBe(false);
    const asked = await jar.go(`${site.url}/login`, isAsked);
    expect([asked.status, isAsked(asked.url)]).toEqual([400, false]);
    await site.close();
  });
});
