import { describe, expect, it } from 'vitest';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Profile } from '../contract.ts';
import { readAdaptation } from '../read-adaptation.ts';

const url = '/api/user/profile';

describe.skipIf(whyNoDatabase)('What a person changes for one app only (a11y/P10)', () => {
  it('wins in that app and is unknown in the others', async () => {
    const { system, ...world } = await aWorld();
    const ana = await world.as('ana');
    await ana.put(url, { settings: { tone: 'calido', size: '125' } });

    const { body } = await ana.put<Profile>(`${url}/apps/chat`, { tone: 'formal', spacing: 'amplio' });

    const inApp = (slug?: string) => readAdaptation(system, ana.personId, { now: system.now(), slug });
    expect(body).toMatchObject({ settings: { tone: 'calido' }, overrides: { chat: { tone: 'formal', spacing: 'amplio' } } });
    expect(await inApp('chat')).toMatchObject({ language: { tone: 'formal' }, ui: { spacing: 'amplio', size: '125' } });
    for (const slug of ['universe', undefined])
      expect(await inApp(slug)).toMatchObject({ language: { tone: 'calido' }, ui: { spacing: 'normal', size: '125' } });
  });

  it('is how bots speak, since one talks with them in the chat', async () => {
    const model = scriptedModel({ say: ['Hola.'] });
    const world = await aWorld({ models: [model] });
    const ana = await world.as('ana');
    await ana.put(url, { settings: { learning: 'hacer' } });
    await ana.put(`${url}/apps/chat`, { learning: 'imagen' });

    await ana.says('¿por qué el cielo se ve azul por la tarde en el desierto?');

    expect(JSON.stringify(model.calls[0])).toContain('first describe a picture');
  });

  it('is said anew as a whole, and follows the profile again when it is taken back', async () => {
    const ana = await (await aWorld()).as('ana');
    await ana.put(`${url}/apps/chat`, { tone: 'formal', size: '150' });
    await ana.put(`${url}/apps/universe`, { size: '200' });

    const anew = await ana.put<Profile>(`${url}/apps/chat`, { size: '125' });
    const back = await ana.delete<Profile>(`${url}/apps/chat`);
    const emptied = await ana.put<Profile>(`${url}/apps/universe`, {});

    expect(anew.body.overrides).toEqual({ chat: { size: '125' }, universe: { size: '200' } });
    expect(back.body.overrides).toEqual({ universe: { size: '200' } });
    expect(emptied.body.overrides).toEqual({});
  });

  it.each(['de-otra-casa', 'constructor', '__proto__'])('knows no app called %s', async (slug) => {
    const ana = await (await aWorld()).as('ana');

    const answers = [await ana.put(`${url}/apps/${slug}`, { size: '150' }), await ana.delete(`${url}/apps/${slug}`)];

    expect(answers.map(({ status, body }) => [status, body.type])).toEqual([
      [404, 'http/not-found'],
      [404, 'http/not-found'],
    ]);
  });

  it('points at what no app can change', async () => {
    const ana = await (await aWorld()).as('ana');

    const { status, body } = await ana.put(`${url}/apps/chat`, { tone: 'formal', mood: 'x' });

    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '#/mood' }]);
  });
});
