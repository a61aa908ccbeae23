/** Everything here listens at this many samples per second, one channel. */
export const sampleRate = 16_000;
/** What the recogniser of voices reads at once: 32 ms. */
export const blockLength = 512;
/** What energy is told by: 8 ms. A block is four of them. */
export const frameLength = 128;
export const frameSeconds = frameLength / sampleRate;

/** A stretch of speech, in seconds from the beginning. */
export type Stretch = { start: number; end: number };
/** How a pitch is heard in 64 ms of sound: its hertz, and how clear it is, from 0 to 1. */
export type HearPitch = (sound: Float32Array) => [hz: number, clarity: number];
