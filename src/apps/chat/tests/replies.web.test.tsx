import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StreamEvent } from '#platform/conversations/contract.ts';
import type { StepView } from '#platform/dialogue/contract.ts';
import {
  aChatServer,
  announced,
  button,
  conversationId,
  eventually,
  field,
  generationId,
  main,
  openConversation,
  pressEnter,
  write,
} from './open-chat.tsx';

const delta = (seq: number, text: string): StreamEvent => ({ event: 'delta', data: { generationId, seq, text } });
const done = (seq: number, status: 'complete' | 'stopped' | 'interrupted' = 'complete'): StreamEvent => ({
  event: 'done',
  data: { generationId, seq, status, messageId: 'm3' },
});
const step: StepView = {
  runId: 'r',
  protocolId: 'check-in',
  protocolTitle: 'Cómo estoy ahora',
  stepId: 'mood',
  position: 1,
  total: 4,
  question: '¿Cómo estás, de 0 a 10?',
  input: { kind: 'scale', min: 0, max: 10, minLabel: 'Muy mal', maxLabel: 'Muy bien' },
  answers: [],
  moves: ['explain', 'skip', 'pause', 'leave'],
};

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function asked() {
  const server = aChatServer();
  leave = await openConversation();
  write('¿Qué cuenta como prueba?');
  pressEnter();
  await eventually(() => expect(server.sent()).toHaveLength(1));
  return server;
}

describe('A reply while it is written', () => {
  it('grows on the page and can be stopped', async () => {
    const server = await asked();
    server.answers.set(`POST /api/chat/generations/${generationId}/stop`, {
      status: 200,
      body: { generationId, status: 'running' },
    });

    server.say(delta(1, 'Una prueba '), delta(2, 'es algo'));
    await eventually(() => expect(main()).toContain('Una prueba es algo'));
    button('Detener').click();
    await eventually(() => expect(server.asked.some(({ url }) => url.endsWith('/stop'))).toBe(true));
    server.say(done(3, 'stopped'));

    await eventually(() => expect(main()).toContain('Detuviste esta respuesta'));
    expect(button('Continuar')).toBeDefined();
  });

  it('is told to screen readers sentence by sentence, never in pieces', async () => {
    const server = await asked();

    server.say(delta(1, 'Una prueba es algo que se ve. Pued'));
    await eventually(() => expect(announced()).toContain('BLU: Una prueba es algo que se ve.'));
    expect(announced()).not.toContain('Pued');

    server.say(delta(2, 'es oírla.'), done(3));
    await eventually(() => expect(announced()).toContain('Puedes oírla.'));
    expect(document.querySelector('[role=log]')?.getAttribute('aria-live')).toBe('off');
  });

  it('goes on after a lost connection with the same words, none twice', async () => {
    const server = await asked();
    const before = server.connections;
    server.say(delta(1, 'Uno '), delta(3, 'tres'));
    await eventually(() => expect(main()).toContain('Uno'));

    // The page noticed the gap and opened a new connection, which begins with the whole text.
    await eventually(() => expect(server.connections).toBe(before + 1));
    server.say(
      { event: 'sync', data: { generationId, seq: 3, text: 'Uno dos tres' } },
      delta(3, 'tres'),
      delta(4, ' y cuatro'),
      done(5),
    );

    await eventually(() => expect(main()).toContain('Uno dos tres y cuatro'));
  });

  it('holds the next message until it has ended', async () => {
    const server = await asked();
    server.say(delta(1, 'Escribo.'));
    write('Otra cosa');
    pressEnter();
    await eventually(() => expect(main()).toContain('Se envía cuando BLU termine'));
    expect(server.sent()).toHaveLength(1);

    server.say(done(2));

    await eventually(() => expect(server.sent()).toHaveLength(2));
  });
});

describe('A reply that was cut short', () => {
  it('keeps its words and goes on when asked', async () => {
    const server = await asked();
    const next = '33333333-3333-4333-8333-333333333333';
    server.answers.set(`POST /api/chat/generations/${generationId}/continue`, {
      status: 202,
      body: { messageId: 'm2', generationId: next },
    });
    server.say(delta(1, 'Hasta aquí'), done(2, 'interrupted'));
    await eventually(() => expect(main()).toContain('La respuesta se cortó'));

    button('Continuar').click();
    await eventually(() => expect(server.asked.some(({ url }) => url.endsWith('/continue'))).toBe(true));
    await eventually(() => expect(main()).not.toContain('se cortó'));
    expect(main()).toContain('Hasta aquí');
    server.say({ event: 'sync', data: { generationId: next, seq: 1, text: 'Hasta aquí llegó.' } });

    await eventually(() => expect(main()).toContain('Hasta aquí llegó.'));
  });
});

describe('A guided step', () => {
  it('is answered by its form, and its question is asked once', async () => {
    const server = await asked();
    server.say(
      delta(1, `Empezamos.\n\n${step.question}`),
      { event: 'step', data: { generationId, seq: 2, step, outcome: null } },
      done(3),
    );
    await eventually(() => expect(document.querySelector('article.step')).toBeTruthy());

    expect(main().split(step.question).length - 1).toBe(2); // heading, and the legend for screen readers
    button('Seguir al paso 2').click();
    await eventually(() => expect(main()).toContain('Elige un número'));
    expect(server.sent()).toHaveLength(1);

    document.querySelector<HTMLInputElement>('input[type=radio][value="7"]')?.click();
    button('Seguir al paso 2').click();

    await eventually(() => expect(server.sent()).toHaveLength(2));
    expect(server.sent()[1]).toMatchObject({ text: '7 / 10', answer: { runId: 'r', stepId: 'mood', value: 7 } });
    expect(document.querySelector('article.step')).toBeNull();
  });

  it('keeps what was chosen when the answer cannot be sent', async () => {
    const server = await asked();
    server.say(delta(1, step.question), { event: 'step', data: { generationId, seq: 2, step, outcome: null } }, done(3));
    await eventually(() => expect(document.querySelector('article.step')).toBeTruthy());
    const url = `POST /api/chat/conversations/${conversationId}/messages`;
    server.answers.set(url, { status: 500, body: { type: 'http/unexpected', title: 'x', status: 500 } });

    document.querySelector<HTMLInputElement>('input[type=radio][value="4"]')?.click();
    button('Seguir al paso 2').click();

    await eventually(() => expect(server.sent()).toHaveLength(2));
    await eventually(() => expect(document.querySelector<HTMLInputElement>('input[type=radio][value="4"]')?.checked).toBe(true));
    expect(field().value).toBe('');
  });
});

describe('A fixed reply to a message in danger', () => {
  it('shows people to call as links that dial, and says no model wrote it', async () => {
    const server = await asked();
    const line = {
      name: 'Línea de la Vida',
      phone: '800 911 2000',
      hours: '24 horas',
      cost: 'Gratis',
      kind: 'suicide' as const,
      source: 'x',
      reviewedAt: '2026-11-01',
    };
    server.say(
      delta(
        1,
        'Lo que escribiste es importante.\n\nSoy un programa.\n\nLíneas de ayuda:\n- Línea de la Vida: 800 911 2000. 24 horas. Gratis.\n\nTu mensaje está guardado.',
      ),
      { event: 'notice', data: { generationId, seq: 2, mode: 'fixed', helpLines: [line] } },
      done(3),
    );

    await eventually(() => expect(document.querySelector('a[href="tel:8009112000"]')).toBeTruthy());
    expect(main()).toContain('Ningún modelo lo escribe');
    expect(main()).not.toContain('Líneas de ayuda:');
  });
});
