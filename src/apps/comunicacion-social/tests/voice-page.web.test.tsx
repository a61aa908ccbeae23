import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '#platform/analysis/kept/contract.ts';
import type { AnalysisPurpose, Consent } from '#platform/consent/ledger/contract.ts';
import { aCamera } from '#ui/tests/a-camera.ts';
import { aMicrophone, aVoice } from '#ui/tests/a-microphone.ts';
import { aPracticeServer, inMain, main, openPractice, press, problem } from './open-practice.tsx';
import { consent, kept, list } from './some-measures.ts';

let device: ReturnType<typeof aMicrophone>;
let leave: () => void = () => undefined;
beforeEach(() => {
  device = aMicrophone();
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
const control = (label: string) =>
  inMain<HTMLInputElement>('input[role=switch]').find((one) => one.closest('label')?.textContent?.startsWith(label));
const pressFirst = (label: string) =>
  inMain('button')
    .find(({ textContent }) => textContent?.trim() === label)
    ?.click();
const put = (server: ReturnType<typeof aPracticeServer>, purpose: AnalysisPurpose) =>
  server.sent('PUT', `/api/user/consents/${purpose}`);

async function page(consents: Consent[], { analyses = [] as Analysis[] } = {}) {
  const server = aPracticeServer();
  let known = consents;
  server.answers.set('GET /api/user/consents', () => list(known));
  server.answers.set('GET /api/user/analyses', list(analyses));
  for (const { purpose } of consents) {
    server.answers.set(`PUT /api/user/consents/${purpose}`, ({ body }) => {
      known = known.map((one) => (one.purpose === purpose ? { ...one, granted: body?.granted === true } : one));
      return { status: 200, body: known.find((one) => one.purpose === purpose) };
    });
  }
  leave = await openPractice('/comunicacion-social/voz', /Mi voz y mi cara/);
  return server;
}
const all = (more: Partial<Consent> = {}) =>
  (['voice', 'audio-files', 'camera'] as const).map((purpose) => consent(purpose, more));
/** The microphone on, and so many seconds of a voice. */
async function speak(seconds: number): Promise<void> {
  await eventually(() => expect(main()).toContain('Encender el micrófono'));
  press('Encender el micrófono');
  await eventually(() => expect(main()).toContain('El micrófono está encendido.'));
  device.hear(seconds);
}

describe('The page of a voice and a face', () => {
  it('a11y/C8 asks nothing of a device before the whole text was there, a yes, and a press after it', async () => {
    const server = await page(all());
    await eventually(() => expect(main()).toContain('Leer el permiso'));
    expect(main()).not.toContain('Se escucha.');
    pressFirst('Leer el permiso');
    await eventually(() => expect(main()).toContain('Se escucha.'));
    expect([device.asked(), put(server, 'voice')]).toEqual([0, []]);

    control('Micrófono')?.click();
    await eventually(() => expect(main()).toContain('Encender el micrófono'));
    expect(put(server, 'voice')).toEqual([{ granted: true, version: '2', language: 'es' }]);
    expect([device.asked(), device.workers.length]).toEqual([0, 0]);

    await speak(4);
    expect(device.asked()).toBe(1);
    expect(server.asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('a11y/A2 shows numbers with their units, explained, and keeps them once and only when somebody says so', async () => {
    const server = await page([consent('voice', { granted: true })]);
    server.answers.set('POST /api/user/analyses/measures', () => problem('http/unexpected', 500));
    await speak(9);
    await eventually(() => expect(inMain('[data-figure="audio.f0Median"]')[0]?.textContent).toContain('180 Hz'));
    press('Terminar');
    device.finish(9);
    await eventually(() => expect(main()).toContain('Nada de esto está guardado.'));
    expect(main()).toContain('No dice la edad, el género ni la emoción.');
    expect(inMain('.btn--primary').map(({ textContent }) => textContent)).toEqual(['Guardar estas medidas']);
    expect(device.isOn()).toBe(false);

    press('Guardar estas medidas');
    await eventually(() => expect(main()).toContain('Las medidas no se guardaron. Siguen aquí.'));
    server.answers.set('POST /api/user/analyses/measures', ({ body }) => {
      server.answers.set(`GET /api/user/analyses/${body?.id}`, { status: 200, body: kept(String(body?.id)) });
      return { status: 201, body: kept(String(body?.id)) };
    });
    press('Guardar estas medidas');

    await eventually(() => expect(main()).toContain('Guardado. Solo tú lo ves.'));
    const sent = server.sent('POST', '/measures');
    expect(new Set(sent.map((body) => body?.id)).size).toBe(1);
    expect(sent.at(-1)).toEqual({ id: sent[0]?.id, channel: 'audio', language: 'es', measures: aVoice(9) });
    await eventually(() => expect(main()).toContain('No es así'));
  });

  it('compares with the person alone once five of theirs are kept, and leaves out what they took back', async () => {
    const at = (hertz: number): Analysis => {
      const voice = aVoice(9);
      return kept(crypto.randomUUID(), { results: { ...voice, f0: voice.f0 && { ...voice.f0, medianHz: hertz } } });
    };
    const wrong = { emotion: null, note: 'Era otra persona', correctedAt: '2026-11-27T11:00:00.000Z' };
    const analyses = [{ ...at(400), correction: wrong }, at(160), at(165), at(170), at(175), at(180)];
    await page([consent('voice', { granted: true })], { analyses });

    await speak(5);

    await eventually(() => expect(inMain('[data-figure="audio.f0Median"] td')[1]?.textContent).toBe('170'));
  });

  it('tells no zero where nobody spoke yet', async () => {
    await page([consent('voice', { granted: true })]);
    await eventually(() => expect(main()).toContain('Encender el micrófono'));
    press('Encender el micrófono');

    await eventually(() => expect(main()).toContain('Los primeros números llegan en unos segundos.'));
    expect(inMain('[data-figure]')).toEqual([]);
  });

  it('a11y/C5 goes on in words where the browser gives no microphone or no camera', async () => {
    await page([consent('voice', { granted: true })]);
    device.refuse('NotAllowedError');
    await eventually(() => expect(main()).toContain('Encender el micrófono'));
    press('Encender el micrófono');
    await eventually(() => expect(main()).toContain('El navegador no permite usar el micrófono. Puedes seguir por escrito.'));
    leave();

    aCamera().refuse('NotFoundError');
    await page([consent('camera', { granted: true })]);
    await eventually(() => expect(main()).toContain('Encender la cámara'));
    press('Encender la cámara');
    await eventually(() => expect(main()).toContain('No se encuentra ninguna cámara. Puedes seguir sin ella.'));
  });

  it('turns the microphone off when its permission is taken back, and keeps nothing', async () => {
    const server = await page([consent('voice', { granted: true })]);
    await speak(4);

    control('Micrófono')?.click();

    await eventually(() => expect(device.isOn()).toBe(false));
    expect(put(server, 'voice')).toEqual([{ granted: false, version: '2', language: 'es' }]);
    expect(server.sent('POST', '/measures')).toEqual([]);
  });

  it('tells an account of work or school why not, once, and has nothing to press', async () => {
    await page(all({ refused: 'account' }));
    await eventually(() => expect(main()).toContain('En esta cuenta no se puede'));

    expect(main().split('En esta cuenta no se puede')).toHaveLength(2);
    expect([...inMain('button'), ...inMain('input')].map(({ textContent }) => textContent)).toEqual([]);
  });

  it('tells whoever is too young that the camera is not for their age, and offers the microphone all the same', async () => {
    await page([consent('voice'), consent('camera', { refused: 'age' })]);
    await eventually(() => expect(main()).toContain('Con tu edad no se puede'));

    expect(inMain('button').map(({ textContent }) => textContent)).toEqual(['Leer el permiso']);
  });

  it('never says what somebody feels, nor gives a grade', async () => {
    await page(all({ granted: true }));
    await speak(6);
    await eventually(() => expect(inMain('[data-figure]').length).toBeGreaterThan(3));

    expect(main()).not.toMatch(/puntuaci|contacto visual|nota:|te sientes|estás triste|enmascar/i);
  });
});
