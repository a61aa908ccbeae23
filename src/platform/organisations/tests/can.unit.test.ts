import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, type App, can, type Level, levelNow, levels, type Standing } from '../core/can.ts';

const dayMs = 86_400_000;
const now = new Date('2026-11-27T12:00:00Z');
const inMs = (ms: number) => new Date(now.getTime() + ms);
const legal = (needs: Level, isActive = true): App => ({ kind: 'app', slug: 'despacho-legal', isActive, needs });
const withLevel = (level: Level, expiresAt: Date | null): Standing => ({
  access: [{ app: 'despacho-legal', level, expiresAt }],
});

const anyMoment = fc.integer({ min: -40 * dayMs, max: 40 * dayMs }).map(inMs);
const anyLevel = fc.constantFrom(...levels);
const anyAction = fc.constantFrom<Action>('read', 'change', 'manage');
const anyStanding: fc.Arbitrary<Standing> = fc.record({
  access: fc.array(
    fc.record({
      app: fc.constantFrom('despacho-legal', 'chat'),
      level: anyLevel,
      expiresAt: fc.option(anyMoment, { nil: null }),
    }),
    { maxLength: 2 },
  ),
  memberships: fc.array(
    fc.record({ organisationId: fc.constantFrom('x', 'y'), role: fc.constantFrom('member' as const, 'manager' as const) }),
    { maxLength: 2 },
  ),
});

describe('What somebody may do', () => {
  it('sec/S5 lasts until the very moment it ends, is only read for seven days more, and then is gone', () => {
    const ends = now;
    const person = withLevel('premium', ends);
    const at = (ms: number, action: 'read' | 'change' = 'read') => can(person, action, legal('premium'), inMs(ms));

    expect(at(-1, 'change')).toEqual({ may: true, why: 'level' });
    expect(at(0, 'change')).toEqual({ may: false, why: 'level-ended', hidden: false });
    expect(at(0)).toEqual({ may: true, why: 'grace' });
    expect(at(7 * dayMs - 1)).toEqual({ may: true, why: 'grace' });
    expect(at(7 * dayMs)).toEqual({ may: false, why: 'level-ended', hidden: false });
    expect(levelNow(person, 'despacho-legal', inMs(7 * dayMs)).level).toBe('basic');
  });

  it('sec/S5 has no grace where the installation gives none', () => {
    const person = { ...withLevel('premium', now), graceDays: 0 };

    expect(can(person, 'read', legal('premium'), now)).toMatchObject({ may: false });
  });

  it('sec/S5 grows with the level and never shrinks with it', () => {
    fc.assert(
      fc.property(
        anyLevel,
        anyLevel,
        anyLevel,
        anyMoment,
        fc.constantFrom('read', 'change'),
        (needs, lower, higher, at, action) => {
          fc.pre(levels.indexOf(lower) <= levels.indexOf(higher));
          const may = (level: Level) => can(withLevel(level, inMs(dayMs)), action, legal(needs), at).may;
          expect(!may(lower) || may(higher)).toBe(true);
        },
      ),
    );
  });

  it('in an application that is switched off is nothing, and nobody learns that there is one', () => {
    fc.assert(
      fc.property(anyStanding, anyLevel, anyMoment, (person, needs, at) => {
        expect(can(person, 'read', legal(needs, false), at)).toEqual({ may: false, why: 'switched-off', hidden: true });
      }),
    );
  });

  it('sec/S2 in an organisation belongs to its people, and another organisation stays unknown, to administrators too', () => {
    fc.assert(
      fc.property(anyStanding, anyAction, fc.boolean(), (person, action, isActive) => {
        const answer = can(person, action, { kind: 'organisation', id: 'x', isActive }, now);
        const roles = person.memberships?.filter(({ organisationId }) => organisationId === 'x').map(({ role }) => role) ?? [];
        if (!isActive || roles.length === 0) expect(answer).toEqual({ may: false, why: 'not-a-member', hidden: true });
        else if (action !== 'read') expect(answer.may).toBe(roles[0] === 'manager');
        else expect(answer.may).toBe(true);
      }),
    );
  });
});
