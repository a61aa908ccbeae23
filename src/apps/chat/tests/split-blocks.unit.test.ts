import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../core/split-blocks.ts';

describe('Cutting a growing text into blocks', () => {
  it('cuts between paragraphs and leaves lists and code whole', () => {
    expect(splitBlocks('Uno.\n\nDos.\n')).toEqual(['Uno.\n\n', 'Dos.\n']);
    expect(splitBlocks('- a\n\n- b\n\nFin')).toEqual(['- a\n\n- b\n\n', 'Fin']);
    expect(splitBlocks('```\na\n\nb\n```\n\nFin')).toEqual(['```\na\n\nb\n```\n\n', 'Fin']);
  });

  it('gives back the text letter by letter, and never changes a block that is followed by another', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '-', '`', '1', '.', '~') });
    fc.assert(
      fc.property(text, fc.nat(), (whole, cut) => {
        const blocks = splitBlocks(whole);
        expect(blocks.join('')).toBe(whole);

        const lines = whole.split('\n');
        const before = splitBlocks(
          lines
            .slice(0, cut % (lines.length + 1))
            .map((line) => `${line}\n`)
            .join(''),
        );
        const after = splitBlocks(`${whole}\n`);
        for (const [index, block] of before.slice(0, -1).entries()) expect(after[index]).toBe(block);
      }),
    );
  });
});
