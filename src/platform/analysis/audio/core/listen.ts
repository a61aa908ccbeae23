import { blockLength } from './sound.ts';
import type { SpeechMeter } from './speech-meter.ts';

/** What the recogniser remembers between two blocks. */
export type Memory = Float32Array;
/** The recogniser of voices: 64 samples that were and 512 that are, and what it remembers. */
export type Recognise = (sound: Float32Array, memory: Memory) => Promise<{ probability: number; memory: Memory }>;

/** One pair of ears: takes sound in pieces of any length, and hands it in blocks to the recogniser and then to the meter. */
export type Listener = {
  hear(samples: Float32Array): Promise<void>;
  /** How likely it is that somebody speaks right now. */
  probability(): number;
};

const contextLength = 64;

/** Pieces must be heard one after the other: each waits for the one before. */
export function createListener(recognise: Recognise, meter: SpeechMeter): Listener {
  const sound = new Float32Array(contextLength + blockLength);
  let [filled, probability] = [0, 0];
  let memory: Memory = new Float32Array(2 * 128);
  return {
    async hear(samples) {
      for (let from = 0; from < samples.length; ) {
        const part = samples.subarray(from, from + blockLength - filled);
        sound.set(part, contextLength + filled);
        filled += part.length;
        from += part.length;
        if (filled < blockLength) return;
        ({ probability, memory } = await recognise(sound, memory));
        meter.push(sound.subarray(contextLength), probability);
        sound.copyWithin(0, blockLength);
        filled = 0;
      }
    },
    probability: () => probability,
  };
}
