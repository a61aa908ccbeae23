import { describe, expect, it } from 'vitest';
import { advance, type SpellingPlace } from '../core/spelling/advance.ts';
import { spellingSteps } from '../core/spelling/spelling-steps.ts';
import { splitText } from '../core/spelling/split-text.ts';
import { lengthOf, timingOf } from '../core/spelling/timing-of.ts';

const stepsOf = (text: string) => spellingSteps(splitText(text, 'lsm'));
const how = { speed: 'normal', isLooping: false } as const;

/** All places that a word goes through, a frame after the other. */
function seen(text: string, more: Partial<{ speed: 'slow' | 'normal' | 'fast'; isLooping: boolean }> = {}, most = 2_000) {
  const places: SpellingPlace[] = [{ index: 0, elapsedMs: 0, running: 'word' }];
  for (let frame = 0; frame < most; frame += 1) {
    const last = places.at(-1);
    if (!last?.running) break;
    places.push(advance(stepsOf(text), last, 16, { ...how, ...more }));
  }
  return places;
}

describe('A word that is shown', () => {
  it('goes through its letters in their order and waits at the last one', () => {
    const places = seen('Elia');

    expect([...new Set(places.map(({ index }) => index))]).toEqual([0, 1, 2, 3]);
    expect(places.at(-1)).toEqual({ index: 3, elapsedMs: 0, running: undefined });
  });

  it('takes longer the slower it is', () => {
    const [slow, normal, fast] = (['slow', 'normal', 'fast'] as const).map((speed) => seen('Elia', { speed }).length);

    expect(slow).toBeGreaterThan(normal ?? 0);
    expect(normal).toBeGreaterThan(fast ?? 0);
  });

  it('begins again at its end when it is to be repeated', () => {
    const places = seen('la', { isLooping: true }, 400);

    expect(places.at(-1)?.running).toBe('word');
    expect(places.filter(({ index }, at) => index === 0 && places[at - 1]?.index === 1).length).toBeGreaterThan(1);
  });

  it('leaves a moment without a hand between two words and between two equal letters', () => {
    expect(stepsOf('Anna va').map(({ gap }) => gap)).toEqual(['none', 'none', 'repeat', 'none', 'word', 'none']);
  });

  it('gives a letter that moves the time of its movement', () => {
    const [j] = stepsOf('j');
    const timing = timingOf(j?.letter ?? (undefined as never), 'slow');

    expect(timing.movementMs).toBeGreaterThan(j?.letter.movement?.durationMs ?? 0);
    expect(lengthOf(timing)).toBe(timing.beforeMs + timing.movementMs + timing.afterMs);
  });

  it('shows the movement of one letter once, and nothing after it', () => {
    const steps = stepsOf('ja');
    const moved = advance(steps, { index: 0, elapsedMs: 0, running: 'sign' }, 60_000, how);

    expect(moved).toEqual({ index: 0, elapsedMs: 0, running: undefined });
  });
});
