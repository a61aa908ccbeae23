import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spanishLessons } from '../core/learn/spanish-lessons.ts';
import { topics } from '../core/learn/topics.ts';
import { aDevice } from './a-device.ts';
import { choose, main, press, primaries, sees, shows } from './open-conversation.tsx';
import { aLearnServer, focusIs, openLearning } from './open-learning.tsx';

let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  aDevice();
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const item = (key: string) => {
  const found = spanishLessons.flatMap(({ quiz }) => quiz).find((one) => one.key === key);
  if (!found) throw new Error(`There is no ${key}`);
  return found;
};
const [first, second] = [item('control-1'), item('monitoring-1')];
const fitting = (one: typeof first) => one.options.find(({ fits }) => fits)?.text ?? '';
const other = (one: typeof first) => one.options.find(({ fits }) => !fits)?.text ?? '';

async function learning(today: object = { fresh: ['control-1', 'monitoring-1'] }) {
  const server = aLearnServer({ today });
  leave = await openLearning('aprender', 'Aprender');
  await shows('Respeta un límite');
  return server;
}
async function atTheQuiz() {
  const server = await learning();
  await shows('Hoy puedes mirar 2 conversaciones cortas.');
  press('Mirar conversaciones cortas');
  await sees('Conversaciones cortas');
  return server;
}

describe('The page to learn on', () => {
  it('lists all topics, opens one with its five cards, and tells neither the address nor the server which', async () => {
    const { asked } = await learning();
    expect(document.querySelectorAll('.learn-topics button')).toHaveLength(topics.length);
    const before = asked.length;

    press('Negar lo ocurrido');

    await sees('Negar lo ocurrido');
    await focusIs('Negar lo ocurrido');
    const cards = [...document.querySelectorAll('main section.card h2')].map((one) => one.textContent);
    expect(cards).toEqual([
      'Qué es',
      'Qué puede causar a quien lo recibe',
      'Dos ejemplos',
      'Se parecen y no son lo mismo',
      'Qué ayuda',
    ]);
    expect(location.pathname).toBe('/spoiler-alert/aprender');
    expect(asked.slice(before).filter(({ url, body }) => /gaslighting/.test(url + body))).toEqual([]);
  });

  it('a11y/P3 keeps the quick exit in sight, and the tab under its other name', async () => {
    await learning();

    expect(document.querySelector('.spoiler-exit')).not.toBeNull();
    await vi.waitFor(() => expect(document.title).toContain('Notas'));
    expect(main()).toContain('Nadie más lo ve.');
  });

  it('can still be read where the server does not answer', async () => {
    const server = aLearnServer();
    server.tell('GET', '', { type: 'http/unexpected', title: 'x', status: 500 }, 500);
    leave = await openLearning('aprender', 'Aprender');

    await shows('Respeta un límite');
    press('Apoya');
    await sees('Apoya');
    expect(main()).toContain('Dos ejemplos que protegen');
  });

  it('begins with the list again for whoever comes back later', async () => {
    await learning();
    press('Amenaza');
    await sees('Amenaza');
    leave();

    leave = await openLearning('aprender', 'Aprender');

    await shows('Lo que puede hacer daño');
  });
});

describe('An exchange to look at', () => {
  it('a11y/A2 has one thing to do, asks for a choice first, and explains every answer without a mark', async () => {
    const server = await atTheQuiz();
    server.tell('POST', '/answer', { due: [], fresh: ['monitoring-1'], left: 9, nextAt: null, met: 1 });
    for (const { text } of first.exchange) expect(main()).toContain(text);
    expect(primaries()).toEqual(['Ver las explicaciones']);
    press('Ver las explicaciones');
    await shows('Elige antes una respuesta.');
    expect(server.sent('/answer')).toEqual([]);

    choose(fitting(first));
    press('Ver las explicaciones');

    await focusIs('Qué dice cada respuesta');
    for (const { why } of first.options) expect(main()).toContain(why);
    await shows('La respuesta está guardada.');
    expect(server.sent('/answer')).toEqual([{ key: 'control-1', recall: 'good', dueAt: null }]);
    expect(main()).not.toMatch(/correct|incorrect|punto|acierto|fallo/i);
    expect(primaries()).toEqual(['Siguiente']);
    press('Siguiente');
    await shows(second.exchange[0]?.text ?? '');
    await focusIs('¿Qué hace el último mensaje?');
  });

  it('a11y/M5 takes the answer back, and comes again', async () => {
    const server = await atTheQuiz();
    server.tell('POST', '/answer', { due: [], fresh: ['monitoring-1'], left: 9, nextAt: null, met: 1 });
    server.tell('POST', '/undo', { due: [], fresh: ['control-1', 'monitoring-1'], left: 10, nextAt: null, met: 0 });
    choose(other(first));
    press('Ver las explicaciones');
    await shows('Deshacer la respuesta');
    expect(server.sent('/answer')).toEqual([{ key: 'control-1', recall: 'again', dueAt: null }]);
    press('Siguiente');
    await shows(second.exchange[0]?.text ?? '');

    press('Deshacer la respuesta');

    await shows(first.exchange[0]?.text ?? '');
    expect(server.sent('/undo')).toEqual([{ key: 'control-1' }]);
    expect(primaries()).toEqual(['Ver las explicaciones']);
  });

  it('says that it was not kept where the network fails, and explains all the same', async () => {
    const server = await atTheQuiz();
    server.tell('POST', '/answer', { type: 'http/unexpected', title: 'x', status: 500 }, 500);
    choose(fitting(first));

    press('Ver las explicaciones');

    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')).not.toBeNull());
    expect(main()).toContain(first.options[0]?.why);
    expect(main()).not.toContain('La respuesta está guardada.');
  });

  it('begins with what was just read about', async () => {
    await learning({ fresh: ['control-1', 'monitoring-1'] });
    press('Vigilancia');
    await sees('Vigilancia');
    await shows('Conversaciones cortas de esta ficha');

    press('Conversaciones cortas de esta ficha');

    await shows(second.exchange[0]?.text ?? '');
  });

  it('tells when there is no more for today, and where to go on', async () => {
    const server = await atTheQuiz();
    const nextAt = new Date(Date.now() + 48 * 3_600_000).toISOString();
    server.tell('POST', '/answer', { due: [], fresh: [], left: 0, nextAt, met: 1 });
    choose(fitting(first));
    press('Ver las explicaciones');
    await shows('La respuesta está guardada.');

    press('Siguiente');

    await shows('Por hoy no hay más conversaciones');
    expect(primaries()).toEqual(['Volver a la lista']);
  });

  it('is forgotten only after a second press', async () => {
    const server = await learning({ fresh: ['monitoring-1'], met: 1 });
    await shows('Olvidar lo que miré');
    press('Olvidar lo que miré');
    await shows('No se puede deshacer.');
    expect(server.asked.filter(({ method }) => method === 'DELETE')).toEqual([]);

    server.tell('DELETE', '', {}, 204);
    press('Sí, olvidarlo');

    await vi.waitFor(() => expect(server.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1));
  });
});
