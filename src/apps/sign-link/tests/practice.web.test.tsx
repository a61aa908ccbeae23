import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pauseListeners } from '#ui/calm/pause-listeners.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aCamera } from '#ui/tests/a-camera.ts';
import type { AddMadeAttempt, Calibration, PracticeNow } from '../camera/contract.ts';
import { alphabets } from '../core/alphabets/alphabets.ts';
import type { AttemptNow, Made } from '../core/practice/create-attempt.ts';
import type { ToHandWorker } from '../web/camera/hand-messages.ts';
import { aSigningHand, letterOf, picture } from './a-signing-hand.ts';
import { aSignServer, button, click, main, openSigns, shows } from './open-signs.tsx';

const title = 'Practicar en LSM';
const path = '/practicar';
const queue = ['I', ...alphabets.lsm.letters.map(({ id }) => id).filter((id) => id !== 'I')];
const empty: PracticeNow = { language: 'lsm', attempts: [], kept: 0, figures: [], queue, calibrations: [] };

let device: ReturnType<typeof aCamera>;
let server: ReturnType<typeof aSignServer>;
let leave: () => void = () => undefined;
let now: PracticeNow;

beforeEach(() => {
  localStorage.clear();
  server = aSignServer();
  device = aCamera();
  now = empty;
  server.answers.set('GET /api/sign-link/practice', () => ({ body: now }));
  server.answers.set('POST /api/sign-link/practice/attempts', ({ body }) => {
    const { outcome, letter } = JSON.parse(body) as AddMadeAttempt;
    const of = now.figures.find((figure) => figure.letter === letter) ?? { letter, tries: 0, like: 0, unclear: 0 };
    const add = (is: string) => (outcome === is ? 1 : 0);
    now = {
      ...now,
      figures: [{ letter, tries: of.tries + 1, like: of.like + add('like'), unclear: of.unclear + add('unclear') }],
    };
    return { body: now };
  });
  server.answers.set('PUT /api/sign-link/practice/calibrations', ({ body }) => {
    const { language: _, ...calibration } = JSON.parse(body) as Calibration & { language: string };
    now = { ...now, calibrations: [calibration] };
    return { body: now };
  });
});
afterEach(() => {
  leave();
  for (const toast of toastStore.read()) dismissToast(toast.id);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Does it, and lets the page be drawn again. */
async function act(run: () => unknown): Promise<void> {
  await run();
  await new Promise<void>((resolve) => setImmediate(resolve));
  await new Promise<void>((resolve) => setImmediate(resolve));
}
const say = (data: object) => act(async () => void device.workers.at(-1)?.dispatchEvent(new MessageEvent('message', { data })));
const sent = () => device.sent() as unknown as ToHandWorker[];
const task = () =>
  sent().findLast((one) => one.kind === 'try' && one.task !== undefined) as { task: { id: string; letter: string } };
const seen = (id: string, atMs = 0, tried?: AttemptNow) =>
  say({
    kind: 'seen',
    seen: { hands: [aSigningHand(letterOf('lsm', id), { atMs })], picture, atMs },
    ...(tried ? { tried: { id: task().task.id, now: tried } } : {}),
  });
const done = (made: Partial<Made> & Pick<Made, 'outcome'>): AttemptNow => ({
  phase: 'done',
  made: { predicted: null, margin: null, faults: [], why: null, ...made },
  hand: undefined,
});
async function open(): Promise<void> {
  leave = await openSigns(path, title);
  await shows('Letra que practicas');
}
async function turnOn(): Promise<void> {
  await open();
  await click('Encender la cámara');
  await vi.waitFor(() => expect(device.workers).toHaveLength(1));
  await say({ kind: 'ready' });
}
/** Three seconds pass. */
async function begins(name = 'Empezar'): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await act(() => button(name)?.click());
  for (let second = 0; second < 3; second += 1) await act(() => vi.advanceTimersByTimeAsync(1_000));
  vi.useRealTimers();
}

describe('Practising letters', () => {
  it('a11y/C8 asks for no camera before somebody presses, and downloads nothing for it', async () => {
    await open();

    expect([device.asked(), device.workers.length]).toEqual([0, 0]);
    expect(main()).toContain('La cámara está apagada.');
    expect(main()).toContain('El video no sale de este dispositivo');
    expect(main()).toContain('Todavía no hay intentos con esta letra.');
  });

  it.each([
    ['NotAllowedError', 'El navegador no permite usar la cámara.'],
    ['NotFoundError', 'No se encuentra ninguna cámara.'],
    ['NotReadableError', 'Otro programa usa la cámara.'],
  ])('a11y/C5 goes on without a camera when there is none: %s', async (name, words) => {
    device.refuse(name);
    await open();
    await click('Encender la cámara');
    await shows(words);

    await click('Practicar sin cámara');
    await click('Parecida');
    await shows('1 intento. 1 parecido a la descripción.');

    const [attempt] = server.asked.filter(({ method }) => method === 'POST');
    expect(JSON.parse(attempt?.body ?? '{}')).toMatchObject({ letter: 'I', by: 'self', outcome: 'like' });
  });

  it('counts to three before it looks, says what to change, and keeps what came of it', async () => {
    await turnOn();
    await begins();
    expect(task().task.letter).toBe('I');

    const fault = { part: 'little', kind: 'stretch', amount: 120 } as const;
    await seen('S', 900, { phase: 'looking', why: null, faults: [fault], hand: undefined });
    await shows('Estira más el meñique');
    expect(document.querySelector('.sign-outline-off')).not.toBeNull();
    await seen('I', 1_000, done({ outcome: 'like', predicted: 'I', margin: 0.5 }));

    await shows('Se parece a la descripción');
    await shows('1 intento. 1 parecido a la descripción.');
    await begins('Probar otra vez');
    await seen('I', 9_000, done({ outcome: 'unclear', why: 'too-dark' }));
    await shows('No lo veo claro');
    await shows('Hay poca luz. Enciende una luz delante de ti.');
    await shows('2 intentos. 1 parecido a la descripción. 1 sin datos suficientes.');
  });

  it('keeps a try that could not be sent until it can', async () => {
    const kept = server.answers.get('POST /api/sign-link/practice/attempts');
    server.answers.set('POST /api/sign-link/practice/attempts', () => ({ status: 500, body: { type: 'http/unexpected' } }));
    await turnOn();
    await begins();
    await seen('I', 1_000, done({ outcome: 'like', predicted: 'I', margin: 0.5 }));
    await vi.waitFor(() => expect(button('Guardar otra vez')).toBeDefined());

    if (kept) server.answers.set('POST /api/sign-link/practice/attempts', kept);
    await click('Guardar otra vez');

    await shows('1 intento.');
    const ids = server.asked.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body).clientAttemptId);
    expect(new Set(ids).size).toBe(1);
  });

  it('turns the camera off when the page is out of sight or the camera is pulled out, and loses nothing', async () => {
    await turnOn();
    await act(async () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await shows('La cámara se apagó porque la página no estaba a la vista');
    expect([device.isOn(), device.isRead()]).toEqual([false, false]);

    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    await click('Encender otra vez');
    await vi.waitFor(() => expect(device.workers).toHaveLength(2));
    await act(async () => void device.pullOut());
    await shows('La cámara se desconectó. No se perdió nada.');
    expect([device.isOn(), device.isRead()]).toEqual([false, false]);
  });

  it('a11y/S10 turns the camera off when its person pauses the page', async () => {
    await turnOn();

    await act(() => {
      for (const rest of pauseListeners) rest();
    });

    await shows('o la pausaste. No se perdió nada.');
    expect([device.isOn(), device.isRead()]).toEqual([false, false]);
  });

  it('goes on with the lighter reading where the whole one does not run, and says so where none does', async () => {
    localStorage.setItem('sign-link.hand-engine', 'whole');
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => ({ getExtension: () => null, getParameter: () => 'A card', RENDERER: 1 });
      },
    );
    await turnOn();
    expect(sent()[0]).toEqual({ kind: 'begin', engine: 'graphics' });

    await act(async () => void device.fail());
    await vi.waitFor(() => expect(device.workers).toHaveLength(2));
    expect(sent().findLast((one) => one.kind === 'begin')).toEqual({ kind: 'begin', engine: 'plain' });
    await act(async () => void device.fail());

    await shows('Este dispositivo no puede leer la imagen.');
    expect(device.isOn()).toBe(false);
  });

  it('takes three samples by itself after one press, and keeps them where their person wants', async () => {
    await turnOn();
    const radio = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((one) =>
      one.parentElement?.textContent?.includes('Solo en este navegador'),
    );
    await act(async () => radio?.click());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await act(() => button('Tomar mi muestra de la I')?.click());
    for (let take = 0; take < 3; take += 1) {
      for (let second = 0; second < 3; second += 1) await act(() => vi.advanceTimersByTimeAsync(1_000));
      for (let image = 0; image < 12; image += 1) await seen('I', take * 10_000 + image * 80);
      await act(() => vi.advanceTimersByTimeAsync(2_600));
    }
    vi.useRealTimers();

    await shows('Tienes muestra de: I.');
    expect(server.asked.filter(({ method }) => method === 'PUT')).toEqual([]);
    const account = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((one) =>
      one.parentElement?.textContent?.includes('En mi cuenta'),
    );
    await act(async () => account?.click());
    await vi.waitFor(() => expect(server.asked.filter(({ method }) => method === 'PUT')).toHaveLength(1));
    await shows('Tienes muestra de: I.');
    expect(Object.entries(localStorage).join()).not.toContain('variance');
  });
});
