import { sampleRate } from './sound.ts';

/** Lets a band of sound through, sample by sample. */
export type Filter = (sample: number) => number;

/** A band: what lies under `fromHz` and over `toHz` falls by 24 dB for each octave. */
export function band(fromHz: number, toHz: number): Filter {
  const parts = [section('high', fromHz, 0.5412), section('high', fromHz, 1.3066)];
  if (toHz < sampleRate / 2) parts.push(section('low', toHz, 0.5412), section('low', toHz, 1.3066));
  return (sample) => {
    let passed = sample;
    for (const part of parts) passed = part(passed);
    return passed;
  };
}

/** One second-order section of a Butterworth filter. */
function section(kind: 'low' | 'high', hz: number, quality: number): Filter {
  const turn = (2 * Math.PI * hz) / sampleRate;
  const [cosine, alpha] = [Math.cos(turn), Math.sin(turn) / (2 * quality)];
  const middle = kind === 'low' ? 1 - cosine : -(1 + cosine);
  const norm = 1 + alpha;
  const [b0, b1, b2] = [Math.abs(middle) / 2 / norm, middle / norm, Math.abs(middle) / 2 / norm];
  const [a1, a2] = [(-2 * cosine) / norm, (1 - alpha) / norm];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}
