import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Grants } from '../../grants/contract.ts';
import { letsIn } from '../../grants/tests/letting-in.ts';
import { versionOf } from '../consent-texts.ts';
import { purposes } from '../contract.ts';

async function refusesAll(person: Person): Promise<void> {
  for (const purpose of purposes) {
    const { status } = await person.put(`/api/user/consents/${purpose}`, {
      granted: false,
      version: versionOf(purpose),
      language: 'es',
    });
    expect(status).toBe(200);
  }
}

describe.skipIf(whyNoDatabase)('Somebody who refuses everything that can be refused', () => {
  it('priv/P4 says how they function, talks, is helped in danger, notes, keeps and takes their profile along', async () => {
    const world = await aWorld({ models: [{ ...scriptedModel({ say: ['No.'] }), place: 'remote' }] });
    const ana = await world.as('ana');
    await refusesAll(ana);

    const profile = await ana.put('/api/user/profile', { settings: { theme: 'noche' } });
    const guided = await ana.says('Quiero ordenar lo que tengo que hacer hoy');
    const helped = await ana.says('no quiero vivir');
    const note = await ana.post('/api/universe/notes', { clientNoteId: randomUUID(), content: 'Comprar pan' });
    const places = await ana.put('/api/universe/favourites', { places: ['/chat'] });
    const others = await Promise.all(
      ['/api/user', '/api/applications', '/api/bots', '/api/chat/conversations', '/api/user/activity', '/api/handoffs'].map(
        (url) => ana.get(url),
      ),
    );

    expect([profile.status, note.status, places.status]).toEqual([200, 201, 200]);
    expect([guided.status, guided.message.metadata.mode]).toEqual(['complete', 'guided']);
    expect([helped.message.metadata.mode, (helped.message.metadata.helpLines ?? []).length > 0]).toEqual(['fixed', true]);
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 200));
    expect(world.modelCalls()).toBe(0);
  });

  it('priv/P4 still sees and takes back what they had let others see', async () => {
    const world = await aWorld();
    const [ana, marta] = [await world.as('ana'), await world.as('marta')];
    const { grantId } = await letsIn(ana, marta, ['activity']);
    await refusesAll(ana);

    const reads = await Promise.all(['/api/user/grants', '/api/user/seen', '/api/user/consents'].map((url) => ana.get(url)));
    const stateOf = async () => {
      const { items } = (await ana.get<Grants>('/api/user/grants')).body;
      return items.filter(({ id }) => id === grantId).map(({ state }) => state);
    };
    const before = await stateOf();
    const { status } = await ana.post(`/api/user/grants/${grantId}/revoke`);

    expect(reads.map((read) => read.status)).toEqual([200, 200, 200]);
    expect([before, status, await stateOf()]).toEqual([['live'], 200, ['revoked']]);
  });
});
