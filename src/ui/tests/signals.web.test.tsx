import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { allowSignals, sound, vibrate } from '../calm/signals.ts';
import { alt, openPages, press } from './open-pages.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  allowSignals(defaultSettings);
  vi.unstubAllGlobals();
});

/** A browser that counts who opens its audio and who makes it buzz. */
function listening() {
  const heard = { opened: 0, loudness: [] as number[], buzzes: 0 };
  const node = { connect: (next: unknown) => next, start: () => undefined, stop: () => undefined };
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0;
      destination = {};
      constructor() {
        heard.opened += 1;
      }
      createOscillator() {
        return { ...node, frequency: { value: 0 } };
      }
      createGain() {
        const setValueAtTime = (value: number) => void heard.loudness.push(value);
        return { ...node, gain: { setValueAtTime, exponentialRampToValueAtTime: () => undefined } };
      }
    },
  );
  Object.assign(navigator, {
    vibrate: () => {
      heard.buzzes += 1;
      return true;
    },
  });
  return heard;
}

describe('Sound and vibration', () => {
  it('a11y/S6 a11y/S7 are off: no audio is opened and nothing buzzes, whatever is done', async () => {
    const heard = listening();
    ({ leave } = await openPages());
    for (const letter of 'frp') alt(letter);
    press('Escape');

    sound();
    vibrate();

    expect(heard).toEqual({ opened: 0, loudness: [], buzzes: 0 });
  });

  it('a11y/S6 a11y/S7 answer whoever turned them on, as loud as they set it', async () => {
    const heard = listening();
    ({ leave } = await openPages({ sound: 'completo', volume: 50, haptics: true }));

    sound();
    vibrate();

    expect(heard).toEqual({ opened: 1, loudness: [0.2], buzzes: 1 });
  });

  it('a11y/S6 are softer when soft, and silent at no volume', async () => {
    const heard = listening();
    // The audio of another test is open in the module as it was.
    vi.resetModules();
    const { allowSignals, sound, vibrate } = await import('../calm/signals.ts');

    allowSignals({ sound: 'suave', volume: 50, haptics: false });
    sound();
    allowSignals({ sound: 'completo', volume: 0, haptics: false });
    sound();
    vibrate();

    expect(heard.loudness).toEqual([0.06]);
    expect(heard.buzzes).toBe(0);
  });
});
