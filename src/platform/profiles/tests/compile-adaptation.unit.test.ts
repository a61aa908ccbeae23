import { describe, expect, it } from 'vitest';
import { Settings, type Today } from '../contract.ts';
import { type Adaptation, compileAdaptation, effectiveSettings } from '../core/compile-adaptation.ts';
import { defaultSettings } from '../core/default-settings.ts';
import { valuesOf } from './values-of.ts';

const adapt = (change: Partial<Settings>) => compileAdaptation({ ...defaultSettings, ...change });
const byDefault = compileAdaptation(defaultSettings);
const same = (value: unknown) => value;

type Part = keyof Adaptation;
type Row = [id: string, setting: keyof Settings, part: Part, name: string, meaning: (value: unknown) => unknown];

const rows: Row[] = [
  ['a11y/S1', 'theme', 'ui', 'theme', same],
  ['a11y/S2', 'saturation', 'ui', 'saturation', same],
  ['a11y/S3', 'motion', 'ui', 'motion', same],
  ['a11y/S8', 'density', 'ui', 'density', same],
  ['a11y/S9', 'images', 'ui', 'images', same],
  ['a11y/R1', 'font', 'ui', 'font', same],
  ['a11y/R2', 'size', 'ui', 'size', same],
  ['a11y/R3', 'spacing', 'ui', 'spacing', same],
  ['a11y/M1', 'targets', 'ui', 'targets', same],
  ['a11y/C1', 'tone', 'language', 'tone', same],
  ['a11y/C2', 'literal', 'language', 'literal', same],
  ['a11y/C3', 'length', 'language', 'length', same],
  ['a11y/C4', 'format', 'language', 'format', same],
  ['a11y/C9', 'toneTags', 'language', 'toneTags', same],
  ['a11y/R8', 'reading', 'language', 'reading', same],
  ['a11y/R10', 'language', 'language', 'locale', same],
  ['learning', 'learning', 'language', 'learning', same],
  ['a11y/C5', 'channel', 'interaction', 'channel', same],
  ['a11y/A2', 'oneStep', 'interaction', 'oneThingAtATime', same],
  ['a11y/A5', 'time', 'interaction', 'time', same],
  ['a11y/A8', 'chunk', 'interaction', 'chunk', (value) => (value === 'todo' ? Number.POSITIVE_INFINITY : Number(value))],
  ['a11y/A10', 'hyperfocus', 'interaction', 'hyperfocusMinutes', Number],
  ['a11y/S6', 'sound', 'sensory', 'sound', same],
  ['a11y/S6', 'volume', 'sensory', 'volume', same],
  ['a11y/S7', 'haptics', 'sensory', 'haptics', same],
  ['help lines', 'country', 'sensory', 'country', same],
];
/** These work on the page itself: the page reads them as they are, and no words depend on them. */
const onThePage: [string, keyof Settings][] = [
  ['a11y/R6', 'ruler'],
  ['a11y/R7', 'readAloud'],
  ['a11y/A1', 'focus'],
  ['a11y/M4', 'singleKeys'],
];

describe('Compiling a profile to an adaptation', () => {
  it.each(rows)('carries each choice of %s, %s, to %s and to nothing else', (_id, setting, part, name, meaning) => {
    for (const value of valuesOf(setting)) {
      const { [part]: there, ...rest } = adapt({ [setting]: value });
      const { [part]: before, ...others } = byDefault;

      expect(there).toMatchObject({ [name]: meaning(value) });
      expect(Object.keys(there).sort()).toEqual(Object.keys(before).sort());
      expect(rest).toEqual(others);
      if (part !== 'language') expect(there).toEqual({ ...before, [name]: meaning(value) });
    }
  });

  it.each(onThePage)('leaves %s, %s, to the page', (_id, setting) => {
    for (const value of valuesOf(setting)) {
      expect(adapt({ [setting]: value })).toEqual(byDefault);
      expect(effectiveSettings({ ...defaultSettings, [setting]: value })[setting]).toBe(value);
    }
  });

  it('knows every setting there is', () => {
    const known = [...rows.map(([, setting]) => setting), ...onThePage.map(([, setting]) => setting)];

    expect(known.sort()).toEqual(Object.keys(Settings.shape).sort());
  });

  it.each([
    ['corto', 'estandar', 4, 15],
    ['normal', 'estandar', 8, 15],
    ['detallado', 'estandar', 16, 20],
    ['corto', 'facil', 4, 12],
    ['detallado', 'facil', 16, 12],
  ] as const)('bounds a %s answer in %s reading to %i sentences of %i words', (length, reading, maxSentences, words) => {
    expect(adapt({ length, reading }).language).toMatchObject({ length, maxSentences, maxWordsPerSentence: words });
  });

  it('lets what a person changed for one app win over the rest, and today win over both', () => {
    const today = { energy: 'baja', load: 'media', speech: 'facil', kept: false, day: '2026-11-27', timeZone: 'UTC' } as Today;
    const settings = { ...defaultSettings, length: 'normal', tone: 'formal' } as const;

    expect(compileAdaptation(settings, null, { length: 'detallado' }).language).toMatchObject({
      length: 'detallado',
      tone: 'formal',
    });
    expect(compileAdaptation(settings, today, { length: 'detallado' }).language).toMatchObject({
      length: 'corto',
      tone: 'formal',
    });
  });

  it('tells bots the energy and the speech of today, and that nothing was said of them', () => {
    const today = { energy: 'baja', load: 'media', speech: 'cuesta', kept: false, day: '2026-11-27', timeZone: 'UTC' } as const;

    expect(compileAdaptation(defaultSettings, today).interaction).toMatchObject({ energy: 'baja', speech: 'cuesta' });
    expect(byDefault.interaction).toMatchObject({ energy: null, speech: null });
  });

  it('compiles the same profile to the same adaptation, and changes nothing of it', () => {
    const settings = Object.freeze({ ...defaultSettings, tone: 'calido' as const });

    expect(compileAdaptation(settings)).toEqual(compileAdaptation(settings));
  });
});
