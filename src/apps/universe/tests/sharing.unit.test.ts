import { describe, expect, it } from 'vitest';
import { localInput, minutesBetween, timesOf } from '../core/appointment-times.ts';
import { isEnding } from '../core/is-ending.ts';
import { mergeHappened } from '../core/merge-happened.ts';
import { whatIsMissing } from '../core/what-is-missing.ts';

const seen = (id: string, createdAt: string) =>
  ({ id, who: 'professional', name: 'Ana', action: 'profile.read', scope: null, app: null, createdAt }) as const;
const bot = { slug: 'blu', name: 'BLU', kind: 'bot' } as const;
const item = { id: 'i', label: 'Qué', text: 'Eso' };
const handoff = (id: string, decidedAt: string | null, sent: (typeof item)[] | null = [item]) => ({
  id,
  intent: 'plan',
  status: decidedAt ? ('accepted' as const) : ('offered' as const),
  title: '',
  from: bot,
  to: { ...bot, name: 'Gerencia IA' },
  summary: '',
  items: [],
  stays: [],
  longest: 10,
  sent,
  href: null,
  back: null,
  createdAt: '2026-11-01T00:00:00Z',
  decidedAt,
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('What was seen and moved', () => {
  it('is one list, the newest first, of looks and of what travelled', () => {
    const looks = [seen('c', '2026-11-03T00:00:00Z'), seen('a', '2026-11-01T00:00:00Z')];

    expect(ids(mergeHappened(looks, [handoff('b', '2026-11-02T00:00:00Z')], false))).toEqual(['c', 'b', 'a']);
  });

  it('leaves out what was only offered, and what went with nothing', () => {
    const some = [handoff('offered', null), handoff('nothing', '2026-11-02T00:00:00Z', [])];

    expect(mergeHappened([], some, false)).toEqual([]);
  });

  it('puts nothing between lines that were read already when older ones are loaded', () => {
    const looks = [seen('c', '2026-11-03T00:00:00Z')];
    const old = [handoff('b', '2026-11-02T00:00:00Z')];

    expect(ids(mergeHappened(looks, old, true))).toEqual(['c']);
  });
});

describe('An invitation', () => {
  const complete = { relation: 'supporter', label: 'Mi hermana', email: '', chosen: ['activity'], agrees: true };

  it('needs who, a name, what and the permission, and no mail address', () => {
    expect([...whatIsMissing({ relation: null, label: ' ', email: '', chosen: [], agrees: false })]).toEqual([
      'relation',
      'label',
      'scopes',
      'consent',
    ]);
    expect(whatIsMissing(complete).size).toBe(0);
  });

  it('takes no half of a mail address', () => {
    expect([...whatIsMissing({ ...complete, email: 'ana@' })]).toEqual(['email']);
    expect(whatIsMissing({ ...complete, email: ' ana@correo.mx ' }).size).toBe(0);
  });
});

describe('A permission', () => {
  const now = new Date('2026-11-01T00:00:00Z');
  const until = (expiresAt: string, grantee: object | null = {}) => isEnding({ state: 'live', grantee, expiresAt }, now);

  it('is offered to be made longer in its last month and after it, once somebody has it', () => {
    expect([until('2026-12-31T00:00:00Z'), until('2026-11-20T00:00:00Z'), until('2026-10-01T00:00:00Z')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(until('2026-11-20T00:00:00Z', null)).toBe(false);
  });
});

describe('The hour of an appointment', () => {
  it('goes from the field to a moment and back', () => {
    const times = timesOf('2026-12-04T10:05', 50);

    expect(times && localInput(times.startsAt)).toBe('2026-12-04T10:05');
    expect(times && minutesBetween(times)).toBe(50);
  });

  it('is nothing while the field is empty', () => {
    expect(timesOf('', 50)).toBe(undefined);
  });
});
