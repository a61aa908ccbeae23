import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFace, happy, images } from '#platform/analysis/video/tests/a-face.ts';
import type { Consent, ConsentPurpose } from '#platform/consent/ledger/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aCamera } from '#ui/tests/a-camera.ts';
import { aConsent, aFigure, anAnalysis, corrected } from '#ui/tests/an-analysis.ts';
import { fixed } from './open-keeping.tsx';
import { aPracticeServer, field, inMain, main, openPractice, press, problem, write } from './open-practice.tsx';
import { list } from './some-measures.ts';

const url = '/api/user/analyses/coherence';
const needed = ['emotion-analysis', 'camera', 'social-cues'] as const satisfies readonly ConsentPurpose[];
const agreeing = anAnalysis({
  ...{ type: 'coherence', conversationId: null, messageId: null, confidence: null },
  input: { channel: 'conversation', source: 'conversation', language: 'es', lengths: { turns: 3 }, settings: {} },
  results: { agreement: 1, segments: { compared: 3, agreeing: 3, left: 0 }, channels: ['text', 'video'], why: null },
  figures: [aFigure({ key: 'coherence.agreement', notMeaning: 'No quiere decir que finjas.' })],
  stands: { isCorrected: false, emotion: null, note: null },
});

let device: ReturnType<typeof aCamera>;
let leave: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  device = aCamera();
});
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });

async function page(uses: readonly Consent[] = needed.map((purpose) => aConsent(purpose, { granted: true }))) {
  const server = aPracticeServer();
  server.answers.set('GET /api/user/consents', list([...uses]));
  server.answers.set('GET /api/user/analyses', list([]));
  server.answers.set(`POST ${url}`, ({ body }) => {
    const analysis = { ...agreeing, id: String(body?.id) };
    server.answers.set(`GET /api/user/analyses/${body?.id}`, { status: 200, body: analysis });
    return { status: 201, body: { analysis, help: null } };
  });
  leave = await openPractice('/comunicacion-social/voz', /Mi voz y mi cara/);
  await eventually(() => expect(main()).toContain('Tus palabras y tu cara, juntas'));
  return server;
}
const added = () => inMain('[aria-label="Tus trozos"] > li').map((one) => one.textContent ?? '');

/** The camera on, and these stretches of words, one after the other. */
async function tells(...texts: string[]): Promise<void> {
  press('Encender la cámara para comparar');
  await eventually(() => expect(main()).toContain('Añadir este trozo'));
  for (const text of texts) await adds(text);
}
async function adds(text: string): Promise<void> {
  const before = added().length;
  write(text);
  await eventually(() => expect(field().value).toBe(text));
  press('Añadir este trozo');
  await eventually(() => expect(added()).toHaveLength(before + 1));
}

describe('Words and a face side by side', () => {
  it('a11y/C8 asks nothing of the camera and says which permissions are off, with the way to them', async () => {
    await page(needed.map((purpose) => aConsent(purpose, { granted: purpose === 'camera' })));

    await eventually(() =>
      expect(main()).toContain('Faltan estos permisos: El permiso emotion-analysis y El permiso social-cues.'),
    );
    expect(inMain<HTMLAnchorElement>('a[href="/universe/quien-ve-que"]').map((one) => one.textContent)).toContain(
      'Abrir «Quién ve qué»',
    );
    expect(main()).not.toContain('Encender la cámara para comparar');
    expect(device.asked()).toBe(0);
  });

  it('are compared only when the person asks, with the expression of each stretch, and told in words', async () => {
    const server = await page();
    await tells('Qué alegría, me dieron la beca');
    for (const frame of images({ seconds: 3, see: () => aFace({ expressions: happy }) })) device.tell(frame);
    // What was seen is read once a second.
    vi.advanceTimersByTime(1_000);
    await adds('Estoy muy contenta');
    expect(main()).toContain('Falta 1 trozo.');
    press('Comparar y guardar');
    expect(server.sent('POST', url)).toEqual([]);

    await adds('Salió bien');
    press('Comparar y guardar');

    await eventually(() => expect(main()).toContain('Tus palabras y la expresión vista apuntan al mismo lado'));
    expect(main()).toContain('En 3 de 3 trozos comparados apuntan al mismo lado.');
    expect(main()).toContain('No quiere decir que finjas.');
    expect(main()).toContain('No es así');
    expect(device.isOn()).toBe(false);
    const segments = server.sent('POST', url)[0]?.segments as { text: string; expressionSeen: { happy: number } | null }[];
    expect(segments.map(({ text, expressionSeen }) => [text, expressionSeen && expressionSeen.happy > 0.9])).toEqual([
      ['Qué alegría, me dieron la beca', null],
      ['Estoy muy contenta', true],
      ['Salió bien', null],
    ]);
  });

  it('stay on the page where comparing failed, and the next try is the same one', async () => {
    const server = await page();
    const works = server.answers.get(`POST ${url}`);
    server.answers.set(`POST ${url}`, problem('http/unexpected', 500));
    await tells('Me fue bien', 'Me gustó', 'Lo haría otra vez');

    press('Comparar y guardar');
    await eventually(() => expect(main()).toContain('No se comparó. Tus trozos siguen aquí.'));
    server.answers.set(`POST ${url}`, works ?? { status: 500 });
    press('Comparar y guardar');

    await eventually(() => expect(main()).toContain('Guardado. Solo tú lo ves.'));
    expect(new Set(server.sent('POST', url).map((body) => body?.id)).size).toBe(1);
  });

  it('put people to call before everything where a stretch may tell of a danger, and send it nowhere', async () => {
    const server = await page();
    press('Encender la cámara para comparar');
    await eventually(() => expect(main()).toContain('Añadir este trozo'));
    write('me quiero matar esta noche');
    await eventually(() => expect(field().value).toContain('matar'));

    press('Añadir este trozo');

    await eventually(() => expect(inMain('a[href^="tel:"]').length).toBeGreaterThan(0));
    expect(field().value).toBe('me quiero matar esta noche');
    expect([added(), server.sent('POST', url)]).toEqual([[], []]);
  });

  it('show the people to call that the server names, and keep the stretches here', async () => {
    const server = await page();
    server.answers.set(`POST ${url}`, {
      status: 201,
      body: { analysis: null, help: { text: fixed.text, helpLines: fixed.helpLines } },
    });
    await tells('Uno', 'Dos', 'Tres');

    press('Comparar y guardar');

    await eventually(() => expect(main()).toContain('Llama ahora.'));
    expect(added()).toHaveLength(3);
  });

  it('a11y/M5 take a stretch out, and give it back where it was', async () => {
    await page();
    await tells('Uno', 'Dos');

    press('Quitar este trozo');
    await eventually(() => expect(added()).toHaveLength(1));
    await toastStore.read()[0]?.undo?.();

    await eventually(() => expect(added().map((text) => text.slice(0, 3))).toEqual(['Uno', 'Dos']));
  });

  it('a11y/C8 give way to what the person says of them', async () => {
    const server = await page();
    await tells('Uno', 'Dos', 'Tres');
    server.answers.set(`POST ${url}`, ({ body }) => {
      const analysis = corrected({ ...agreeing, id: String(body?.id) }, null, 'Estaba pensando en otra cosa.');
      server.answers.set(`GET /api/user/analyses/${body?.id}`, { status: 200, body: analysis });
      return { status: 201, body: { analysis, help: null } };
    });

    press('Comparar y guardar');

    await eventually(() => expect(main()).toContain('Tú dices que no es así'));
    expect(main()).not.toContain('apuntan al mismo lado');
  });
});
