import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Episode, type Happening, happen, silentAfterMs, transitions, type What } from '../core/episode.ts';

const began = new Date('2026-11-28T02:00:00.000Z');
const hourMs = 3_600_000;
const fresh: Episode = {
  state: 'detected',
  level: 'crisis',
  kind: 'ideation',
  misunderstoodTimes: 0,
  choice: null,
  followUpAt: null,
  newsAt: began,
};

const oneHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>(
    { what: 'said', level: 'crisis', kind: 'plan' },
    { what: 'said', level: 'crisis', kind: 'ideation' },
    { what: 'said', level: 'distress', kind: 'panic' },
    { what: 'acknowledged' },
    { what: 'shown' },
    { what: 'misunderstood' },
    { what: 'asked' },
    { what: 'told' },
    { what: 'safe' },
    { what: 'silent' },
  ),
  fc
    .constantFrom('call', 'write', 'contact', 'plan', 'silence', 'professional', 'nothing')
    .map((choice) => ({ what: 'chosen', choice }) as Happening),
  fc.constantFrom('better', 'same', 'worse', 'not-now').map((answer) => ({ what: 'answered', answer }) as Happening),
  fc
    .integer({ min: 1, max: 168 })
    .map((hours): Happening => ({ what: 'asked-for-later', at: new Date(began.getTime() + hours * hourMs) })),
);
/** What happens, and how long after what came before. */
const course = fc.array(fc.record({ happening: oneHappening, afterMinutes: fc.integer({ min: 0, max: 600 }) }), {
  maxLength: 40,
});

type Course = { happening: Happening; afterMinutes: number }[];

function follow(course: Course, from = fresh): { episode: Episode; passed: Episode[] } {
  let now = began.getTime();
  let episode = from;
  const passed = [from];
  for (const { happening, afterMinutes } of course) {
    now += afterMinutes * 60_000;
    episode = happen(episode, happening, new Date(now)) ?? episode;
    passed.push(episode);
  }
  return { episode, passed };
}

const episodeAfter = (...happenings: Happening[]): Episode =>
  follow(happenings.map((happening) => ({ happening, afterMinutes: 1 }))).episode;

describe('A denial', () => {
  it('is counted, and moves nothing', () => {
    const denied = episodeAfter({ what: 'misunderstood' }, { what: 'misunderstood' });

    expect(denied).toMatchObject({ state: 'detected', misunderstoodTimes: 2, level: 'crisis' });
  });

  it('closes nothing, whatever came before it and however often it is said', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 1, max: 50 }), (before, times) => {
        const { episode } = follow(before);
        fc.pre(episode.state !== 'closed');
        const denials = Array.from({ length: times }, () => ({
          happening: { what: 'misunderstood' } as const,
          afterMinutes: 60,
        }));

        const denied = follow(denials, episode).episode;

        expect(denied).toEqual({ ...episode, misunderstoodTimes: episode.misunderstoodTimes + times, newsAt: denied.newsAt });
      }),
    );
  });

  it('makes nothing else close it: a course ends as it would without any denial in it', () => {
    const withoutTime = course.map((steps) => steps.filter(({ happening }) => happening.what !== 'silent'));
    fc.assert(
      fc.property(withoutTime, (steps) => {
        const without = steps.filter(({ happening }) => happening.what !== 'misunderstood');

        expect(follow(steps).episode.state).toBe(follow(without).episode.state);
      }),
    );
  });
});

describe('An episode', () => {
  it('closes by its person, or by three days of silence, and in no other way', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const open = steps.filter(({ happening: { what } }) => what !== 'safe' && what !== 'silent');

        expect(follow(open).passed.map(({ state }) => state)).not.toContain('closed');
      }),
    );
  });

  it('is not closed by its person before they were shown who can help', () => {
    expect(episodeAfter({ what: 'safe' }).state).toBe('detected');
    expect(episodeAfter({ what: 'acknowledged' }, { what: 'misunderstood' }, { what: 'safe' }).state).toBe('acknowledged');
    expect(episodeAfter({ what: 'shown' }, { what: 'safe' }).state).toBe('closed');
  });

  it('stays closed, whatever is heard of it later', () => {
    const closed = episodeAfter({ what: 'shown' }, { what: 'safe' });

    fc.assert(
      fc.property(course, (steps) => {
        expect(follow(steps, closed).episode).toEqual(closed);
      }),
    );
  });

  it('goes from step to step', () => {
    const at = new Date(began.getTime() + hourMs);
    const steps: Happening[] = [
      { what: 'acknowledged' },
      { what: 'shown' },
      { what: 'chosen', choice: 'call' },
      { what: 'asked-for-later', at },
      { what: 'answered', answer: 'better' },
      { what: 'safe' },
    ];

    const { passed } = follow(steps.map((happening) => ({ happening, afterMinutes: 1 })));

    expect(passed.map(({ state }) => state)).toEqual([
      'detected',
      'acknowledged',
      'resources-shown',
      'chosen',
      'follow-up',
      'chosen',
      'closed',
    ]);
  });

  it('that becomes graver begins anew, and never becomes lighter', () => {
    const chosen = episodeAfter({ what: 'shown' }, { what: 'chosen', choice: 'nothing' });

    expect(happen(chosen, { what: 'said', level: 'crisis', kind: 'plan' }, began)).toMatchObject({
      state: 'detected',
      kind: 'plan',
    });
    expect(happen(chosen, { what: 'said', level: 'distress', kind: 'panic' }, began)).toMatchObject({
      state: 'chosen',
      level: 'crisis',
      kind: 'ideation',
    });
    const hard = { ...chosen, level: 'distress' as const, kind: 'panic' };
    expect(happen(hard, { what: 'said', level: 'crisis', kind: 'someone-else' }, began)).toMatchObject({ level: 'crisis' });
  });

  it('shows the help again to whoever is worse when asked', () => {
    const at = new Date(began.getTime() + hourMs);

    expect(episodeAfter({ what: 'shown' }, { what: 'asked-for-later', at }, { what: 'answered', answer: 'worse' })).toMatchObject(
      {
        state: 'detected',
        followUpAt: null,
      },
    );
  });

  it('keeps a check-in over another choice', () => {
    const at = new Date(began.getTime() + hourMs);

    expect(episodeAfter({ what: 'asked-for-later', at }, { what: 'chosen', choice: 'plan' })).toMatchObject({
      state: 'follow-up',
      choice: 'plan',
      followUpAt: at,
    });
  });

  it('is over after three days without news, counted from the check-in where one is to come', () => {
    const at = new Date(began.getTime() + 48 * hourMs);
    const waits = { ...fresh, state: 'follow-up' as const, followUpAt: at };
    const silent = (episode: Episode, ms: number) => happen(episode, { what: 'silent' }, new Date(began.getTime() + ms))?.state;

    expect(silent(fresh, silentAfterMs - 1)).toBeUndefined();
    expect(silent(fresh, silentAfterMs)).toBe('closed');
    expect(silent(waits, silentAfterMs)).toBeUndefined();
    expect(silent(waits, 48 * hourMs + silentAfterMs)).toBe('closed');
  });

  it('says of each transition who causes it: the screen opens, pages show, persons choose, and time only ends', () => {
    const by = (cause: string) => Object.keys(transitions).filter((what) => transitions[what as What].by === cause);

    expect(by('screen')).toEqual(['said']);
    expect(by('page')).toEqual(['acknowledged', 'shown']);
    expect(by('time')).toEqual(['asked', 'silent']);
    expect(Object.values(transitions).filter(({ to }) => to === 'closed')).toHaveLength(2);
  });
});
