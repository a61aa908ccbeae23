import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { allowSignals, sound, soundOfFinish, vibrate } from '../calm/signals.ts';
import { fakeSignals } from './fake-signals.ts';
import { alt, openPages, press } from './open-pages.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  allowSignals(defaultSettings);
  vi.unstubAllGlobals();
});

describe('Sound and vibration', () => {
  it('a11y/S6 a11y/S7 are off: no audio is opened and nothing buzzes, whatever is done', async () => {
    const heard = fakeSignals();
    ({ leave } = await openPages());
    for (const letter of 'frp') alt(letter);
    press('Escape');

    sound();
    vibrate();

    expect(heard).toMatchObject({ opened: 0, loudness: [], buzzes: 0 });
  });

  it('a11y/S6 a11y/S7 answer whoever turned them on, as loud as they set it', async () => {
    const heard = fakeSignals();
    ({ leave } = await openPages({ sound: 'completo', volume: 50, haptics: true }));

    sound();
    vibrate();

    expect(heard).toMatchObject({ opened: 1, loudness: [0.2], buzzes: 1 });
  });

  it('a11y/S6 are softer when soft, and silent at no volume', async () => {
    const heard = fakeSignals();
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

  it('a11y/S6 sound for what is finished only where every sound is wanted', () => {
    const heard = fakeSignals();

    allowSignals({ sound: 'suave', volume: 50, haptics: true });
    soundOfFinish();
    expect(heard.loudness).toEqual([]);
    allowSignals({ sound: 'completo', volume: 50, haptics: true });
    soundOfFinish();

    expect(heard.loudness).toEqual([0.2]);
  });
});
