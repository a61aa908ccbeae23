import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { randomFrom } from '#tests/support/voice/random-from.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aCamera } from '#ui/tests/a-camera.ts';
import { poseOfText, textOfPose } from '../core/dictionary/text-of-pose.ts';
import type { Take } from '../core/motion/track.ts';
import { writeSignFile } from '../core/my-signs/sign-file.ts';
import { tidyTake } from '../core/my-signs/tidy-take.ts';
import { aMySignsServer, anOwnSign } from './a-my-signs-server.ts';
import { aMadeUpSign, aTakeOf } from './made-up-signs.ts';
import { button, click, main, openSigns, shows, write } from './open-signs.tsx';

const random = randomFrom(4);
const [water, bread, stranger] = [aMadeUpSign(random), aMadeUpSign(random), aMadeUpSign(random)];
const kept = (plan: typeof water) => textOfPose(tidyTake(aTakeOf(plan, random)));
const takesOf = (plan: typeof water) => Array.from({ length: 3 }, () => kept(plan));

let device: ReturnType<typeof aCamera>;
let server: ReturnType<typeof aMySignsServer>;
let leave: () => void = () => undefined;

beforeEach(() => {
  localStorage.clear();
  device = aCamera();
  server = aMySignsServer([
    anOwnSign('agua', takesOf(water), { meaning: 'Tengo sed', category: 'need' }),
    anOwnSign('pan', takesOf(bread), { who: 'Leo' }),
    anOwnSign('ruido'),
  ]);
});
afterEach(() => {
  leave();
  for (const toast of toastStore.read()) dismissToast(toast.id);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const names = () => [...document.querySelectorAll('main .rows b')].map((one) => one.textContent);
const say = (data: object) => device.workers.at(-1)?.dispatchEvent(new MessageEvent('message', { data }));
const picture = { width: 640, height: 480, brightness: 0.5 };

/** A camera that is on and reads hands. */
async function turnOn(): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  await click('Encender la cámara');
  await vi.waitFor(() => expect(device.workers).toHaveLength(1));
  say({ kind: 'ready' });
}

/** Waits for the count, makes the sign before the camera, and takes the hands away. */
async function makes(take: Take): Promise<void> {
  await shows('Empieza sola');
  for (let second = 0; second < 3; second += 1) await vi.advanceTimersByTimeAsync(1000);
  await shows('Ya puedes hacer la seña');
  const end = take.at(-1)?.atMs ?? 0;
  const gone: Take = Array.from({ length: 20 }, (_, at) => ({ atMs: end + (at + 1) * 50 }));
  for (const moment of [...take, ...gone]) {
    const hands = [moment.right, moment.left].filter(Boolean);
    say({ kind: 'seen', seen: { hands, picture, atMs: moment.atMs } });
  }
}

describe('The list of one’s own signs', () => {
  it('is looked through by name, meaning and who uses it', async () => {
    leave = await openSigns('/mis-senas', 'Mis señas');
    await shows('3 señas');
    expect(names()).toEqual(['agua', 'pan', 'ruido']);

    write('Buscar por nombre', 'sed');
    await shows('1 seña');
    expect(names()).toEqual(['agua']);
    write('Buscar por nombre', 'xyz');
    await shows('Ninguna seña coincide');
    expect(device.asked()).toBe(0);
  });

  it('says what it is for while it is empty', async () => {
    server = aMySignsServer([]);
    leave = await openSigns('/mis-senas', 'Mis señas');

    await shows('Todavía no hay señas');
    expect(button('Buscar haciéndola')).toBeUndefined();
  });

  it('gives back a sign that was deleted, takes and all', async () => {
    const [sign] = server.kept();
    leave = await openSigns(`/mis-senas/sena/${sign?.id}`, 'agua');
    await click('Borrar');
    await vi.waitFor(() => expect(server.kept()).toHaveLength(2));

    await vi.waitFor(() => expect(toastStore.read()[0]?.text).toContain('agua'));
    await toastStore.read()[0]?.undo?.();
    expect(server.kept().find(({ id }) => id === sign?.id)).toMatchObject({ content: sign?.content, takes: sign?.takes });
  });
});

describe('A new sign', () => {
  it('is kept with a name alone, and without a camera', async () => {
    leave = await openSigns('/mis-senas/nueva', 'Nueva seña');
    await click('Guardar');
    await shows('Escribe un nombre');
    write('Nombre', 'parque');
    await click('Guardar');

    await vi.waitFor(() => expect(server.kept()).toHaveLength(4));
    expect(server.kept().at(-1)).toMatchObject({ content: { name: 'parque', language: 'lsm' }, takes: [] });
    expect(device.asked()).toBe(0);
  });

  it('is recorded three times after one press, and keeps its takes when the page is opened anew', async () => {
    leave = await openSigns('/mis-senas/nueva', 'Nueva seña');
    write('Nombre', 'luna');
    await turnOn();
    await vi.waitFor(() => expect(button('Grabar la seña')?.getAttribute('aria-disabled')).toBeNull());
    await click('Grabar la seña');
    for (let take = 0; take < 3; take += 1) await makes(aTakeOf(stranger, random));
    await shows('Toma 3');
    await vi.waitFor(() => expect(button('Grabar otra toma')).toBeDefined());
    leave();
    expect(device.isOn()).toBe(false);

    leave = await openSigns('/mis-senas/nueva', 'Nueva seña');
    await shows('Toma 3');
    await click('Guardar');
    await vi.waitFor(() => expect(server.kept()).toHaveLength(4));
    const sign = server.kept().at(-1);
    expect([sign?.content.name, sign?.takes.length]).toEqual(['luna', 3]);
    expect(poseOfText(sign?.takes[0] ?? '').length).toBeGreaterThan(8);
  }, 30_000);

  it('can be written when the camera is refused', async () => {
    device.refuse('NotAllowedError');
    leave = await openSigns('/mis-senas/nueva', 'Nueva seña');
    write('Nombre', 'luna');
    await click('Encender la cámara');

    await shows('El navegador no permite usar la cámara');
    await click('Guardar');
    await vi.waitFor(() => expect(server.kept()).toHaveLength(4));
  });
});

describe('Finding a sign by doing it', () => {
  const does = async (take: Take) => {
    leave = await openSigns('/mis-senas/buscar', 'Buscar una seña haciéndola');
    await turnOn();
    await vi.waitFor(() => expect(button('Hacer la seña')?.getAttribute('aria-disabled')).toBeNull());
    await click('Hacer la seña');
    await makes(take);
  };

  it('says which one it is, sends nothing of what was done, and offers the next ones', async () => {
    await does(aTakeOf(water, random));

    await shows('Es «agua»');
    expect(names()).toEqual(['agua', 'pan']);
    expect(server.asked.filter(({ method, url }) => method !== 'GET' && url.includes('personal'))).toEqual([]);
  }, 30_000);

  it('says that it does not recognise it, rather than guess', async () => {
    await does(aTakeOf(stranger, random));

    await shows('No la reconozco');
    expect(main()).not.toContain('Es «');
    expect(names()).toHaveLength(2);
  }, 30_000);
});

describe('A file of signs', () => {
  const bring = async (text: string) => {
    leave = await openSigns('/mis-senas/archivo', 'Guardar o traer un archivo');
    await shows('Traer señas de un archivo');
    const picker = document.querySelector<HTMLInputElement>('main input[type=file]');
    Object.defineProperty(picker, 'files', { value: [new File([text], 'leo.json')] });
    picker?.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('is looked at before it is brought in, and can be taken back', async () => {
    const { language, name: _name, ...rest } = anOwnSign('x').content;
    const signs = ['sol', 'mar'].map((name) => ({ language, name, ...rest, takes: [kept(water)] }));
    await bring(writeSignFile(signs));
    await shows('2 señas en leo.json');
    expect(server.kept()).toHaveLength(3);

    await click('Añadir a mis señas');
    await shows('Se añadieron 2 señas');
    expect(server.kept().map(({ content }) => content.name)).toEqual(['agua', 'pan', 'ruido', 'sol', 'mar']);
    await click('Quitar las que se añadieron');
    await vi.waitFor(() => expect(server.kept()).toHaveLength(3));
  });

  it('that is damaged adds nothing, and says so in plain words', async () => {
    await bring('{"format":"mentalia-signs","version":1,"signs":[{"name":""}]}');

    await shows('está dañado');
    expect(server.kept()).toHaveLength(3);
  });
});
