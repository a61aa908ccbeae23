import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import { compareTexts } from '../core/dictionary/compare-texts.ts';
import { drawTake } from '../core/dictionary/draw-take.ts';
import { NoHandsInPose, poseOfFile } from '../core/dictionary/pose-of-file.ts';
import { poseOfText } from '../core/dictionary/text-of-pose.ts';
import { parseFsw } from '../core/signwriting/parse-fsw.ts';
import { drawSymbols } from '../server/dictionary/draw-symbols.ts';
import { aPoseFile } from './a-pose-file.ts';

const folder = referenceFolder('signs');

describe('The symbols of SignWriting', () => {
  it('are outlines in the size that signs are written in, and one that no font has is left out', async () => {
    const { items } = await drawSymbols(['S1f720', 'S1f720', 'S10000', 'S38bf0']);

    expect(items.map(({ key }) => key)).toEqual(['S1f720', 'S10000']);
    expect(items[1]?.fill).not.toBe('');
    const numbers = items.flatMap(({ line }) => line.match(/-?[\d.]+/g)?.map(Number) ?? []);
    expect(Math.max(...numbers)).toBeLessThan(60);
    expect(Math.min(...numbers)).toBeGreaterThan(-5);
  });

  it.skipIf(!folder)('are there for every sign of the files of reference (../shared/data/signs)', async () => {
    const files = ['signwriting-mfs.json', 'signwriting-ssp.json'].map((name) => readFileSync(`${folder}${name}`, 'utf8'));
    const written = files.flatMap((text) => Object.values<string[]>(JSON.parse(text)).flat());
    const keys = new Set(written.flatMap((fsw) => parseFsw(fsw)?.symbols.map(({ key }) => key) ?? []));

    const { items } = await drawSymbols([...keys]);

    expect(items.map(({ key }) => key).sort()).toEqual([...keys].sort());
  });
});

describe('Hands that come along in a .pose file', () => {
  it('travel as text, and are drawn all in one box', () => {
    const text = poseOfFile(aPoseFile());

    const take = poseOfText(text);
    const { box, moments } = drawTake(take);

    expect(take.length).toBeGreaterThan(0);
    expect(moments).toHaveLength(take.length);
    expect(moments.flat().length).toBeGreaterThan(0);
    for (const { x, y } of moments.flat()) {
      expect(x >= box.x && x <= box.x + box.width).toBe(true);
      expect(y >= box.y && y <= box.y + box.height).toBe(true);
    }
  });

  it('are missing where no hand was seen', () => {
    expect(() => poseOfFile(aPoseFile({ frames: 0 }))).toThrow(NoHandsInPose);
  });
});

describe('Two texts, word by word', () => {
  it('say what stays, goes and comes, and put together again are the two', () => {
    const [before, after] = ['Las manos se tocan.', 'Las dos manos se tocan y bajan.'];
    const words = compareTexts(before, after);

    const only = (kind: string) => words.filter((word) => word.kind === 'same' || word.kind === kind).map(({ text }) => text);
    expect(only('removed').join('')).toBe(before);
    expect(only('added').join('')).toBe(after);
    expect(words.find(({ kind }) => kind === 'added')?.text).toBe('dos ');
    expect(compareTexts('igual', 'igual')).toEqual([{ kind: 'same', text: 'igual' }]);
    expect(compareTexts('a '.repeat(3000), 'b '.repeat(3000))).toHaveLength(2);
  });
});
