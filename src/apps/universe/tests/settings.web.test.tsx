import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '#platform/profiles/contract.ts';
import { sound } from '#ui/calm/signals.ts';
import { fakeSignals } from '#ui/tests/fake-signals.ts';
import { questions } from '../core/questions.ts';
import { aServer, openUniverse } from './open-universe.tsx';
import { forgetLook, option, ready, rowOf, sample } from './profile-controls.ts';

const html = document.documentElement;
let leave: () => void = () => undefined;
beforeEach(forgetLook);
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function openPart(part: string) {
  const server = aServer();
  leave = await openUniverse(`/universe/perfil-nd?parte=${part}`, /Mi perfil/);
  await ready();
  return server;
}

type Seen = [id: string, part: string, setting: keyof Settings, option: string, value: string, attribute: string];

describe('A setting that is seen', () => {
  it.each<Seen>([
    ['a11y/S1', 'view', 'theme', 'Noche suave', 'noche', 'data-theme'],
    ['a11y/S2', 'view', 'saturation', 'Gris', 'gris', 'data-sat'],
    ['a11y/S3', 'view', 'motion', 'Nada', 'nada', 'data-motion'],
    ['a11y/S8', 'view', 'density', 'Compacto', 'compacto', 'data-density'],
    ['a11y/S9', 'view', 'images', 'Ocultar', 'ocultar', 'data-deco'],
    ['a11y/M1', 'view', 'targets', 'Grande', 'grande', 'data-targets'],
    ['a11y/R1', 'reading', 'font', 'OpenDyslexic', 'opendyslexic', 'data-font'],
    ['a11y/R2', 'reading', 'size', '150', '150', 'data-size'],
    ['a11y/R3', 'reading', 'spacing', 'Amplio', 'amplio', 'data-spacing'],
  ])('%s is on the page and in the sample as soon as it is chosen, and in the profile (%s, %s)', async (...seen) => {
    const [, part, setting, text, value, attribute] = seen;
    const server = await openPart(part);

    option(setting, text).click();

    expect(html.getAttribute(attribute)).toBe(value);
    await vi.waitFor(() => expect(server.profile.settings[setting]).toBe(value));
    expect(html.getAttribute(attribute)).toBe(value);
    expect(sample()?.getAttribute(attribute)).toBe(value);
    expect(document.cookie).toContain(value);
  });

  it('a11y/R10 changes the words of the page and its language when another language is chosen', async () => {
    const server = await openPart('reading');

    option('language', 'English').click();

    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('My profile and settings'));
    expect(html.lang).toBe('en');
    option('language', 'Español').click();
    await vi.waitFor(() => expect(html.lang).toBe('es'));
    await vi.waitFor(() => expect(server.profile.settings.language).toBe('es'));
  });
});

type Told = [id: string, part: string, setting: keyof Settings, option: string, value: unknown, sample: RegExp];

describe('A setting that is not a look', () => {
  it.each<Told>([
    ['a11y/S6', 'sound', 'sound', 'Suave', 'suave', /Suena un tono bajo, al 50 %/],
    ['a11y/S7', 'sound', 'haptics', '', true, /vibra un momento/],
    ['a11y/C1', 'communication', 'tone', 'Formal', 'formal', /Le recuerdo que su cita/],
    ['a11y/C2', 'communication', 'literal', '', false, /pan comido/],
    ['a11y/C3', 'communication', 'length', 'Detallado', 'detallado', /Deja libre una hora/],
    ['a11y/C4', 'communication', 'format', 'Pasos', 'pasos', /Lleva el informe/],
    ['a11y/C5', 'communication', 'channel', 'Voz', 'voz', /Todavía no hay dictado/],
    ['a11y/C9', 'communication', 'toneTags', '', false, /^(?!.*¿Qué quiere decir\?)/],
    ['learning', 'communication', 'learning', 'Un ejemplo', 'ejemplo', /Ana tenía hasta el viernes/],
    ['a11y/A1', 'attention', 'focus', '', true, /modo foco, sin menús/],
    ['a11y/A2', 'attention', 'oneStep', '', false, /Abre el correo/],
    ['a11y/A5', 'attention', 'time', 'Minutos y', 'temporizador', /un círculo muestra cuánto llevas/],
    ['a11y/A8', 'attention', 'chunk', 'De 5', '5', /Después vienen 2 más/],
    ['a11y/A10', 'attention', 'hyperfocus', '45', '45', /a los 45 minutos/],
    ['a11y/M4', 'attention', 'singleKeys', '', true, /es un atajo/],
    ['a11y/R6', 'reading', 'ruler', '', true, /Si necesitas parar/],
    ['a11y/R7', 'reading', 'readAloud', '', true, /Leer esto/],
    ['a11y/R8', 'reading', 'reading', 'Lectura fácil', 'facil', /A eso se le llama plazo/],
  ])('%s is saved, said in words and shown in the sample (%s, %s)', async (...told) => {
    const [, part, setting, text, value, shown] = told;
    const server = await openPart(part);
    const before = rowOf(setting);

    option(setting, text).click();

    await vi.waitFor(() => expect(server.profile.settings[setting]).toBe(value));
    await vi.waitFor(() => expect(sample()?.textContent).toMatch(shown));
    expect(rowOf(setting)).not.toBe(before);
  });

  it('a11y/C4 has the markers of its form in the sample', async () => {
    await openPart('communication');

    option('format', 'Pasos').click();
    await vi.waitFor(() => expect(sample()?.querySelector('ol.list')).not.toBeNull());
    option('format', 'Texto').click();
    await vi.waitFor(() => expect(sample()?.querySelector('.list')).toBeNull());
  });

  it('a11y/S6 a11y/M3 changes the volume by button too, and makes no sound before somebody asks to hear one', async () => {
    const opened = vi.fn();
    vi.stubGlobal('AudioContext', opened);
    const server = await openPart('sound');

    const [lower] = document.querySelectorAll<HTMLButtonElement>('[data-setting="volume"] button');
    lower?.click();
    await vi.waitFor(() => expect(server.profile.settings.volume).toBe(40));
    expect(rowOf('volume')).toContain('40 %');
    option('sound', 'Suave').click();
    await vi.waitFor(() => expect(rowOf('volume')).toContain('Oír una prueba'));

    expect(opened).not.toHaveBeenCalled();
  });

  it('a11y/S6 lets the very tone of a notice be heard beforehand, as loud as it will be', async () => {
    const heard = fakeSignals();
    await openPart('sound');
    option('sound', 'Suave').click();
    await vi.waitFor(() => expect(rowOf('volume')).toContain('Oír una prueba'));

    [...document.querySelectorAll<HTMLButtonElement>('[data-setting="volume"] button')].at(-1)?.click();
    expect(heard.loudness).toEqual([0.06]);
    await vi.waitFor(() => {
      sound();
      expect(heard.loudness.length).toBeGreaterThan(1);
    });

    expect([...new Set(heard.loudness)]).toEqual([0.06]);
    expect(new Set(heard.pitches).size).toBe(1);
  });

  it('a11y/C5 shows no microphone, camera or drawings, which are not there yet, and a picture in words where one comes first', async () => {
    await openPart('communication');

    option('channel', 'Pictogramas').click();

    await vi.waitFor(() => expect(sample()?.textContent).toContain('Imagina cuatro puntos'));
    expect(sample()?.textContent).toContain('Todavía no hay dibujos');
    expect(rowOf('channel')).toContain('una imagen en palabras');
  });
});

describe('The parts of the profile', () => {
  it('show every setting once between them, one part at a time', async () => {
    const shown: string[] = [];
    for (const part of ['view', 'sound', 'communication', 'attention', 'reading']) {
      await openPart(part);
      shown.push(...[...document.querySelectorAll<HTMLElement>('[data-setting]')].map((row) => row.dataset.setting ?? ''));
      expect(document.querySelectorAll('.tabs [aria-current="page"]')).toHaveLength(1);
      leave();
    }

    expect(shown.sort()).toEqual(questions.map(({ setting }) => setting).sort());
  });
});
