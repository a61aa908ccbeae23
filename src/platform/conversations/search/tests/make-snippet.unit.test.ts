import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSnippet } from '../core/make-snippet.ts';
import { stemsIn } from '../core/words-in.ts';

const around = (content: string, query: string) => makeSnippet(content, new Set(stemsIn(query)));
const marked = ({ snippet, marks }: ReturnType<typeof makeSnippet>) => marks.map(([from, to]) => snippet.slice(from, to));

describe('What is shown of a message that was found', () => {
  it('is all of a short one, with the found words marked as they were written', () => {
    const shown = around('Mañana hay **reuniones**. La Reunión es a las diez.', 'reunión');

    expect(shown.snippet).toBe('Mañana hay reuniones. La Reunión es a las diez.');
    expect(marked(shown)).toEqual(['reuniones', 'Reunión']);
  });

  it('is the part around the first found word of a long one', () => {
    const shown = around(`${'antes '.repeat(80)}el examen ${'después '.repeat(80)}`, 'exámenes');

    expect(shown.snippet).toMatch(/^…antes .* el examen después .*…$/);
    expect(marked(shown)).toEqual(['examen']);
  });

  it('is never longer than 160 characters, and its marks are inside', () => {
    const words = fc.constantFrom('examen', 'exámenes', 'otra', '😀😀😀', 'x'.repeat(300), '**', '\n', 'cosas');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), (text) => {
        const { snippet, marks } = around(text.join(' '), 'examen x');

        expect(snippet.length).toBeLessThanOrEqual(160);
        expect(snippet.isWellFormed()).toBe(true);
        for (const [from, to] of marks) expect(from >= 0 && from < to && to <= snippet.length).toBe(true);
        if (text.some((word) => word.startsWith('ex'))) expect(marks.length).toBeGreaterThan(0);
      }),
    );
  });
});
