import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

describe.skipIf(whyNoDatabase)('Planning today with Gerencia IA', () => {
  it('is a whole conversation, written by hand, that leaves a plan', async () => {
    const ana = await (await aWorld()).as('ana');
    const conversationId = await ana.opens('gerencia-ia');
    const say = (text: string) => ana.says(text, { conversationId });

    await say('quiero organizar mi día');
    for (const text of ['un día normal', 'mucha', 'dos horas']) await say(text);
    const listed = await say('Llamar al banco 10 min\nRegar las plantas 5 min\nPagar la luz 10 min\nLeer');
    for (const text of ['ninguna', 'pagar la luz', 'ninguna']) await say(text);
    const { body, message } = await say('en este orden');

    expect(listed.message.metadata.step?.input).toMatchObject({
      options: [
        { value: 'Llamar al banco' },
        { value: 'Regar las plantas' },
        { value: 'Pagar la luz' },
        { value: 'Leer' },
        { value: 'none-of-these' },
      ],
    });
    expect(message.metadata.outcome?.items.slice(0, 3)).toEqual([
      { label: 'Cosa 1', text: 'Pagar la luz', minutes: 15 },
      { label: 'Cosa 2', text: 'Llamar al banco', minutes: 15 },
      { label: 'Cosa 3', text: 'Regar las plantas', minutes: 10 },
    ]);
    expect(body).toBe('El plan está guardado: 3 cosas en 60 minutos. Lo otro va otro día.');
  });

  it('a11y/P7 does not ask for the energy that the home knows, and fits the plan to it, for who chose nothing else', async () => {
    const ana = await (await aWorld()).as('ana');
    const today = { energy: 'baja', load: 'media', speech: 'facil', kept: true, day: '2026-11-27', timeZone: 'UTC' };
    await ana.put('/api/user/today', today);
    const conversationId = await ana.opens('gerencia-ia');
    const say = (text: string) => ana.says(text, { conversationId });

    await say('Plan de hoy');
    const afterStart = await say('un día normal');
    await say('cuatro horas');
    await say('Uno 5 min\nDos 5 min\nTres 5 min\nCuatro 5 min\nCinco 5 min');
    for (const text of ['ninguna', 'ninguna', 'ninguna']) await say(text);
    const { message } = await say('en este orden');

    expect(afterStart.message.metadata.step?.stepId).toBe('time');
    expect(afterStart.body).toContain('Energía de hoy: poca.');
    expect(message.metadata.outcome?.items.filter(({ label }) => label.startsWith('Cosa'))).toHaveLength(3);
  });
});
