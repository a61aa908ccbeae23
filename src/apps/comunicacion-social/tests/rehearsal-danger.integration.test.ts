import { describe, expect, it } from 'vitest';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { begin, say } from './rehearsing.ts';

const base = '/api/comunicacion-social';

describe.skipIf(whyNoDatabase)('A danger told in a rehearsal', () => {
  it('is answered with people to call before anything is judged, without a model, and the words stay', async () => {
    const model = scriptedModel({ say: ['Nos vemos mañana.'] });
    const world = await aWorld({ models: [model] });
    const ana = await world.as('ana');
    const session = await begin(ana);

    const { body } = await say(ana, session, 'Me quiero matar esta noche');

    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect(body.session).toMatchObject({ turns: [], draft: 'Me quiero matar esta noche' });
    expect(world.modelCalls()).toBe(0);
    const episode = (await ana.get('/api/safety/episodes/open')).body;
    expect(JSON.stringify(episode)).toContain('crisis');
  });

  it('is answered also to a page that is behind, and where the rehearsal is over', async () => {
    const ana = await (await aWorld()).as('ana');
    const begun = await begin(ana);
    const later = (await say(ana, begun, 'Necesito los temas hoy')).body.session;

    const behind = await say(ana, begun, 'Me quiero matar esta noche');
    await ana.post(`${base}/sessions/${begun.id}/leave`, { version: later.version });
    const over = await say(ana, later, 'Me quiero matar esta noche');

    expect([behind.status, over.status]).toEqual([200, 200]);
    for (const { body } of [behind, over]) expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect(behind.body.session.turns).toHaveLength(1);
  });

  it('is read again where other words are said to belong to the rehearsal than those that were stopped', async () => {
    const ana = await (await aWorld()).as('ana');
    const stopped = (await say(ana, await begin(ana), 'Me quiero matar esta noche')).body;

    const { body } = await say(ana, stopped.session, 'Tengo las pastillas en la mano para matarme', { isRehearsed: true });

    expect(body.fixed).not.toBeNull();
    expect(body.session.turns).toEqual([]);
  });

  it('is told to no model afterwards either', async () => {
    const model = scriptedModel({ say: ['Sí, con gusto.'] });
    const world = await aWorld({ models: [model] });
    const ana = await world.as('ana');
    const stopped = (await say(ana, await begin(ana), 'Me quiero matar esta noche')).body;
    const taken = (await say(ana, stopped.session, 'Me quiero matar esta noche', { isRehearsed: true })).body;

    await say(ana, taken.session, 'Necesito los temas hoy');

    expect(world.modelCalls()).toBe(0);
  });

  it('goes on with the rehearsal once its person says that it belongs to it, and is not argued with', async () => {
    const ana = await (await aWorld()).as('ana');
    const stopped = (await say(ana, await begin(ana), 'Me quiero matar esta noche')).body;

    const { body } = await say(ana, stopped.session, 'Me quiero matar esta noche', { isRehearsed: true });

    expect(body.fixed).toBeNull();
    expect(body.session.turns).toHaveLength(1);
  });
});

describe.skipIf(whyNoDatabase)('A model that plays the other person', () => {
  it('finds other words for the same line, and nobody is judged by it', async () => {
    const line = 'Sí, con gusto. Te mando un correo en un ratito con los tres temas. ¿Necesitas alguna cosa más?';
    const world = await aWorld({ models: [scriptedModel({ say: [line] })] });
    const ana = await world.as('ana');

    const { body } = await say(ana, await begin(ana), 'Necesito los temas por escrito antes de la reunión.');

    expect(body.session.now).toMatchObject({ says: line, playedBy: 'model' });
  });

  it('is not heard where it says something else: the written words stand', async () => {
    const world = await aWorld({ models: [scriptedModel({ say: ['Estás despedida. ¿Cuánto ganas?'] })] });
    const ana = await world.as('ana');

    const { body } = await say(ana, await begin(ana), 'Necesito los temas por escrito antes de la reunión.');

    expect(body.session.now.playedBy).toBe('script');
    expect(body.session.now.says).not.toContain('despedida');
  });
});
