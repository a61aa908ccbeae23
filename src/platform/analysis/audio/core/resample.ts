import { sampleRate } from './sound.ts';

/** Zero crossings of the kernel to each side: what lies over the new band falls by more than 70 dB. */
const crossings = 24;
const finest = 512;

/**
 * Brings sound of any rate to 16 kHz, piece by piece, as if the pieces were one. What 16 kHz cannot hold is taken out first, or it
 * would come back as tones that nobody made. The same rate passes as it is.
 */
export function createResampler(fromRate: number): { pass(piece: Float32Array): Float32Array; end(): Float32Array } {
  if (fromRate === sampleRate) return { pass: (piece) => piece, end: () => new Float32Array(0) };
  const step = fromRate / sampleRate;
  const cutoff = Math.min(1, 1 / step) * 0.94;
  const reach = Math.ceil(crossings / cutoff);
  const kernel = kernelOf(cutoff, reach);
  let held = new Float32Array(reach);
  let [center, seen] = [reach, 0];

  const pass = (piece: Float32Array): Float32Array => {
    const sound = new Float32Array(held.length + piece.length);
    sound.set(held);
    sound.set(piece, held.length);
    const made = new Float32Array(Math.max(0, Math.ceil((sound.length - reach - center) / step)));
    let count = 0;
    for (; center + reach < sound.length; center += step) {
      const whole = Math.floor(center);
      let sum = 0;
      for (let near = whole - reach + 1; near <= whole + reach; near++) {
        const place = Math.abs(near - center) * finest;
        const left = Math.floor(place);
        const [one, next] = [kernel[left] ?? 0, kernel[left + 1] ?? 0];
        sum += (sound[near] ?? 0) * (one + (next - one) * (place - left));
      }
      made[count++] = sum;
    }
    const done = Math.max(0, Math.floor(center) - reach);
    held = sound.slice(done);
    center -= done;
    seen += piece.length;
    return made.subarray(0, count);
  };
  return { pass, end: () => (seen === 0 ? new Float32Array(0) : pass(new Float32Array(reach))) };
}

/** A sinc under a Blackman window, at `finest` places between two samples. */
function kernelOf(cutoff: number, reach: number): Float32Array {
  const kernel = new Float32Array(reach * finest + 2);
  for (let at = 0; at <= reach * finest; at++) {
    const [time, turn] = [at / finest, (Math.PI * at) / (reach * finest)];
    const sinc = time === 0 ? cutoff : Math.sin(Math.PI * cutoff * time) / (Math.PI * time);
    kernel[at] = sinc * (0.42 + 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn));
  }
  return kernel;
}
