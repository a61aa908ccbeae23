import { randomFrom } from './random-from.ts';

const rate = 16_000;
const made = (seconds: number, sampleAt: (time: number) => number) =>
  Float32Array.from({ length: seconds * rate }, (_, at) => sampleAt(at / rate));
const sine = (hz: number, time: number) => Math.sin(2 * Math.PI * hz * time);

/** Sounds in which nobody speaks. */
export const notSpeech: Record<string, (seconds: number) => Float32Array> = {
  silence: (seconds) => new Float32Array(seconds * rate),
  'tone of 150 Hz': (seconds) => made(seconds, (time) => 0.25 * sine(150, time)),
  'tone of 440 Hz': (seconds) => made(seconds, (time) => 0.25 * sine(440, time)),
  'white noise': (seconds) => white(seconds, 7),
  'pink noise': pink,
  chords: (seconds) => made(seconds, chordAt),
  clicks,
};

/** The same with speech in it is the voice at this distance, in decibels over the noise while it speaks. */
export function withNoise(
  { samples, stretches }: { samples: Float32Array; stretches: { start: number; end: number }[] },
  { snrDb, seed }: { snrDb: number; seed: number },
): Float32Array {
  let [power, count] = [0, 0];
  for (const { start, end } of stretches) {
    const spoken = samples.subarray(start * rate, end * rate);
    for (const sample of spoken) power += sample * sample;
    count += spoken.length;
  }
  const noise = white(Math.ceil(samples.length / rate), seed);
  const gain = Math.sqrt(power / count / 10 ** (snrDb / 10) / (0.01 / 3));
  return samples.map((sample, at) => sample + gain * (noise[at] ?? 0));
}

function white(seconds: number, seed: number): Float32Array {
  const random = randomFrom(seed);
  return made(seconds, () => 0.1 * (random() * 2 - 1));
}

/** Noise that falls by 3 dB for each octave: slow noises added to fast ones. */
function pink(seconds: number): Float32Array {
  const random = randomFrom(11);
  const rows = Array.from({ length: 12 }, () => 0);
  let count = 0;
  return made(seconds, () => {
    const row = Math.min(rows.length - 1, 31 - Math.clz32(++count & -count));
    rows[row] = random() * 2 - 1;
    return 0.03 * rows.reduce((sum, each) => sum + each, 0);
  });
}

/** Three notes with overtones that change each second, struck and fading. */
function chordAt(time: number): number {
  const root = [220, 261.6, 196, 174.6][Math.floor(time) % 4] as number;
  const notes = [root, root * 1.26, root * 1.5].map((hz) => sine(hz, time) + 0.4 * sine(2 * hz, time) + 0.2 * sine(3 * hz, time));
  return 0.12 * Math.exp(-2 * (time % 1)) * notes.reduce((sum, note) => sum + note, 0);
}

/** Keys of a keyboard: five a second, each a few milliseconds of noise. */
function clicks(seconds: number): Float32Array {
  const random = randomFrom(3);
  return made(seconds, (time) => 0.5 * Math.exp(-400 * (time % 0.19)) * (random() * 2 - 1));
}
