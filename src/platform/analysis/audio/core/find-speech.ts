import type { Frame } from './frame-reader.ts';
import { frameSeconds, type Stretch } from './sound.ts';

/** A frame that was said, with what is loud around it. */
export type Said = { frame: Frame; vowelDb: number; levelDb: number };
type Told = { onSaid: (said: Said) => void; onEnd: (stretch: Stretch) => void };

const inFrames = (seconds: number) => Math.round(seconds / frameSeconds);
const [before, after] = [inFrames(8), inFrames(2)];
/** A voice that is recognised is looked for this long to both sides: the recogniser comes late and leaves late. */
const reach = inFrames(0.16);
const shortestSound = inFrames(0.048);
/** A closed mouth before p, t, k is no pause. */
export const shortestPauseSeconds = 0.2;
const shortestPause = inFrames(shortestPauseSeconds);
const [begins, goesOn] = [0.5, 0.3];

/**
 * Finds where speech begins and ends: the recogniser says that a voice is there, energy says to the hundredth of a second from when
 * to when. What is loud enough is learnt from the eight seconds before and the two after, so it is told two seconds late.
 */
export function createSpeechFinder({ onSaid, onEnd }: Told) {
  const around: Frame[] = [];
  let [first, next, isVoice, limits] = [0, 0, false, undefined as ReturnType<typeof limitsOf>];
  let state: { start?: number; quietFrom: number; soundFrom?: number } = { quietFrom: 0 };
  let waiting: Said[] = [];
  /** Until when the last recognised voice reaches. */
  let reachesUntil = -1;
  let lookedUntil = 0;

  const at = (index: number): Frame | undefined => around[index - first];

  function decide(index: number): void {
    if (index % inFrames(1) === 0 || !limits) limits = limitsOf(around);
    for (; lookedUntil <= index + reach; lookedUntil++) {
      const probability = at(lookedUntil)?.probability ?? 0;
      isVoice = probability >= (isVoice ? goesOn : begins);
      if (isVoice) reachesUntil = lookedUntil + reach;
    }
    const frame = at(index) as Frame;
    const isSound = limits !== undefined && index <= reachesUntil && isOver(index, limits);
    const said = { frame, vowelDb: vowelDbAt(index), levelDb: limits?.vowelDb ?? 0 };
    move(index, isSound, said);
  }

  function move(index: number, isSound: boolean, said: Said): void {
    state.soundFrom = isSound ? (state.soundFrom ?? index) : undefined;
    waiting.push(said);
    const lasts = state.soundFrom !== undefined && index + 1 - state.soundFrom >= shortestSound;
    if (lasts) {
      // What came before the sound is said too when it was too short for a pause.
      if (state.start === undefined) {
        state.start = state.soundFrom as number;
        waiting = waiting.slice(state.start - index - 1);
      }
      for (const each of waiting) onSaid(each);
      waiting = [];
      state.quietFrom = index + 1;
      return;
    }
    if (state.start !== undefined && index + 1 - state.quietFrom >= shortestPause) end();
    if (state.start === undefined) waiting = waiting.slice(-shortestSound);
  }

  function end(): void {
    if (state.start === undefined) return;
    onEnd({ start: state.start * frameSeconds, end: state.quietFrom * frameSeconds });
    state = { quietFrom: state.quietFrom, soundFrom: state.soundFrom };
  }

  function isOver(index: number, { lowDb, highDb }: { lowDb: number; highDb: number }): boolean {
    const [low, high] = [smooth(index, 'lowDb'), smooth(index, 'highDb')];
    return low > lowDb || high > highDb;
  }

  /** Over 40 ms, so that noise does not look like sound by chance. */
  function smooth(index: number, of: 'lowDb' | 'highDb'): number {
    let [sum, count] = [0, 0];
    for (let near = index - 2; near <= index + 2; near++) {
      const frame = at(near);
      if (frame) [sum, count] = [sum + frame[of], count + 1];
    }
    return sum / Math.max(1, count);
  }

  function vowelDbAt(index: number): number {
    let [sum, count] = [0, 0];
    for (let near = index - 2; near <= index + 2; near++) {
      const frame = at(near);
      if (frame) [sum, count] = [sum + frame.vowelPower, count + 1];
    }
    return 10 * Math.log10(Math.max(sum / Math.max(1, count), 1e-9));
  }

  return {
    push(frames: readonly Frame[]): void {
      around.push(...frames);
      while (next + after < first + around.length) decide(next++);
      const over = next - before - first;
      if (over > before) {
        around.splice(0, over);
        first += over;
      }
    },
    finish(): void {
      while (next < first + around.length) decide(next++);
      end();
      waiting = [];
    },
    seconds: () => (first + around.length) * frameSeconds,
  };
}

/** From which power on something is a sound, in both bands: well over what is always there, and not far under what is said. */
function limitsOf(around: readonly Frame[]) {
  const voiced = around.filter(({ probability }) => probability >= begins);
  if (voiced.length === 0) return undefined;
  const limit = (of: 'lowDb' | 'highDb') => {
    const floor = quantile(
      around.map((frame) => frame[of]),
      0.1,
    );
    const level = quantile(
      voiced.map((frame) => frame[of]),
      0.7,
    );
    return Math.max(floor + 4.5, level - 22);
  };
  const vowelDb =
    10 *
    Math.log10(
      Math.max(
        quantile(
          voiced.map(({ vowelPower }) => vowelPower),
          0.7,
        ),
        1e-9,
      ),
    );
  return { lowDb: limit('lowDb'), highDb: limit('highDb'), vowelDb };
}

function quantile(values: number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
