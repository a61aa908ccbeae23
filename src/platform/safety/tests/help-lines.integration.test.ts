import { describe, expect, it } from 'vitest';
import { aWorld } from '#tests/support/world.ts';

describe('Asking for the help lines', () => {
  it('answers anybody, signed in or not, with the lines of a country and where each was read', async () => {
    const { statusCode, body } = await aWorld().inject({ method: 'GET', url: '/api/help-lines?country=ES' });

    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      country: 'ES',
      items: [{ phone: '024', source: expect.stringMatching(/^https?:/) }, { phone: '112' }],
    });
  });

  it('answers with a country when none is named, and refuses one it does not have', async () => {
    const world = aWorld();

    expect(JSON.parse((await world.inject({ method: 'GET', url: '/api/help-lines' })).body)).toMatchObject({ country: 'MX' });
    expect((await world.inject({ method: 'GET', url: '/api/help-lines?country=XX' })).statusCode).toBe(422);
  });
});
