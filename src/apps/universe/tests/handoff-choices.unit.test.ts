import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hindranceOf, noChoices, shownItems, takenItems } from '../core/handoff-choices.ts';

const offered = {
  longest: 2500,
  items: [
    { id: '1', label: 'Ánimo', text: '4 / 10', suggested: false },
    { id: '2', label: 'Lo que quiero', text: 'Ordenar', suggested: true },
  ],
};
const shown = (on: Record<string, boolean>, texts: Record<string, string | undefined> = {}) => shownItems(offered, { on, texts });

describe('What would travel', () => {
  it('is what is suggested, until the person decides otherwise', () => {
    expect(takenItems(shownItems(offered, noChoices))).toEqual([{ id: '2', text: 'Ordenar' }]);
    expect(takenItems(shown({ 1: true, 2: false }))).toEqual([{ id: '1', text: '4 / 10' }]);
  });

  it('is exactly the text that is shown, changed or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const items = shown({}, { 2: text });

        expect(takenItems(items).map((each) => each.text)).toEqual([items[1]?.text]);
        expect(items[1]?.text).toBe(text);
        expect(items[1]?.isChanged).toBe(text !== 'Ordenar');
      }),
    );
  });

  it('is the offered text again when the person puts it back', () => {
    expect(shown({}, { 2: undefined })[1]).toMatchObject({ text: 'Ordenar', isChanged: false });
  });

  it.each([
    ['nothing is on', shown({ 2: false }), { kind: 'nothing' }],
    ['a text is blank', shown({}, { 2: ' \n' }), { kind: 'blank', id: '2' }],
    ['a text is too long', shown({}, { 2: 'a'.repeat(2001) }), { kind: 'long', id: '2', count: 2001, longest: 2000 }],
    [
      'all together are too long',
      shown({ 1: true }, { 1: 'a'.repeat(1000), 2: 'a'.repeat(1501) }),
      { kind: 'tooMuch', id: '2', count: 2501, longest: 2500 },
    ],
  ])('waits while %s', (_why, items, hindrance) => {
    expect(hindranceOf(items, offered.longest)).toEqual(hindrance);
  });

  it('may be what is off and wrong: it does not travel', () => {
    expect(hindranceOf(shown({}, { 1: '' }), offered.longest)).toBeUndefined();
  });
});
