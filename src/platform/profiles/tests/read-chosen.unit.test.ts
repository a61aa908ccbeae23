import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../core/default-settings.ts';
import { nameChanges } from '../core/name-changes.ts';
import { noIdentity } from '../core/new-profile.ts';
import { completeSettings, readChosen } from '../read-chosen.ts';

const nothing = { settings: {}, identity: noIdentity, overrides: {} };

describe('Reading what was kept of a profile', () => {
  it('passes over what is no longer offered and keeps the rest', () => {
    const read = readChosen({
      settings: { theme: 'arcoiris', motion: 'nada', volume: 500, horoscope: 'libra' },
      identity: { conditions: ['adhd', 'indigo', 'autism'], ownWords: 7, helps: 'El silencio', aura: 'azul' },
      overrides: { chat: { length: 'eterno', tone: 'formal' } },
    });

    expect(read).toEqual({
      settings: { motion: 'nada' },
      identity: { conditions: ['autism', 'adhd'], ownWords: '', helps: 'El silencio', hard: '' },
      overrides: { chat: { tone: 'formal' } },
    });
  });

  it.each([[undefined], [null], ['noche'], [['theme']], [7]])('reads %j, which is no profile, as nothing chosen', (kept) => {
    expect(readChosen({ settings: kept, identity: kept, overrides: kept })).toEqual(nothing);
  });

  it('gives the default of today to whoever never chose', () => {
    expect(completeSettings({ theme: 'noche' })).toEqual({ ...defaultSettings, theme: 'noche' });
  });
});

describe('The names of what changed', () => {
  it('are those of settings, of who one is, and of apps, without any value', () => {
    const before = {
      ...nothing,
      settings: { theme: 'noche', tone: 'formal' } as const,
      overrides: { chat: { size: '150' } as const },
    };
    const after = {
      settings: { theme: 'crema', tone: 'formal', ruler: true } as const,
      identity: { ...noIdentity, conditions: ['adhd' as const], hard: 'El ruido' },
      overrides: { universe: { size: '150' } as const },
    };

    const names = nameChanges(before, after);

    expect(names.sort()).toEqual(
      ['theme', 'ruler', 'identity.conditions', 'identity.hard', 'overrides.chat', 'overrides.universe'].sort(),
    );
  });

  it('are none when nothing changed, in whatever order it was kept', () => {
    const one = { ...nothing, overrides: { chat: { size: '150', tone: 'formal' } as const } };
    const other = { ...nothing, overrides: { chat: { tone: 'formal', size: '150' } as const } };

    expect(nameChanges(one, other)).toEqual([]);
  });
});
