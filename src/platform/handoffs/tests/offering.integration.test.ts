import { describe, expect, it } from 'vitest';
import { asked } from '#tests/support/an-offer.ts';
import { finishCheckIn, usual } from '#tests/support/finished-check-in.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Handoff, HandoffPage } from '../contract.ts';

describe.skipIf(whyNoDatabase)('What could be done elsewhere', () => {
  it('is told in the words of the person, for what each bot leaves', async () => {
    const ana = await (await aWorld()).as('ana');

    const { body } = await ana.get('/api/handoffs/intents?from=blu-psicologa');
    const nothing = await ana.get('/api/handoffs/intents?from=nadie');

    expect(body).toEqual({
      items: [
        {
          intent: 'make-steps',
          from: 'blu-psicologa',
          source: 'outcome',
          to: { slug: 'gerencia-ia', name: 'Gerencia IA', kind: 'bot' },
          label: 'Conviértelo en pasos',
        },
      ],
      next: null,
    });
    expect(nothing.body).toEqual({ items: [], next: null });
  });

  it('is offered with what would travel, the last thing the person wrote turned on, and never what the exercise added', async () => {
    const ana = await (await aWorld()).as('ana');
    const source = await finishCheckIn(ana);

    const { status, body } = await ana.post<Handoff>('/api/handoffs', asked(source));

    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'offered', title: '¿Quieres convertir esto en pasos?', summary: 'Cómo estoy ahora' });
    expect(body.items.map(({ label, text, suggested: on }) => [label, text, on])).toEqual([
      ['Ánimo', '4 / 10', false],
      ['Qué necesito', 'Un paso pequeño', false],
      ['Lo que quiero', usual.goal, true],
    ]);
    expect(body).toMatchObject({ sent: null, href: null, back: `/chat/c/${source.conversationId}` });
  });

  it('is one offer while it waits, asked for one after another or at the same moment', async () => {
    const ana = await (await aWorld()).as('ana');
    const source = await finishCheckIn(ana);

    const made = await Promise.all([1, 2, 3, 4].map(() => ana.post<Handoff>('/api/handoffs', asked(source))));
    const again = await ana.post<Handoff>('/api/handoffs', asked(source));

    expect(new Set([...made, again].map(({ body }) => body.id)).size).toBe(1);
    expect((await ana.get<HandoffPage>('/api/handoffs')).body.items).toHaveLength(1);
  });

  it('is nothing for a pair that does not exist, a message without a result, or what belongs to somebody else', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const source = await finishCheckIn(ana);
    const { conversationId, message } = await ana.says('hola');

    const answers = await Promise.all([
      ana.post('/api/handoffs', { ...asked(source), intent: 'fly' }),
      ana.post('/api/handoffs', { ...asked(source), from: 'gerencia-ia' }),
      ana.post('/api/handoffs', asked({ conversationId, messageId: message.id })),
      ana.post('/api/handoffs', asked({ conversationId, messageId: source.messageId })),
      luz.post('/api/handoffs', asked(source)),
    ]);

    expect(answers.map(({ status, body }) => [status, body.type])).toEqual([
      [404, 'handoffs/unknown-intent'],
      [404, 'handoffs/unknown-intent'],
      [404, 'handoffs/nothing-to-offer'],
      [404, 'handoffs/nothing-to-offer'],
      [404, 'handoffs/nothing-to-offer'],
    ]);
  });
});
