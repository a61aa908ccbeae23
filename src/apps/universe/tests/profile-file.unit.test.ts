import { describe, expect, it } from 'vitest';
import { fieldAt, readProfileFile } from '../core/profile-file.ts';

const file = { format: 'mentalia-profile', formatVersion: 1, settings: { theme: 'noche' } };

describe('A file that somebody chose as their profile', () => {
  it('is read when it is one', () => {
    expect(readProfileFile(JSON.stringify(file))).toEqual({ file });
  });

  it('is told from a photo, from the file of something else, and from one of a later version', () => {
    expect(readProfileFile('\u0089PNG')).toEqual({ problem: 'notJson' });
    expect(readProfileFile('{"name":"package"}')).toEqual({ problem: 'notOurs' });
    expect(readProfileFile('null')).toEqual({ problem: 'notOurs' });
    expect(readProfileFile(JSON.stringify({ ...file, formatVersion: 2 }))).toEqual({ problem: 'newer' });
  });

  it('has its wrong values named as the profile names them', () => {
    expect(fieldAt('#/settings/theme')).toBe('theme');
    expect(fieldAt('#/identity/helps')).toBe('identity.helps');
    expect(fieldAt('#/overrides/chat')).toBe('overrides.chat');
  });
});
