import { describe, expect, it } from 'vitest';
import { drawAvatar } from '../account/draw-avatar.ts';

const id = '3f2b8c1e-0000-4000-8000-000000000000';
const lettersOf = (name: string) => />([^<]*)<\/text>/.exec(drawAvatar({ id, name }))?.[1];

describe('Drawing a person who has no picture', () => {
  it.each([
    ['Ana García Núñez', 'AN'],
    ['ñandú', 'Ñ'],
    ['  maría   josé ', 'MJ'],
    ['E\u0301lodie', 'E\u0301'],
    ['👩‍🚀 Sol', '👩‍🚀S'],
    ['李 明', '李明'],
  ])('shows %j as %s', (name, letters) => {
    expect(lettersOf(name)).toBe(letters);
  });

  it('says the name to whoever cannot see it, and lets no name become markup (sec/S35)', () => {
    const svg = drawAvatar({ id, name: `"><script>alert('1')</script> &` });

    expect(svg).not.toContain('<script');
    expect(svg).toContain('aria-label="&#34;&#62;&#60;script');
  });

  it('always gives a person the same tone', () => {
    expect(drawAvatar({ id, name: 'Ana' })).toBe(drawAvatar({ id, name: 'Ana' }));
  });
});
