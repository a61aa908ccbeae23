import { describe, expect, it } from 'vitest';
import { Settings } from '#platform/profiles/contract.ts';
import { eightProfiles } from '#tests/support/eight-profiles.ts';

const seenOrSaid = [
  'theme',
  'saturation',
  'motion',
  'density',
  'images',
  'size',
  'font',
  'spacing',
  'targets',
  'tone',
  'length',
  'format',
  'learning',
  'reading',
  'language',
  'time',
  'chunk',
] as const;

describe('The eight people of the tests', () => {
  it.each(seenOrSaid)('together use every option of %s', (name) => {
    const used = new Set<string>(eightProfiles.map(({ settings }) => settings[name]));

    expect([...used].sort()).toEqual([...Settings.shape[name].options].sort());
  });

  it.each(['literal', 'oneStep', 'toneTags', 'ruler', 'readAloud'] as const)('together use both sides of %s', (name) => {
    expect(new Set(eightProfiles.map(({ settings }) => settings[name])).size).toBe(2);
  });
});
