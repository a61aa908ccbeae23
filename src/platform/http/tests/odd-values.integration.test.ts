import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { letsIn } from '../../consent/grants/tests/letting-in.ts';

const nul = '\u0000';
const licence = { profession: 'psychology', country: 'ES', licenceNumber: 'M-1', licenceAuthority: `COP${nul}` };

/** Values of the right shape that a database cannot hold. */
describe.skipIf(whyNoDatabase)('sec/S44 What no database can hold', () => {
  it('is not valid, and never a mistake of ours', async () => {
    const world = await aWorld();
    const [elia, ana] = [await world.as('elia'), await world.as('ana')];
    const { grantId } = await letsIn(elia, ana, ['conversations:blu-psicologa']);
    const conversationId = await elia.opens('blu-psicologa');
    const messages = `/api/universe/practice/people/${grantId}/conversations/blu-psicologa/${conversationId}/messages`;
    const times = { startsAt: '0000-01-01T00:00:00Z', endsAt: '0000-01-01T01:00:00Z' };

    const answers = {
      text: await ana.put('/api/universe/practice/licence', licence),
      name: await ana.delete('/api/auth/outside/a%00b'),
      client: await ana.get('/api/auth/oidc/auth?client_id=a%00b&response_type=code'),
      year: await ana.post('/api/universe/appointments', { id: randomUUID(), grantId, title: 'x', ...times }),
      number: await ana.get(`${messages}?before=9007199254740991`),
      cursor: await ana.get(`/api/universe/notes?after=${encodeURIComponent(`+275760-09-13T00:00:00.000Z_${randomUUID()}`)}`),
    };

    const statuses = Object.entries(answers).map(([name, { status }]) => [name, status]);
    expect(statuses).toEqual([
      ['text', 422],
      ['name', 422],
      ['client', 400],
      ['year', 422],
      ['number', 422],
      ['cursor', 200],
    ]);
  });
});
