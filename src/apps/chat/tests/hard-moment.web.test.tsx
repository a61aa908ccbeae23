import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aChatServer, blu, button, eventually, generationId, openConversation, pressEnter, write } from './open-chat.tsx';

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

describe('A hard moment that is no danger', () => {
  it('brings first aid for the senses and silence, and no wall of telephones', async () => {
    const server = aChatServer();
    const firstAid = { id: 'sensory-first-aid', title: 'Primeros auxilios sensoriales', minutes: 3 };
    server.answers.set('GET /api/bots', { status: 200, body: { items: [{ ...blu, protocols: [firstAid] }], next: null } });
    leave = await openConversation();
    write('estoy teniendo un ataque de pánico');
    pressEnter();
    await eventually(() => expect(server.sent()).toHaveLength(1));
    server.say(
      { event: 'delta', data: { generationId, seq: 1, text: 'No hace falta explicar nada.' } },
      { event: 'notice', data: { generationId, seq: 2, mode: 'guided' } },
      { event: 'done', data: { generationId, seq: 3, status: 'complete', messageId: 'm3' } },
    );

    await eventually(() => button('Quédate conmigo en silencio'));
    expect(document.querySelector('a[href^="tel:"]')).toBeNull();
    button('Primeros auxilios sensoriales').click();
    await eventually(() => expect(server.sent()[1]).toMatchObject({ text: 'Primeros auxilios sensoriales' }));
  });
});
