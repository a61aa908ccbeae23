import { vi } from 'vitest';
import type { AudioMeasures } from '#platform/analysis/contract.ts';
import type { ToVoiceWorker } from '../senses/microphone/voice-messages.ts';

/** What an ear in a worker tells after some seconds of a voice. */
export const aVoice = (seconds: number): AudioMeasures => ({
  seconds,
  speechRatio: 0.7,
  pauses: { count: 2, medianMs: 400, p90Ms: 600, longestMs: 620 },
  syllablesPerSecond: 4.1,
  f0: { medianHz: 180, iqrHz: 20, voicedShare: 0.7 },
  energy: { medianDb: -26, rangeDb: 15 },
});

/** A browser with a microphone: its permission, its tracks, and the workers that hear what it hears. */
export function aMicrophone() {
  const tracks: FakeTrack[] = [];
  const workers: FakeWorker[] = [];
  let [asked, openContexts] = [0, 0];
  let refusal: string | undefined;
  let answered = Promise.resolve();
  let allow = (): void => undefined;

  class FakeTrack extends EventTarget {
    isOn = true;
    stop(): void {
      this.isOn = false;
    }
  }
  class FakeWorker extends EventTarget {
    isOver = false;
    readonly sent: ToVoiceWorker[] = [];
    constructor() {
      super();
      workers.push(this);
    }
    postMessage(message: ToVoiceWorker): void {
      this.sent.push(message);
    }
    terminate(): void {
      this.isOver = true;
    }
  }
  class FakeContext {
    sampleRate = 48_000;
    audioWorklet = { addModule: async () => undefined };
    constructor() {
      openContexts += 1;
    }
    createMediaStreamSource = () => ({ connect: () => undefined });
    resume = async () => undefined;
    async close(): Promise<void> {
      openContexts -= 1;
    }
  }

  async function getUserMedia(): Promise<object> {
    asked += 1;
    await answered;
    if (refusal) throw new DOMException('no', refusal);
    const track = new FakeTrack();
    tracks.push(track);
    return { getTracks: () => [track] };
  }
  const say = (data: object) => workers.at(-1)?.dispatchEvent(new MessageEvent('message', { data }));

  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('AudioContext', FakeContext);
  vi.stubGlobal(
    'AudioWorkletNode',
    class {
      port = { postMessage: () => undefined };
    },
  );
  vi.stubGlobal('navigator', { ...navigator, userAgent: navigator.userAgent, mediaDevices: { getUserMedia } });

  return {
    workers,
    asked: () => asked,
    sent: () => workers.flatMap(({ sent }) => sent),
    isOn: () => tracks.some((track) => track.isOn) || openContexts > 0,
    isHeard: () => workers.some(({ isOver }) => !isOver),
    refuse(name: string): void {
      refusal = name;
    },
    /** The browser asks, and nobody has answered yet. */
    wait(): void {
      answered = new Promise((resolve) => {
        allow = resolve;
      });
    },
    allow: () => allow(),
    hear: (seconds: number) => say({ kind: 'heard', seconds, isSpeaking: true, measures: aVoice(seconds) }),
    finish: (seconds: number) => say({ kind: 'finished', measures: aVoice(seconds) }),
    fail: () => say({ kind: 'failed' }),
    pullOut: () => tracks.at(-1)?.dispatchEvent(new Event('ended')),
  };
}
