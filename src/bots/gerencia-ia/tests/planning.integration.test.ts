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
});
