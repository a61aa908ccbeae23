import { describe, expect, it } from 'vitest';
import { randomFrom } from '#tests/support/voice/random-from.ts';
import { poseHandshape } from '../core/dictionary/handshapes.ts';
import { movements } from '../core/dictionary/terms.ts';
import { poseOfText, textOfPose } from '../core/dictionary/text-of-pose.ts';
import type { Handedness, HandFrame } from '../core/hand/hand.ts';
import { isTakeUsable } from '../core/motion/describe-take.ts';
import type { Take } from '../core/motion/track.ts';
import { createTakeRecorder, momentOf } from '../core/my-signs/create-take-recorder.ts';
import { mySignLimits } from '../core/my-signs/limits.ts';
import { readSignFile } from '../core/my-signs/read-sign-file.ts';
import { searchOwnSigns } from '../core/my-signs/search-own-signs.ts';
import { type FileSign, writeSignFile } from '../core/my-signs/sign-file.ts';
import { takeOfTraits } from '../core/my-signs/take-of-traits.ts';
import { tidyTake } from '../core/my-signs/tidy-take.ts';
import { aTakeText } from './a-take.ts';

function aHand(x: number, y = 200, handedness: Handedness = 'right', score = 0.9): HandFrame {
  const landmarks = poseHandshape('flat').map((point) => ({ x: x + point.x * 70, y: y + point.y * 70, z: point.z * 70 }));
  return { landmarks, handedness, score, atMs: 0 };
}

describe('Recording a take', () => {
  /** What the recorder answers, image by image, 50 ms apart, until it is over. */
  function record(hands: (at: number) => HandFrame[], most = 400): { take: Take; endedAtMs: number | undefined } {
    const recorder = createTakeRecorder();
    for (let at = 0; at < most; at += 1)
      if (recorder.see(hands(at), at * 50) === 'over') return { take: recorder.take(), endedAtMs: at * 50 };
    return { take: recorder.take(), endedAtMs: undefined };
  }

  it('begins with the first hand and ends by itself when the hands are gone', () => {
    const { take, endedAtMs } = record((at) => (at >= 20 && at < 40 ? [aHand(200 + at * 6)] : []));

    expect(endedAtMs).toBeGreaterThan(39 * 50 + 650);
    expect([take.length, take[0]?.atMs, take.at(-1)?.atMs]).toEqual([20, 0, 950]);
    expect(isTakeUsable(take)).toBe(true);
  });

  it('ends by itself when the hands rest, and keeps little of the rest', () => {
    const { take, endedAtMs } = record((at) => [aHand(200 + Math.min(at, 20) * 8)]);

    expect(endedAtMs).toBeLessThan(2600);
    expect(take.at(-1)?.atMs).toBeLessThan(1700);
  });

  it('ends after five seconds of moving, and does not wait for a hand without end', () => {
    expect(record((at) => [aHand(300 + 120 * Math.sin(at / 4))]).endedAtMs).toBeLessThanOrEqual(5100);
    const { take, endedAtMs } = record(() => []);
    expect(endedAtMs).toBeLessThan(9000);
    expect(isTakeUsable(take)).toBe(false);
  });

  it('tells two hands apart that were called the same', () => {
    const moment = momentOf([aHand(400, 200, 'right', 0.8), aHand(150, 200, 'right', 0.9)], 5);

    expect(moment.right?.landmarks[0]?.x).toBeCloseTo(150, 0);
    expect(moment.left?.landmarks[0]?.x).toBeCloseTo(400, 0);
    expect(moment.left?.handedness).toBe('left');
  });

  it('keeps as many moments as show a sign, and fits into what is kept of one', () => {
    const long = Array.from({ length: 140 }, (_, at) => ({
      ...{ atMs: at * 33, right: aHand(200 + at), left: aHand(400 - at, 200, 'left') },
    }));

    const kept = tidyTake(long);
    expect(kept).toHaveLength(mySignLimits.moments);
    expect(textOfPose(kept).length).toBeLessThanOrEqual(mySignLimits.takeText);
  });
});

describe('A sign drawn from what was chosen', () => {
  it('shows the hand, moves where something moves, and has a second hand on the other side', () => {
    for (const movement of movements) {
      const take = takeOfTraits({ handshape: 'flat', movement, hands: 2 });
      expect(take.length === 1).toBe(movement === 'none');
      const spots = new Set(take.map(({ right }) => JSON.stringify(right?.landmarks[12])));
      expect(spots.size > 1).toBe(movement !== 'none');
      for (const { right, left } of take) expect((left?.landmarks[0]?.x ?? 0) + (right?.landmarks[0]?.x ?? 1)).toBeCloseTo(0);
    }
    expect(takeOfTraits({ handshape: null, movement: 'arc', hands: 1 })).toEqual([]);
  });
});

describe('Looking among one’s own signs', () => {
  const sign = (name: string, meaning = '', who = '', category: FileSign['category'] = 'other') => ({
    content: { name, meaning, who, category, description: '' },
  });
  const signs = [sign('pan'), sign('Mamá', '', 'Leo', 'person'), sign('casa', 'Donde vive mamá'), sign('más')];
  const names = (text: string, category: FileSign['category'] | '' = '') =>
    searchOwnSigns(signs, { text, category }).map(({ content }) => content.name);

  it('finds by name, meaning and who uses it, with accents or without, those that begin so first', () => {
    expect(names('mama')).toEqual(['Mamá', 'casa']);
    expect(names('LEO')).toEqual(['Mamá']);
    expect(names('ma')).toEqual(['Mamá', 'más', 'casa']);
    expect(names('', 'person')).toEqual(['Mamá']);
    expect(names('mama', 'food')).toEqual([]);
  });
});

describe('A file of signs', () => {
  const random = randomFrom(3);
  const take = aTakeText(random);
  const one: FileSign = {
    ...{ language: 'lse', name: 'agua', meaning: 'Tengo sed', who: 'Leo', category: 'need', description: 'En la boca' },
    ...{ handshape: 'cup', place: 'face', movement: 'arc', hands: 1, takes: [take] },
  };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const file = (signs: unknown, version: unknown = 1) => bytes(JSON.stringify({ format: 'mentalia-signs', version, signs }));
  const problem = (read: () => unknown): string => {
    try {
      read();
      return 'none';
    } catch (error) {
      return (error as { type?: string }).type ?? String(error);
    }
  };

  it('comes back as it was, takes and all', () => {
    expect(readSignFile(bytes(writeSignFile([one, { ...one, name: 'pan', takes: [] }])))).toEqual([
      one,
      { ...one, name: 'pan', takes: [] },
    ]);
    expect(poseOfText(take).length).toBeGreaterThan(8);
  });

  it('is told apart from what is none, is damaged, newer, or too large', () => {
    for (const none of ['', '[]', '{', '{"format":"other"}', '\u0000PNG'])
      expect(problem(() => readSignFile(bytes(none)))).toBe('sign-link/not-a-sign-file');
    expect(problem(() => readSignFile(file([one], 2)))).toBe('sign-link/sign-file-newer');
    expect(problem(() => readSignFile(file(Array.from({ length: 151 }, () => one))))).toBe('sign-link/sign-file-too-large');
    const damaged = [
      [{ ...one, name: '' }],
      [{ ...one, language: 'asl' }],
      [{ ...one, takes: [`${take.slice(0, 100)}====`] }],
      [{ ...one, takes: [take.slice(0, take.length - 400)] }],
      [{ ...one, takes: [textOfPose([{ atMs: 0 }])] }],
      [{ ...one, takes: Array.from({ length: 6 }, () => take) }],
      [{ ...one, meaning: 7 }],
      [null],
      {},
    ];
    for (const signs of damaged) expect(problem(() => readSignFile(file(signs)))).toBe('sign-link/sign-file-damaged');
  });

  it('leaves out what this version does not know of a sign', () => {
    const odd = { ...one, category: 'planets', handshape: 'tentacle', extra: 'x', takes: [] };

    expect(readSignFile(file([odd]))).toEqual([{ ...one, category: 'other', handshape: null, takes: [] }]);
  });
});
