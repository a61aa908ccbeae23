import { describe, expect, it } from 'vitest';
import type { HandFrame } from '../core/hand/hand.ts';
import type { AttemptNow } from '../core/practice/create-attempt.ts';
import { createAttempts } from '../core/practice/create-attempts.ts';
import { madeFigures } from '../core/practice/made-figures.ts';
import { queueLetters } from '../core/practice/queue-letters.ts';
import { calibrate } from '../core/recognise/calibrate.ts';
import { aSigningHand, letterOf, picture } from './a-signing-hand.ts';

const frameMs = 80;
const startAttempt = createAttempts();

/** What somebody shows, image by image, until something is said of it or the images end. */
function shows(
  letter: string,
  hands: (at: number) => readonly HandFrame[],
  more: object = {},
  images = 200,
): { now: AttemptNow; images: number } {
  const attempt = startAttempt({ id: 'one', language: 'lsm', letter, calibrations: [], ...more });
  if (!attempt) throw new Error(`There is no ${letter}`);
  for (let at = 0; ; at += 1) {
    const now = attempt.see(hands(at), { ...picture, brightness: 0.5 }, at * frameMs);
    if (now.phase === 'done' || at === images) return { now, images: at + 1 };
  }
}
const held = (id: string) => (at: number) => [aSigningHand(letterOf('lsm', id), { atMs: at * frameMs })];
const moved = (id: string) => (at: number) => {
  const letter = letterOf('lsm', id);
  const share = ((at * frameMs) % (letter.movement?.durationMs ?? 1000)) / (letter.movement?.durationMs ?? 1000);
  return [aSigningHand(letter, { at: share, atMs: at * frameMs, size: 60, x: 300, y: 260 })];
};

describe('A try at a letter', () => {
  it('is like it after six images that agree, and not before', () => {
    const { now, images } = shows('I', held('I'));

    expect(now).toMatchObject({ phase: 'done', made: { outcome: 'like', predicted: 'I' } });
    expect(images).toBe(6);
  });

  it('says what to change while the hand makes another letter, and only after a while that it was another', () => {
    const early = shows('I', held('S'), {}, 12).now;
    const { now, images } = shows('I', held('S'));

    expect(early).toMatchObject({ phase: 'looking' });
    expect(early.phase === 'looking' && early.faults[0]).toMatchObject({ part: 'little', kind: 'stretch' });
    expect(now).toMatchObject({ phase: 'done', made: { outcome: 'other', predicted: 'S' } });
    expect(images * frameMs).toBeGreaterThan(2_000);
  });

  it('lets somebody correct their hand in between', () => {
    const { now } = shows('I', (at) => (at < 15 ? held('S') : held('I'))(at));

    expect(now).toMatchObject({ phase: 'done', made: { outcome: 'like', predicted: 'I' } });
  });

  it.each([
    ['no-hand', () => []],
    ['several-hands', (at: number) => [...held('I')(at), ...held('I')(at)]],
    ['cut-off', (at: number) => [aSigningHand(letterOf('lsm', 'I'), { atMs: at * frameMs, y: 100 })]],
    ['too-small', (at: number) => [aSigningHand(letterOf('lsm', 'I'), { atMs: at * frameMs, size: 20 })]],
  ] as const)('claims nothing where there is %s, and says so', (why, hands) => {
    const { now } = shows('I', hands);

    expect(now).toMatchObject({ phase: 'done', made: { outcome: 'unclear', predicted: null, why } });
  });

  it.each(['J', 'Z', 'LL', 'Ñ'])('reads %s, which moves, by its way', (id) => {
    expect(shows(id, moved(id)).now).toMatchObject({ phase: 'done', made: { outcome: 'like', predicted: id } });
  });

  it('takes a hand that is held still for no letter that moves', () => {
    const { now } = shows('J', held('I'));

    expect(now).toMatchObject({ phase: 'done', made: { outcome: 'unclear' } });
  });

  it("is judged by the person's own sample where there is one", () => {
    const own = (at: number) => [aSigningHand(letterOf('lsm', 'U'), { atMs: at * frameMs, lean: { roll: 35, pitch: 35 } })];
    const frames = Array.from({ length: 30 }, (_, at) => own(at)).flat();

    const { now } = shows('U', own, { calibrations: [calibrate('U', frames)] });

    expect(now).toMatchObject({ phase: 'done', made: { outcome: 'like', predicted: 'U' } });
  });

  it('of a letter that the language does not have never begins', () => {
    expect(startAttempt({ id: 'one', language: 'lsm', letter: 'CH', calibrations: [] })).toBeUndefined();
  });
});

describe('The queue of letters', () => {
  const letters = ['A', 'B', 'C', 'D'];
  const made = (letter: string, outcome: 'like' | 'other' | 'unclear') => ({ letter, outcome });

  it('has what costs something first, then what was never tried, then what goes well', () => {
    const attempts = [made('D', 'like'), made('A', 'like'), made('C', 'other'), made('C', 'other')];

    expect(queueLetters(letters, attempts)).toEqual(['C', 'B', 'A', 'D']);
  });

  it('counts nothing against a letter that could not be seen, and lets another come in between', () => {
    expect(queueLetters(letters, [made('A', 'unclear'), made('B', 'unclear')])).toEqual(['B', 'C', 'D', 'A']);
    expect(queueLetters(letters, [made('A', 'other')]).at(-1)).toBe('A');
  });

  it('tells of each letter how often it was tried and what came of it', () => {
    const attempts = [made('B', 'like'), made('B', 'unclear'), made('B', 'unclear'), made('Z', 'like')];

    expect(madeFigures(attempts, letters)).toEqual([{ letter: 'B', tries: 3, like: 1, unclear: 2 }]);
  });
});
