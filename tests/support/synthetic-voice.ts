import type { Phone } from './voice/phones.ts';
import { type Asked, planSpeech, type Sound } from './voice/plan-speech.ts';
import { randomFrom } from './voice/random-from.ts';
import { Tract } from './voice/tract.ts';

const rate = 16_000;

/**
 * A voice that nobody has: pulses like those of a throat, with a little unrest in their time and strength, through the resonances
 * of a mouth that moves from sound to sound. Whoever makes it knows what is in it: each pitch, syllable and pause.
 */
export function speak(asked: Asked) {
  const { sounds, stretches, seconds } = planSpeech(asked);
  const samples = new Float32Array(Math.ceil(seconds * rate));
  const random = randomFrom(asked.seed + 1);
  // High voices mostly come from shorter mouths.
  const mouth = 1 + 0.25 * Math.min(1, Math.max(0, (asked.f0Hz - 120) / 180));
  const tract = new Tract(rate, mouth);
  const throat = { phase: 0, flow: 0, hz: asked.f0Hz, strength: 1, voice: 0, breath: 0, hiss: 0 };
  const pitches: number[] = [];
  let nth = 0;
  for (let at = 0; at < samples.length; at++) {
    const time = at / rate;
    while (nth < sounds.length - 1 && time >= (sounds[nth] as Sound).end) nth++;
    const sound = sounds[nth] as Sound;
    const heard = time >= sound.start && time < sound.end ? sound : undefined;
    // Muscles are slower than plans: each part moves towards its aim within some milliseconds.
    throat.voice += ((heard?.voice ?? 0) - throat.voice) * 0.009;
    throat.breath += ((heard?.breath ?? 0) - throat.breath) * 0.009;
    throat.hiss += ((heard?.hiss ?? 0) - throat.hiss) * 0.02;
    const hz = contour(asked.f0Hz, stretches, time);
    if (heard && heard.voice > 0) pitches.push(hz);

    throat.phase += throat.hz / rate;
    if (throat.phase >= 1) {
      throat.phase -= 1;
      throat.hz = hz * (1 + 0.006 * (random() * 2 - 1));
      throat.strength = 1 + 0.05 * (random() * 2 - 1);
    }
    const flow = pulse(throat.phase) * throat.strength;
    const noise = random() * 2 - 1;
    const source = (flow - throat.flow) * throat.voice + noise * throat.breath * (0.3 + 0.7 * flow) * 0.5;
    throat.flow = flow;
    samples[at] = tract.pass(source, noise * throat.hiss, aimOf(heard ?? sound, mouth));
  }
  level(samples, 0.25);
  const spoken = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const syllables = asked.phrases.reduce((sum, count) => sum + count, 0);
  return { samples, seconds, stretches, syllables, syllablesPerSecond: syllables / spoken, f0MedianHz: median(pitches) };
}

/** The middle of these numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A shorter mouth rings higher. */
function aimOf({ formants: [first, second, third] }: Phone, mouth: number): [number, number, number] {
  return [first * mouth, second * mouth, third * mouth];
}

/** Each phrase begins high and sinks, with a small wave on the way. */
function contour(f0Hz: number, stretches: { start: number; end: number }[], time: number): number {
  const stretch = stretches.find(({ end }) => time < end) ?? stretches.at(-1);
  if (!stretch) return f0Hz;
  const part = Math.min(1, Math.max(0, (time - stretch.start) / (stretch.end - stretch.start)));
  return f0Hz * (1.1 - 0.2 * part) * (1 + 0.05 * Math.sin(2 * Math.PI * 2.3 * time));
}

/** The flow of air through the throat within one beat: it opens slowly, closes fast, and rests. */
function pulse(phase: number): number {
  const open = 0.62;
  if (phase >= open) return 0;
  const part = phase / open;
  return 6.75 * part * part * (1 - part);
}

function level(samples: Float32Array, peak: number): void {
  const highest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  for (let at = 0; at < samples.length; at++) samples[at] = ((samples[at] as number) / highest) * peak;
}
