import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

describe.skipIf(whyNoDatabase)('Asking for the help lines', () => {
  it('answers anybody, signed in or not, with the lines of a country and where each was read', async () => {
    const { url } = await aWorld();

    const answer = await fetch(`${url}/api/help-lines?country=ES`);

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      country: 'ES',
      items: expect.arrayContaining([expect.objectContaining({ phone: '024' })]),
    });
  });

  it('answers with a country when none is named, and refuses one it does not have', async () => {
    const { url } = await aWorld();

    expect(await (await fetch(`${url}/api/help-lines`)).json()).toMatchObject({ country: 'MX' });
    expect((await fetch(`${url}/api/help-lines?country=XX`)).status).toBe(422);
  });
});
