import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReviewCard } from '../keeping/contract.ts';
import { aServer, key, main, open, press, primaries, problem, sees } from './open-keeping.tsx';

const base = '/api/comunicacion-social';
const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const card = (name: string, question: string): ReviewCard => ({
  key: name,
  skill: 'say-no',
  question,
  answer: 'Di que no.',
  example: '«No puedo.»',
  dueAt: '2026-11-20T10:00:00.000Z',
  next: { again: soon(0), hard: soon(1), good: soon(2), easy: soon(60 * 24 * 8) },
  canUndo: false,
});
const [one, two] = [card('say-no-1', '¿Cómo dices que no?'), card('say-no-2', '¿Y si insisten?')];
const due = (items: ReviewCard[], nextAt: string | null = null) => ({
  status: 200,
  body: { items, due: items.length, nextAt },
});

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});
async function reading(items: ReviewCard[], nextAt: string | null = null) {
  const server = aServer({ [`GET ${base}/cards`]: due(items, nextAt) });
  leave = await open('tarjetas', 'Tarjetas');
  return server;
}

describe('The page of cards', () => {
  it('asks first and answers only when somebody wants to see it', async () => {
    await reading([one, two]);
    await sees('¿Cómo dices que no?');
    expect(main()).not.toContain('Di que no.');
    expect(primaries()).toEqual(['Ver la respuesta']);

    press('Ver la respuesta');

    await sees('Di que no.');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Una respuesta posible'));
    // How it went is their own judgement: no answer stands out.
    expect(primaries()).toEqual([]);
  });

  it('a11y/M2 is done with the keyboard: space shows, 1 to 4 say how it went, and the focus goes to the next question', async () => {
    const server = await reading([one, two]);
    await sees('¿Cómo dices que no?');
    server.tell('POST /cards/say-no-1/answer', due([two]));
    document.querySelector<HTMLElement>('#social-card-question')?.focus();

    key(' ');
    await sees('Di que no.');
    key('3');

    await sees('¿Y si insisten?');
    expect(server.sent('POST', '/cards')).toEqual([{ recall: 'good', dueAt: one.dueAt }]);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('¿Y si insisten?'));
  });

  it('a11y/M4 has no key that acts outside of the card', async () => {
    const server = await reading([one]);
    await sees('¿Cómo dices que no?');
    document.querySelector<HTMLElement>('main h1')?.setAttribute('tabindex', '-1');
    document.querySelector<HTMLElement>('main h1')?.focus();

    key(' ');
    key('1');

    expect(main()).not.toContain('Di que no.');
    expect(server.sent('POST')).toEqual([]);
  });

  it('a11y/M5 takes the last answer back, and shows the card again with its answer', async () => {
    const server = await reading([one]);
    await sees('¿Cómo dices que no?');
    server.tell('POST /cards/say-no-1/answer', due([], soon(60)));
    server.tell('POST /cards/say-no-1/undo', due([two, one]));
    press('Ver la respuesta');
    await sees('Di que no.');
    press('No me acordé');
    await sees('Ahora no hay tarjetas');

    press('Deshacer la respuesta');

    await sees('¿Cómo dices que no?');
    await sees('Di que no.');
  });

  it('says of each answer when the card comes again', async () => {
    await reading([one]);
    await sees('¿Cómo dices que no?');

    press('Ver la respuesta');

    await vi.waitFor(() => expect(document.querySelectorAll('.social-recalls li')).toHaveLength(4));
    for (const answer of document.querySelectorAll('.social-recalls li'))
      expect(answer.textContent).toMatch(/Vuelve (hoy|mañana|el)/);
  });

  it('shows what counts where another page answered the card meanwhile', async () => {
    const server = await reading([one]);
    await sees('¿Cómo dices que no?');
    press('Ver la respuesta');
    await sees('Di que no.');
    server.tell('POST /cards/say-no-1/answer', problem('comunicacion-social/card-answered', 409));
    server.tell('GET /cards', due([two]));

    press('Me acordé');

    await sees('Esta tarjeta ya se contestó en otra página.');
    await sees('¿Y si insisten?');
  });

  it('a11y/A7 says when the next one comes where none is due, and counts nothing that was missed', async () => {
    await reading([], soon(60 * 24 * 3));

    await sees('La próxima vuelve el');
    expect(main()).not.toMatch(/racha|atras|perd|\d+ tarjetas/i);
    expect(primaries()).toEqual(['Ir a la práctica de hoy']);
  });
});
