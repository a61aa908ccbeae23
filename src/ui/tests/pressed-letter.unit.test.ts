import { describe, expect, it } from 'vitest';
import { letterAlone, letterWithAlt } from '../calm/pressed-letter.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const withAlt = (key: string, code: string) => ({ ...none, altKey: true, key, code });

describe('The letter pressed with Alt', () => {
  it.each([
    ['a Spanish keyboard on Linux or Windows', withAlt('p', 'KeyP'), 'P'],
    ['a Mac, where ⌥P writes π', withAlt('π', 'KeyP'), 'P'],
    ['a Mac, where ⌥N is an accent in waiting', withAlt('Dead', 'KeyN'), 'N'],
    ['a Dvorak keyboard, where the letter N is elsewhere', withAlt('n', 'KeyL'), 'N'],
    ['a Russian keyboard, where the key writes з', withAlt('з', 'KeyP'), 'P'],
  ])('is known on %s', (_keyboard, event, letter) => {
    expect(letterWithAlt(event, false)).toBe(letter);
  });

  it.each([
    ['«ñ» on a Mac with letters of the United States', withAlt('Dead', 'KeyN')],
    ['«@» on a German Mac', withAlt('@', 'KeyL')],
    ['«ł» on a Polish Mac', withAlt('ł', 'KeyL')],
  ])('is left to whoever writes %s', (_what, event) => {
    expect(letterWithAlt(event, true)).toBeUndefined();
    expect(letterWithAlt(withAlt('π', 'KeyP'), true)).toBe('P');
  });

  it('is nobody’s when Ctrl, ⌘, Shift or AltGr is held too, or when it is no letter', () => {
    for (const held of ['ctrlKey', 'metaKey', 'shiftKey'])
      expect(letterWithAlt({ ...withAlt('p', 'KeyP'), [held]: true }, false)).toBeUndefined();
    expect(letterWithAlt(withAlt('F4', 'F4'), false)).toBeUndefined();
    expect(letterWithAlt({ ...none, key: 'p', code: 'KeyP' }, false)).toBeUndefined();
  });
});

describe('A letter pressed alone', () => {
  it('is a letter, with nothing held', () => {
    expect(letterAlone({ ...none, key: 'f', code: 'KeyF' })).toBe('F');
    expect(letterAlone({ ...none, ctrlKey: true, key: 'f', code: 'KeyF' })).toBeUndefined();
    expect(letterAlone({ ...none, key: 'Enter', code: 'Enter' })).toBeUndefined();
  });
});
