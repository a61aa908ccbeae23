import type { AudioMeasures } from '../../contract.ts';
import { createSpeechFinder, type Said, shortestPauseSeconds } from './find-speech.ts';
import { createFrameReader } from './frame-reader.ts';
import { createHistogram } from './histogram.ts';
import { createPitchFollower } from './pitch-follower.ts';
import { frameSeconds, type HearPitch, type Stretch } from './sound.ts';
import { createSyllableCounter } from './syllable-counter.ts';

/** Measures how somebody speaks, while they do. Its memory stays the same however long that is. */
export type SpeechMeter = {
  /** 512 samples at 16 kHz, and how likely the recogniser holds it that somebody speaks in them. */
  push(block: Float32Array, probability: number): void;
  /** What is known up to two seconds ago. */
  measures(): AudioMeasures;
  /** To be called once, when nothing more comes; what `measures` then says is whole. */
  finish(): AudioMeasures;
};

/** `onStretch` is told each stretch of speech once it is over. */
export function createSpeechMeter(hearPitch: HearPitch, onStretch: (stretch: Stretch) => void = () => undefined): SpeechMeter {
  const readFrames = createFrameReader(hearPitch);
  const [syllables, pitch] = [createSyllableCounter(), createPitchFollower()];
  const energy = createHistogram(-90, 0, 0.25);
  const pauses = createHistogram(0, 120_000, 8);
  const sums = { spoken: 0, voiced: 0, longestMs: 0, lastEnd: Number.NaN };

  const onSaid = (said: Said): void => {
    sums.spoken++;
    energy.add(said.frame.db);
    syllables.push(said);
    if (said.frame.hz === 0) return;
    sums.voiced++;
    pitch.push(said.frame.hz);
  };
  const onEnd = (stretch: Stretch): void => {
    const pauseMs = (stretch.start - sums.lastEnd) * 1000;
    if (pauseMs >= shortestPauseSeconds * 1000) {
      pauses.add(pauseMs);
      sums.longestMs = Math.max(sums.longestMs, pauseMs);
    }
    sums.lastEnd = stretch.end;
    syllables.end();
    pitch.end();
    onStretch(stretch);
  };
  const finder = createSpeechFinder({ onSaid, onEnd });

  const measures = (): AudioMeasures => {
    const seconds = finder.seconds();
    const spokenSeconds = sums.spoken * frameSeconds;
    const f0 = pitch.result();
    return {
      seconds: round(seconds, 2),
      speechRatio: seconds === 0 ? 0 : round(Math.min(1, spokenSeconds / seconds), 3),
      pauses: {
        count: pauses.count(),
        medianMs: pauses.count() === 0 ? 0 : Math.round(Math.min(pauses.quantile(0.5), sums.longestMs)),
        p90Ms: pauses.count() === 0 ? 0 : Math.round(Math.min(pauses.quantile(0.9), sums.longestMs)),
        longestMs: Math.round(sums.longestMs),
      },
      syllablesPerSecond: spokenSeconds === 0 ? 0 : round(syllables.count() / spokenSeconds, 2),
      f0: f0 && {
        medianHz: round(f0.medianHz, 1),
        iqrHz: round(f0.iqrHz, 1),
        voicedShare: round(sums.voiced / sums.spoken, 3),
      },
      energy: {
        medianDb: energy.count() === 0 ? 0 : round(energy.quantile(0.5), 1),
        rangeDb: energy.count() === 0 ? 0 : round(energy.quantile(0.9) - energy.quantile(0.1), 1),
      },
    };
  };
  return {
    push: (block, probability) => finder.push(readFrames(block, probability)),
    measures,
    finish() {
      finder.finish();
      return measures();
    },
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
