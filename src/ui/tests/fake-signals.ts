import { vi } from 'vitest';

type Heard = { opened: number; loudness: number[]; pitches: number[]; buzzes: number };

/** The page keeps its audio once opened, so what is heard is counted here, from nothing for each test. */
let heard: Heard;

/** A browser that counts who opens its audio, what sounds in it and what makes it buzz. */
export function fakeSignals(): Heard {
  heard = { opened: 0, loudness: [], pitches: [], buzzes: 0 };
  vi.stubGlobal('AudioContext', FakeAudio);
  Object.assign(navigator, {
    vibrate: () => {
      heard.buzzes += 1;
      return true;
    },
  });
  return heard;
}

const node = { connect: (next: unknown) => next, start: () => undefined, stop: () => undefined };

class FakeAudio {
  currentTime = 0;
  destination = {};
  constructor() {
    heard.opened += 1;
  }
  createOscillator() {
    const frequency = {
      set value(pitch: number) {
        heard.pitches.push(pitch);
      },
    };
    return { ...node, frequency };
  }
  createGain() {
    const setValueAtTime = (value: number) => void heard.loudness.push(value);
    return { ...node, gain: { setValueAtTime, exponentialRampToValueAtTime: () => undefined } };
  }
}
