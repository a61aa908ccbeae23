import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import { readSignExport } from '../core/sign-export/read-sign-export.ts';
import { layOutSign } from '../core/signwriting/lay-out-sign.ts';
import { parseFsw } from '../core/signwriting/parse-fsw.ts';

const folder = referenceFolder('signs');

describe.skipIf(!folder)('The SignWriting files of reference (../shared/data/signs)', () => {
  for (const file of ['signwriting-mfs.json', 'signwriting-ssp.json'])
    it(`${file} comes in whole, and every sign of it can be drawn`, () => {
      const bytes = readFileSync(`${folder}${file}`);
      const written: Record<string, string[]> = JSON.parse(bytes.toString('utf8'));

      const { signs, leftOut } = readSignExport(bytes);

      const expected = Object.entries(written).flatMap(([word, drawn]) => drawn.map((fsw) => [word, fsw]));
      expect(leftOut).toEqual({});
      expect(signs.map(({ terms, fsw }) => [terms[0], fsw])).toEqual(expected);
      expect(expected.length).toBeGreaterThan(20);
      for (const { fsw } of signs) {
        const sign = parseFsw(fsw);
        const { symbols, box } = layOutSign(sign ?? { sequence: [], lane: 'M', right: 0, bottom: 0, symbols: [] });
        expect(symbols.length, fsw).toBeGreaterThan(0);
        expect(box.width > 8 && box.height > 8, fsw).toBe(true);
      }
    });
});
