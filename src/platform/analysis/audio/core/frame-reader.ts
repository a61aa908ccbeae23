import { band } from './band-filter.ts';
import { blockLength, frameLength, type HearPitch } from './sound.ts';

/** What 8 ms of sound are: powers in decibels of full scale, and the pitch around them, 0 where none is clear. */
export type Frame = {
  db: number;
  /** Where voices have their ground. */
  lowDb: number;
  /** Where s and f are. */
  highDb: number;
  /** Where vowels ring. */
  vowelPower: number;
  hz: number;
  /** Whether there is a tone in it at all, though none clear enough to name. */
  isVoiced: boolean;
  /** How likely it is that somebody speaks, as the recogniser of voices says of the block. */
  probability: number;
};

const pitchWindow = 1024;
const [clearEnough, clearAtAll] = [0.75, 0.5];
/** The window of a pitch ends where it is heard, and its middle lies this many frames before. */
const behind = pitchWindow / 2 / frameLength;
const [lowestHz, highestHz] = [60, 500];

/** Turns blocks of 512 samples into frames. A pitch is known later than its frame, and is written into it then. */
export function createFrameReader(hearPitch: HearPitch): (block: Float32Array, probability: number) => Frame[] {
  const bands = { low: band(80, 900), high: band(900, 6500), vowel: band(150, 3000) };
  const ground = new Float32Array(pitchWindow);
  let recent: Frame[] = [];

  return (block, probability) => {
    const frames: Frame[] = [];
    for (let from = 0; from < blockLength; from += frameLength) {
      let [whole, low, high, vowel] = [0, 0, 0, 0];
      ground.copyWithin(0, frameLength);
      for (let at = 0; at < frameLength; at++) {
        const sample = block[from + at] as number;
        const lowPart = bands.low(sample);
        ground[pitchWindow - frameLength + at] = lowPart;
        whole += sample * sample;
        low += lowPart * lowPart;
        high += bands.high(sample) ** 2;
        vowel += bands.vowel(sample) ** 2;
      }
      const vowelPower = vowel / frameLength;
      frames.push({
        db: decibels(whole),
        lowDb: decibels(low),
        highDb: decibels(high),
        vowelPower,
        hz: 0,
        isVoiced: false,
        probability,
      });
      recent = [...recent.slice(-behind), frames.at(-1) as Frame];
      if (probability > 0.3 && from % (2 * frameLength) === 0) tellPitch(recent, hearPitch(ground));
    }
    return frames;
  };
}

function tellPitch(recent: Frame[], [hz, clarity]: [number, number]): void {
  if (clarity < clearAtAll || hz < lowestHz || hz > highestHz) return;
  for (const frame of recent.slice(0, 2)) {
    frame.isVoiced = true;
    if (clarity >= clearEnough) frame.hz = hz;
  }
}

function decibels(sum: number): number {
  return 10 * Math.log10(Math.max(sum / frameLength, 1e-9));
}
