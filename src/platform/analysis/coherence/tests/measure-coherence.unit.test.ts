import { describe, expect, it } from 'vitest';
import { Coherence } from '../../contract.ts';
import { measureCoherence, type Segment } from '../core/measure-coherence.ts';

const none = { neutral: 0, happy: 0, sad: 0, angry: 0, fearful: 0, disgusted: 0, surprised: 0 };
const face = (shares: Partial<typeof none>) => ({ ...none, ...shares });
const words = (valence: number, isSure = true) => ({ valence, isSure });
const pleasant: Segment = { text: words(0.6), video: face({ happy: 0.8, neutral: 0.2 }) };
const unpleasant: Segment = { text: words(-0.5), video: face({ sad: 0.5, fearful: 0.3, neutral: 0.2 }) };
const apart: Segment = { text: words(-0.5), video: face({ happy: 0.9 }) };

describe('Whether words and the expression that was seen point the same way', () => {
  it('counts the stretches in which they do', () => {
    expect(measureCoherence([pleasant, unpleasant, apart, pleasant])).toMatchObject({
      agreement: 0.75,
      segments: { compared: 4, agreeing: 3, left: 0 },
      why: null,
    });
  });

  it('claims nothing with fewer than three stretches', () => {
    expect(measureCoherence([pleasant, unpleasant])).toMatchObject({ agreement: null, why: 'few-segments' });
  });

  it('leaves out what is not sure, neutral or surprised, and says when too little is left', () => {
    const unsure: Segment = { text: words(0.9, false), video: face({ happy: 0.9 }) };
    const neutral: Segment = { text: words(0.05), video: face({ neutral: 1 }) };
    const surprised: Segment = { text: words(0.6), video: face({ surprised: 0.9 }) };

    expect(measureCoherence([unsure, neutral, surprised, pleasant, pleasant])).toEqual({
      agreement: null,
      segments: { compared: 2, agreeing: 2, left: 3 },
      channels: ['text', 'video'],
      why: 'not-sure-enough',
    });
  });

  it('says that one channel alone agrees with nothing', () => {
    const written: Segment = { text: words(0.6), video: null };

    expect(measureCoherence([written, written, written])).toMatchObject({
      agreement: null,
      why: 'one-channel',
      channels: ['text'],
    });
    expect(measureCoherence([])).toMatchObject({ agreement: null, why: 'one-channel' });
  });

  it('fits what is kept', () => {
    expect(() => Coherence.parse(measureCoherence([pleasant, unpleasant, apart]))).not.toThrow();
  });
});
