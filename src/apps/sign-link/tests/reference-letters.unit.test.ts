import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import { clipsOf } from '../core/evaluate/clips-of.ts';
import { judgeClips } from '../core/evaluate/judge-clips.ts';
import { parseFsw } from '../core/signwriting/parse-fsw.ts';

const folder = referenceFolder('signs');
const clips = folder ? clipsOf(readFileSync(`${folder}index.csv`, 'utf8'), (path) => readFileSync(`${folder}${path}`)) : [];
const languages = ['lsm', 'lse'] as const;
const figures = { lsm: judgeClips('lsm', clips), lse: judgeClips('lse', clips) };
/** LSM H and P, V are the very handshapes of LSE CH and K, U: no camera can tell whose they are. */
const shared = ['CH as H', 'K as P', 'U as V', 'H as CH', 'P as K', 'V as U'];

describe.skipIf(!folder)('The authored alphabets, against recorded letters (../shared/data/signs)', () => {
  it('has all 59 clips to be judged by', () => {
    expect(clips.filter(({ language }) => language === 'lsm')).toHaveLength(29);
    expect(clips.filter(({ language }) => language === 'lse')).toHaveLength(30);
    for (const { frames } of clips) expect(frames.length).toBeGreaterThanOrEqual(19);
  });

  it.each(languages)('reads the still letters of a signer it never saw: %s', (language) => {
    const { clips: found, calibrated, claims } = figures[language];

    expect(found.first / found.all).toBeGreaterThanOrEqual(0.8);
    expect(found.firstThree / found.all).toBeGreaterThanOrEqual(0.95);
    expect(calibrated.first / calibrated.all).toBeGreaterThanOrEqual(0.93);
    expect(claims.wrong).toEqual([]);
    expect(claims.right / claims.all).toBeGreaterThanOrEqual(0.55);
  });

  it.each(languages)('finds most letters that move by their path: %s', (language) => {
    const { moving } = figures[language];

    expect(moving.first / moving.all).toBeGreaterThanOrEqual(0.7);
    expect(moving.firstThree / moving.all).toBeGreaterThanOrEqual(0.9);
  });

  it.each(languages)('does not take the other language for its own: %s', (language) => {
    const { foreign, foreignUnaware } = figures[language];
    const mixed = foreign.wrong.filter((claim) => !shared.includes(claim));

    expect(mixed.length / foreign.all).toBeLessThanOrEqual(0.05);
    expect(foreign.wrong.length).toBeLessThanOrEqual(foreignUnaware.wrong.length);
    expect(foreign.toldOther).toBeGreaterThanOrEqual(5);
  });

  it('reads every SignWriting string of both alphabets', () => {
    const texts = ['mfs', 'ssp'].flatMap((name) =>
      Object.values<string[]>(JSON.parse(readFileSync(`${folder}signwriting-${name}.json`, 'utf8'))).flat(),
    );

    expect(texts).toHaveLength(78);
    expect(texts.filter((text) => !parseFsw(text)?.symbols.length)).toEqual([]);
  });
});
