import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { fakeVoice } from '#ui/tests/fake-voice.ts';
import { aChatServer, button, eventually, generationId, main, openConversation } from './open-chat.tsx';

const said: Message = {
  id: '44444444-4444-4444-8444-444444444444',
  seq: 2,
  senderType: 'bot',
  content: 'Puedes parar cuando quieras. ¿Empezamos?',
  metadata: { mode: 'guided', status: 'complete', generationId },
  createdAt: '2026-11-25T10:01:00.000Z',
};

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function opens(settings: Partial<typeof defaultSettings> = {}) {
  const server = aChatServer();
  server.messages.splice(0, server.messages.length, said);
  const profile = { ...newProfile, settings: { ...defaultSettings, ...settings } };
  server.answers.set('GET /api/user/profile', { status: 200, body: profile });
  leave = await openConversation();
  await eventually(() => expect(main()).toContain('¿Empezamos?'));
}

describe('What a bot said', () => {
  it('a11y/C9 can be asked what it means, by a button that works from the keyboard and says no more than the words do', async () => {
    await opens();
    const ask = button('¿Qué quiere decir?');
    expect(ask.getAttribute('aria-expanded')).toBe('false');

    ask.click();

    await eventually(() => expect(main()).toContain('Hay una sugerencia. No es una orden.'));
    expect(main()).toContain('Hay una pregunta. Puedes contestar o dejarla.');
    expect(main()).not.toContain('Hay una indicación');
    expect(button('¿Qué quiere decir?').getAttribute('aria-expanded')).toBe('true');
  });

  it('a11y/C9 offers no such button to whoever does not want it', async () => {
    await opens({ toneTags: false });

    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('¿Qué quiere decir?');
  });

  it('a11y/R7 can be heard by itself, for whoever wants to hear', async () => {
    const speech = fakeVoice();
    await opens({ readAloud: true });
    expect(speech.said).toEqual([]);

    button('Leer esto').click();

    await eventually(() => expect(speech.last()?.text).toBe('Puedes parar cuando quieras. ¿Empezamos?'));
  });
});
