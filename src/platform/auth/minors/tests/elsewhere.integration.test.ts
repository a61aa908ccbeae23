import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { createReadApiToken } from '../../api-tokens/read-api-token.ts';
import { aMember } from '../../second-factor/tests/a-member.ts';
import { oidcRecords } from '../../single-sign-on/tables.ts';
import { aHouse, aSignedIn, type House } from '../../single-sign-on/tests/a-house.ts';
import { aJar } from '../../single-sign-on/tests/a-jar.ts';
import { aSite, type Site } from '../../single-sign-on/tests/a-site.ts';
import { enters, isAsked, permissionOf } from '../../single-sign-on/tests/enters.ts';
import { aNewcomer } from '../../tests/a-browser.ts';
import { keepGuardian } from '../birth-store.ts';

describe.skipIf(whyNoDatabase)('A child who waits for a guardian (priv/P16)', () => {
  let house: House;
  let site: Site;
  beforeAll(async () => {
    house = await aHouse((await aWorld()).system);
    site = await aSite(house);
  }, 30_000);
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  it('is nobody to other sites either', async () => {
    const jar = aJar();
    const birth = { year: new Date().getUTCFullYear() - 10, month: 1 };
    const { status, body } = await jar.ask('POST', `${house.url}/api/auth/sign-up/email`, {
      ...aNewcomer(),
      birth,
      country: 'ES',
    });

    const asked = await jar.go(`${site.url}/login`, isAsked);
    const answered = await jar.ask('POST', permissionOf(house, asked.url), { allow: true });
    const kept = await house.system.db
      .select()
      .from(oidcRecords)
      .where(eq(oidcRecords.userId, String(idOf(body.user))));

    expect([status, isAsked(asked.url)]).toEqual([201, true]);
    expect(answered.body.type).toBe('http/waits-for-guardian');
    // The provider was never told who it is: what it keeps is of nobody.
    expect(kept).toEqual([]);
    expect(site.entered).toEqual([]);
    expect((await enters(house, site, (await aSignedIn(house)).jar)).text).toBe('inside');
  });

  it('has no program that goes on for them', async () => {
    const ana = await aMember(await aWorld());
    const asked = { name: 'Mi agenda', scopes: ['notes:read'], days: 1 };
    const { token } = (await ana.laptop.ask('POST', '/api/auth/api-tokens', asked)).body as { token: string };
    const read = createReadApiToken(ana.system);
    expect(await read(token)).toBeDefined();

    await ana.system.db.transaction((tx) =>
      keepGuardian(tx, ana.system.vault, { personId: ana.id, email: 'mama@casa.test', agreedAt: null }),
    );
    ana.pass(1000);

    expect(await read(token)).toBeUndefined();
  });
});

const idOf = (user: unknown): unknown => (typeof user === 'object' && user !== null && 'id' in user ? user.id : undefined);
