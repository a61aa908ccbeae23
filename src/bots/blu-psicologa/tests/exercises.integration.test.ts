import { describe, expect, it } from 'vitest';
import type { BotSummary } from '#platform/bots/contract.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

describe.skipIf(whyNoDatabase)('Doing an exercise with BLU', () => {
  it('is offered with its name and how long it takes', async () => {
    const ana = await (await aWorld()).as('ana');
    const bots = await ana.get<{ items: BotSummary[] }>('/api/bots');
    const blu = bots.body.items.find(({ slug }) => slug === 'blu-psicologa');

    expect(blu?.protocols).toEqual([
      { id: 'check-in', title: 'Cómo estoy ahora', minutes: 5 },
      { id: 'thought-record', title: 'Registro de pensamiento', minutes: 10 },
      { id: 'sensory-first-aid', title: 'Primeros auxilios sensoriales', minutes: 3 },
    ]);
  });

  it('about a thought is kept step by step, with the number as it was written', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId, message } = await ana.says('no dejo de pensar en lo que dije');
    let step = message.metadata.step;
    for (const said of ['Hablé y nadie contestó', 'no sé', 'vergüenza', 'No les importa lo que digo'])
      step = (await ana.says(said, { conversationId })).message.metadata.step;

    expect(step).toMatchObject({ stepId: 'belief', input: { kind: 'scale', min: 0, max: 100, step: 10 } });
    const after = await ana.says('73', { conversationId });
    expect(after.message.metadata.step?.answers.at(-1)).toMatchObject({ stepId: 'belief', answer: '73 / 100' });
  });

  it('about an overload begins at once, and needs no written word', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId, message } = await ana.says('hay demasiado ruido aquí');
    let step = message.metadata.step;
    let outcome = message.metadata.outcome;
    for (const [text, value] of [
      ['8 / 10', 8],
      ['Sonido', ['sound']],
      ['Hecho', 'done'],
      ['2 / 10', 2],
    ] as const) {
      const answer = {
        runId: step?.runId ?? '',
        stepId: step?.stepId ?? '',
        value: typeof value === 'object' ? [...value] : value,
      };
      ({ step, outcome } = (await ana.says(text, { conversationId, answer })).message.metadata);
    }

    expect(outcome).toMatchObject({ kind: 'sensory-first-aid', items: [{ label: 'Ayudó' }, {}, {}, {}] });
  });

  it('still answers a danger first, whatever else is said', async () => {
    const ana = await (await aWorld()).as('ana');

    expect((await ana.says('hay demasiado ruido y no quiero vivir')).message.metadata.mode).toBe('fixed');
  });
});
