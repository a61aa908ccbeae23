import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../scripts/faults/compare-readings.ts';

const well = { shown: 'Hola, Ana. ', kept: 'Hola, Ana. ', status: 'complete', doubled: 0 };

describe('Comparing what a page showed with what is kept', () => {
  it('finds nothing wrong in the same text, byte for byte', () => {
    expect(compareReadings([well, well])).toEqual({ different: 0, doubled: 0, unfinished: 0 });
  });

  it('notices a lost space, a doubled word and letters that only look the same', () => {
    const shown = ['Hola, Ana.', 'Hola, Hola, Ana. ', 'Hola, An\u0430. '];

    expect(compareReadings(shown.map((text) => ({ ...well, shown: text })))).toMatchObject({ different: 3 });
  });

  it('does not take nothing for the same as nothing', () => {
    expect(compareReadings([{ ...well, shown: '', kept: '' }])).toMatchObject({ different: 1 });
  });

  it('notices events that came twice, and a reply that never ended', () => {
    const readings = [
      { ...well, doubled: 2 },
      { ...well, status: 'running' },
    ];

    expect(compareReadings(readings)).toEqual({ different: 0, doubled: 2, unfinished: 1 });
  });
});
