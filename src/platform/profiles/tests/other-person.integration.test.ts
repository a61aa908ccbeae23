import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { aNewcomer, aServer, type Browser } from '../../auth/tests/a-browser.ts';
import type { Profile } from '../contract.ts';

describe.skipIf(whyNoDatabase)('A page that still shows one person when another has signed in beside it', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  const enters = async (browser: Browser) =>
    ((await browser.ask('POST', '/api/auth/sign-up/email', aNewcomer())).body.user as { id: string }).id;
  const wordsOf = async (browser: Browser) =>
    ((await browser.ask('GET', '/api/user/profile')).body as unknown as Profile).identity.ownWords;

  it('can neither keep what the one wrote as said by the other, nor end their session, nor read what is theirs', async () => {
    const browser = (await aServer(world.system)).browser();
    const ana = await enters(browser);
    const madeForAna = { 'x-person': ana };
    const edit = { identity: { ownWords: 'soy ana' } };
    expect((await browser.ask('PUT', '/api/user/profile', edit, madeForAna)).status).toBe(200);
    await browser.ask('POST', '/api/auth/sign-out', undefined, madeForAna);
    await enters(browser);

    const answers = [
      await browser.ask('PUT', '/api/user/profile', edit, madeForAna),
      await browser.ask('POST', '/api/user/profile/undo', undefined, madeForAna),
      await browser.ask('POST', '/api/auth/sign-out', undefined, madeForAna),
      await browser.ask('GET', '/api/user/profile', undefined, madeForAna),
      await browser.ask('GET', '/api/user', undefined, madeForAna),
    ];

    expect(answers.map(({ status, body }) => [status, body.type])).toEqual(answers.map(() => [409, 'http/other-person']));
    expect(await wordsOf(browser)).toBe('');
  });
});
