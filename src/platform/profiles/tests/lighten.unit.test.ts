import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Settings, Today } from '../contract.ts';
import { defaultSettings } from '../core/default-settings.ts';
import { lighten } from '../core/lighten.ts';
import { valuesOf } from './values-of.ts';

/** From the lightest to the heaviest. A setting that is not here has no weight: today must leave it alone. */
const weights: Partial<Record<keyof Settings, readonly unknown[]>> = {
  length: ['corto', 'normal', 'detallado'],
  chunk: ['3', '5', 'todo'],
  oneStep: [true, false],
  motion: ['nada', 'suave', 'sistema', 'completo'],
  images: ['ocultar', 'mostrar'],
  saturation: ['gris', 'baja', 'media'],
  sound: ['apagado', 'suave', 'completo'],
  haptics: [false, true],
};
const weigh = (name: keyof Settings, value: unknown) => weights[name]?.indexOf(value) ?? 0;
const weighted = Object.keys(weights) as (keyof Settings)[];
/** A paragraph weighs more than any list; speaking more than writing, and writing more than pointing at pictures or signing. */
const formatWeight = { texto: 1, puntos: 0, pasos: 0 };
const channelWeight = { voz: 2, texto: 1, pictogramas: 0, senas: 0 };

const names = Object.keys(Settings.shape) as (keyof Settings)[];
const anySettings = fc
  .record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...valuesOf(name))])))
  .map((settings) => Settings.parse(settings));
const anyDay = fc.record({
  energy: fc.constantFrom(...Today.shape.energy.unwrap().options),
  load: fc.constantFrom(...Today.shape.load.unwrap().options),
  speech: fc.constantFrom(...Today.shape.speech.unwrap().options),
  kept: fc.boolean(),
  day: fc.constant('2026-11-27'),
  timeZone: fc.constant('America/Mexico_City'),
});
const goodDay = { energy: 'alta', load: 'baja', speech: 'facil', kept: false, day: '2026-11-27', timeZone: 'UTC' } as const;

describe('What today makes lighter', () => {
  it('makes nothing heavier, whoever the person and whatever the day', () => {
    fc.assert(
      fc.property(anySettings, anyDay, (settings, today) => {
        const lighter = lighten(settings, today);
        for (const name of weighted) expect(weigh(name, lighter[name])).toBeLessThanOrEqual(weigh(name, settings[name]));
        expect(formatWeight[lighter.format]).toBeLessThanOrEqual(formatWeight[settings.format]);
        expect(channelWeight[lighter.channel]).toBeLessThanOrEqual(channelWeight[settings.channel]);
      }),
    );
  });

  it('leaves alone what has no weight: how pages look, what words mean, where help is', () => {
    const touched = new Set<string>([...weighted, 'format', 'channel']);
    fc.assert(
      fc.property(anySettings, anyDay, (settings, today) => {
        const lighter = lighten(settings, today);
        for (const name of names) if (!touched.has(name)) expect(lighter[name]).toBe(settings[name]);
      }),
    );
  });

  it('is done once: lighter is not made lighter again', () => {
    fc.assert(
      fc.property(anySettings, anyDay, (settings, today) => {
        const once = lighten(settings, today);
        expect(lighten(once, today)).toEqual(once);
      }),
    );
  });

  it('changes nothing on a good day, nor when nothing was said', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(lighten(settings, null)).toEqual(settings);
        expect(lighten(settings, goodDay)).toEqual(settings);
      }),
    );
  });

  it('gives little energy one short thing at a time', () => {
    const settings = { ...defaultSettings, length: 'detallado', chunk: 'todo', oneStep: false, format: 'texto' } as const;

    expect(lighten(settings, { ...goodDay, energy: 'baja' })).toEqual({
      ...settings,
      length: 'corto',
      chunk: '3',
      oneStep: true,
      format: 'puntos',
    });
  });

  it('gives full senses a still and quiet page (a11y/S2, a11y/S3, a11y/S6, a11y/S7, a11y/S9)', () => {
    const settings = { ...defaultSettings, motion: 'completo', sound: 'completo', haptics: true } as const;

    expect(lighten(settings, { ...goodDay, load: 'alta' })).toEqual({
      ...settings,
      motion: 'nada',
      sound: 'apagado',
      haptics: false,
      images: 'ocultar',
      saturation: 'baja',
    });
  });

  it.each([
    ['sin_palabras', 'texto', 'pictogramas'],
    ['sin_palabras', 'voz', 'pictogramas'],
    ['sin_palabras', 'senas', 'senas'],
    ['cuesta', 'voz', 'texto'],
    ['cuesta', 'texto', 'texto'],
    ['facil', 'voz', 'voz'],
  ] as const)('asks no voice of who has none: %s, who uses %s, is offered %s (a11y/C5)', (speech, channel, offered) => {
    expect(lighten({ ...defaultSettings, channel }, { ...goodDay, speech }).channel).toBe(offered);
  });
});
