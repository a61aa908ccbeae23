import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { aMicrophone } from '#ui/tests/a-microphone.ts';
import { draftMemory } from '../web/session/draft-memory.ts';
import { aPracticeServer, aSession, field, inMain, main, openPractice, press, sessionId, write } from './open-practice.tsx';
import { consent, list } from './some-measures.ts';

let device: ReturnType<typeof aMicrophone>;
let leave: () => void = () => undefined;
beforeEach(() => {
  device = aMicrophone();
});
afterEach(() => {
  leave();
  draftMemory.forget();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
/** The microphone on, and so many seconds of a voice. */
async function speak(seconds: number): Promise<void> {
  await eventually(() => expect(main()).toContain('Encender el micrófono'));
  press('Encender el micrófono');
  await eventually(() => expect(main()).toContain('El micrófono está encendido.'));
  device.hear(seconds);
}

describe('Answering a rehearsal aloud', () => {
  const path = `/comunicacion-social/ensayo/${sessionId}`;
  async function rehearsing(voice: Consent) {
    const server = aPracticeServer(aSession());
    server.answers.set('GET /api/user/consents', list([voice]));
    leave = await openPractice(path, /Pedir la agenda/);
    write('Necesito los temas.');
    press('Contestar con voz');
    await eventually(() => expect(main()).toContain('Este programa no convierte tu voz en texto.'));
    return server;
  }

  it('a11y/C5 a11y/C8 says how, hears nothing by itself, and leaves the written reply as the one that counts', async () => {
    await rehearsing(consent('voice', { granted: true }));
    await speak(5);
    await eventually(() => expect(inMain('[data-figure="audio.syllables"]')).toHaveLength(1));

    expect(field().value).toBe('Necesito los temas.');
    expect(inMain('.btn--primary').map(({ textContent }) => textContent)).toEqual(['Contestar']);
    press('Cerrar');
    await eventually(() => expect(device.isOn()).toBe(false));
    expect(field().value).toBe('Necesito los temas.');
  });

  it('keeps the measures with the rehearsal they were made in', async () => {
    const server = await rehearsing(consent('voice', { granted: true }));
    await speak(5);
    press('Terminar');
    device.finish(6);
    await eventually(() => expect(main()).toContain('Guardar estas medidas'));

    press('Guardar estas medidas');

    await eventually(() => expect(server.sent('POST', '/measures')[0]).toMatchObject({ conversationId: sessionId }));
  });

  it('needs no permission to be said aloud, also where measuring is refused', async () => {
    await rehearsing(consent('voice', { refused: 'account' }));
    await eventually(() => expect(main()).toContain('En esta cuenta no se puede'));

    expect(main()).toContain('Di tu respuesta en voz alta');
    expect(main()).not.toContain('Encender el micrófono');
    expect(device.asked()).toBe(0);
  });
});
