import { createHistogram } from './histogram.ts';

/** Pitch is kept in steps of a fiftieth of a semitone. */
const step = 0.02;
const fewestFrames = 25;
const semitones = (hz: number) => 12 * Math.log2(hz / 55);
const hertz = (tones: number) => 55 * 2 ** (tones / 12);

/**
 * Follows the pitch of a voice. A jump of an octave from one moment to the next is a slip of hearing and is left out; what lies
 * further than ten semitones from where most of the voice is belongs to no voice.
 */
export function createPitchFollower() {
  const heard = createHistogram(0, 48, step);
  let last: number[] = [];
  let slips = 0;
  return {
    push(hz: number): void {
      const tones = semitones(hz);
      const usual = [...last].sort((one, other) => one - other)[last.length >> 1];
      const leap = Math.abs(tones - (usual ?? tones));
      if (leap > 9 && slips < 12) {
        slips++;
        return;
      }
      slips = 0;
      last = [...last.slice(leap > 9 ? 9 : -8), tones];
      heard.add(tones);
    },
    /** Between stretches a voice may begin anew anywhere. */
    end(): void {
      last = [];
      slips = 0;
    },
    result(): { medianHz: number; iqrHz: number; frames: number } | null {
      if (heard.count() < fewestFrames) return null;
      const middle = heard.densest(50);
      const isNear = (tones: number) => Math.abs(tones - middle) <= 10;
      const at = (part: number) => hertz(heard.quantile(part, isNear));
      return { medianHz: at(0.5), iqrHz: at(0.75) - at(0.25), frames: heard.count() };
    },
  };
}
