import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import type { Outcome, StepView } from '#platform/dialogue/contract.ts';
import type { Settings } from '#platform/profiles/contract.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { fakeSignals } from '#ui/tests/fake-signals.ts';
import { minutesLeft } from '../core/minutes-left.ts';
import { aChatServer, blu, eventually, generationId, main, openConversation, pressEnter, write } from './open-chat.tsx';

const step: StepView = {
  runId: 'r',
  protocolId: 'check-in',
  protocolTitle: 'Cómo estoy ahora',
  stepId: 'mood',
  position: 3,
  total: 4,
  question: '¿Cómo estás, de 0 a 10?',
  input: { kind: 'scale', min: 0, max: 10, minLabel: 'Muy mal', maxLabel: 'Muy bien' },
  answers: [],
  moves: ['explain', 'skip', 'pause', 'leave'],
};
const outcome: Outcome = { kind: 'record', title: 'Tu registro', items: [{ label: 'Ánimo', text: '7' }] };
const said = (metadata: Message['metadata']): Message => ({
  id: '44444444-4444-4444-8444-444444444444',
  seq: 2,
  senderType: 'bot',
  content: 'Aquí está.',
  metadata: { mode: 'guided', status: 'complete', generationId, ...metadata },
  createdAt: '2026-11-25T10:01:00.000Z',
});

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function opens(settings: Partial<Settings>, ...messages: Message[]) {
  const server = aChatServer();
  server.messages.push(...messages);
  const profile = { ...newProfile, settings: { ...defaultSettings, ...settings } };
  const bot = { ...blu, protocols: [{ id: 'check-in', title: 'Cómo estoy ahora', minutes: 8 }] };
  server.answers.set('GET /api/user/profile', { status: 200, body: profile });
  server.answers.set('GET /api/bots', { status: 200, body: { items: [bot], next: null } });
  leave = await openConversation();
  return server;
}

/** Somebody answers the last question, and the exercise ends in front of them. */
async function finishes(settings: Partial<Settings>) {
  const heard = fakeSignals();
  const server = await opens(settings);
  write('7');
  pressEnter();
  await eventually(() => expect(server.sent()).toHaveLength(1));
  server.say(
    { event: 'delta', data: { generationId, seq: 1, text: 'Aquí está.' } },
    { event: 'step', data: { generationId, seq: 2, step: null, outcome } },
    { event: 'done', data: { generationId, seq: 3, status: 'complete', messageId: 'm3' } },
  );
  await eventually(() => expect(main()).toContain('Tu registro'));
  return heard;
}

describe('The step of an exercise', () => {
  it('a11y/A5 says about how many minutes are left, in no alarming colour', async () => {
    await opens({}, said({ step }));

    await eventually(() => expect(document.querySelector('.step-head')?.textContent).toContain('quedan unos 4 min'));
    expect(document.querySelector('.step-head .error-text')).toBeNull();
  });

  it('a11y/A5 says no minutes to whoever wants none', async () => {
    await opens({ time: 'apagado' }, said({ step }));

    await eventually(() => expect(document.querySelector('.step-head')?.textContent).toContain('paso 3 de 4'));
    await eventually(() => expect(main()).toContain('BLU'));
    expect(document.querySelector('.step-head')?.textContent).not.toContain('min');
  });

  it.each([
    [1, 4, 8],
    [3, 4, 4],
    [4, 4, 2],
    [30, 30, 1],
  ])('a11y/A5 counts step %i of %i as %i minutes of eight', (position, total, minutes) => {
    expect(minutesLeft(8, { position, total })).toBe(minutes);
  });
});

describe('The end of an exercise', () => {
  it('a11y/S6 makes no sound by default', async () => {
    expect(await finishes({})).toMatchObject({ opened: 0, loudness: [] });
  });

  it('a11y/S6 makes no sound for whoever wants only notices', async () => {
    expect(await finishes({ sound: 'suave' })).toMatchObject({ loudness: [] });
  });

  it('a11y/S6 sounds once for whoever wants every sound', async () => {
    const heard = await finishes({ sound: 'completo', volume: 50 });

    await eventually(() => expect(heard.loudness).toEqual([0.2]));
  });

  it('a11y/S6 is silent when it is read again later', async () => {
    const heard = fakeSignals();
    await opens({ sound: 'completo', volume: 50 }, said({ outcome }));

    await eventually(() => expect(main()).toContain('Tu registro'));

    expect(heard.loudness).toEqual([]);
  });
});
