import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../core/stem-english.ts';

const same = [
  ['run', 'runs', 'running'],
  ['contract', 'contracts', 'contracted', 'contracting'],
  ['dismiss', 'dismisses', 'dismissed', 'dismissing'],
  ['study', 'studies', 'studied', 'studying'],
  ['employee', 'employees'],
  ['decide', 'decides', 'decided', 'deciding'],
  ['box', 'boxes'],
  ['clear', 'clearly'],
  ['boss', "boss's"],
];

describe('The stem of an English word', () => {
  it.each(same)('is the same for its forms: %s', (word = '', ...forms) => {
    expect(forms.map(stemEnglish)).toEqual(forms.map(() => stemEnglish(word)));
  });

  it.each([
    ['sing', 'sing'],
    ['bed', 'bed'],
    ['only', 'only'],
    ['done', 'done'],
    ['bus', 'bus'],
    ['analysis', 'analysis'],
  ])('leaves "%s" as it is, which is no form of anything', (word, stem) => {
    expect(stemEnglish(word).replace(/i$/, 'y')).toBe(stem);
  });
});
