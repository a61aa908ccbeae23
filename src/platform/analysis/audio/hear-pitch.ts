import { PitchDetector } from 'pitchy';
import type { HearPitch } from './core/sound.ts';
import { sampleRate } from './core/sound.ts';

/** Ears for pitch (McLeod's method), for as many windows as come. */
export function createHearPitch(): HearPitch {
  const detector = PitchDetector.forFloat32Array(1024);
  return (sound) => detector.findPitch(sound, sampleRate);
}
