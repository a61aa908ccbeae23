import type { Person } from '#tests/support/person.ts';
import { versionOf } from '../../../consent/ledger/consent-texts.ts';
import type { AnalysisPurpose } from '../../../consent/ledger/contract.ts';
import type { AudioMeasures, VideoMeasures } from '../../contract.ts';

/** Says yes or no to a use, having read its text of today. */
export async function decides(person: Person, purpose: AnalysisPurpose, granted = true) {
  return person.put(`/api/user/consents/${purpose}`, { granted, version: versionOf(purpose), language: 'es' });
}

/** Somebody's voice of twelve seconds, in numbers. */
export const voice = (more: Partial<AudioMeasures> = {}): AudioMeasures => ({
  seconds: 12,
  speechRatio: 0.62,
  pauses: { count: 4, medianMs: 380, p90Ms: 900, longestMs: 1100 },
  syllablesPerSecond: 4.2,
  f0: { medianHz: 182, iqrHz: 24, voicedShare: 0.71 },
  energy: { medianDb: -24, rangeDb: 14 },
  ...more,
});

/** What a camera saw in twenty seconds, in numbers. */
export const look = (more: Partial<VideoMeasures> = {}): VideoMeasures => ({
  seconds: 20,
  framesPerSecond: 14,
  facePresentShare: 0.93,
  expressionSeen: { neutral: 0.7, happy: 0.2, sad: 0, angry: 0, fearful: 0, disgusted: 0, surprised: 0.1 },
  headMotion: { degreesPerSecond: 8, range: 21 },
  gazeToCameraShare: null,
  gestures: { nods: 2, shakes: 0, browRaises: 1, mouthOpenings: 9 },
  ...more,
});
