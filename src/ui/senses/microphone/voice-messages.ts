import type { AudioMeasures } from '#platform/analysis/contract.ts';

/** What the page gives the worker: a door through which sound comes at this many samples a second, and the word that no more comes. */
export type ToVoiceWorker = { kind: 'listen'; rate: number } | { kind: 'finish' };

/** What comes back: numbers. */
export type FromVoiceWorker =
  | { kind: 'ready' }
  | { kind: 'failed' }
  | { kind: 'heard'; seconds: number; isSpeaking: boolean; measures: AudioMeasures }
  | { kind: 'finished'; measures: AudioMeasures };
