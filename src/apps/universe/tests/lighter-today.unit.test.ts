import { describe, expect, it } from 'vitest';
import type { Today } from '#platform/profiles/contract.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { lighterToday, questionsOfToday } from '../core/lighter-today.ts';
import everyEN from '../locales/en.json' with { type: 'json' };
import everyES from '../locales/es.json' with { type: 'json' };
import profileEN from '../locales/profile/en.json' with { type: 'json' };
import profileES from '../locales/profile/es.json' with { type: 'json' };

const es = { ...everyES, ...profileES };
const en = { ...everyEN, ...profileEN };

const day = { kept: false, day: '2026-11-27', timeZone: 'America/Mexico_City' };
const heaviest = {
  ...defaultSettings,
  length: 'detallado',
  chunk: 'todo',
  oneStep: false,
  format: 'texto',
  motion: 'completo',
  sound: 'completo',
  haptics: true,
  channel: 'voz',
} as const;
const everyDay: Today[] = questionsOfToday.energy.flatMap((energy) =>
  questionsOfToday.load.flatMap((load) => questionsOfToday.speech.map((speech) => ({ energy, load, speech, ...day }))),
);

describe('What today makes lighter', () => {
  it('is nothing on a day as always', () => {
    expect(lighterToday({ settings: heaviest }, { energy: 'media', load: 'media', speech: 'facil', ...day })).toEqual([]);
  });

  it('leaves out what the person has light already', () => {
    const tired = { energy: 'baja', load: 'media', speech: 'facil', ...day } as const;

    expect(lighterToday({ settings: { ...heaviest, length: 'corto', chunk: '3' } }, tired)).toEqual([
      'format',
      'oneStep',
      'plan',
      'questions',
    ]);
  });

  it.each([
    [{ energy: 'baja' }, ['plan', 'questions']],
    [{ load: 'alta' }, ['saturation', 'motion', 'images']],
    [{ speech: 'cuesta' }, ['words']],
    [{ speech: 'sin_palabras' }, ['picture', 'words']],
    [{ energy: 'alta' }, []],
  ] as const)('is something, on a hard day, for who chose nothing too: %j', (said, lighter) => {
    const today = { energy: 'media', load: 'media', speech: 'facil', ...day, ...said } as const;

    expect(lighterToday({ settings: defaultSettings }, today)).toEqual(lighter);
  });

  it('has words for every setting that some day makes lighter, in both languages', () => {
    const lighter = [...new Set(everyDay.flatMap((today) => lighterToday({ settings: heaviest }, today)))];

    expect(lighter.length).toBeGreaterThan(8);
    for (const { today } of [es, en]) expect(Object.keys(today.lighter).sort()).toEqual([...lighter].sort());
  });
});
