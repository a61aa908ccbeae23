import { describe, expect, it } from 'vitest';
import type { Frame } from '../core/answer/compose-answer.ts';
import type { LawKind, PeopleFirst, Refused } from '../core/answer/outcome-of.ts';
import rules from '../core/answer/outcome-rules.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import es from '../locales/es.json' with { type: 'json' };

const frames: Frame['key'][] = ['repealed', 'future', 'from', 'version', 'no-version', 'informative'];
const people: PeopleFirst[] = ['arrest', 'violence', 'minor', 'eviction', 'crisis', 'danger'];
const refused: Refused[] = ['odds', 'represent', 'deceive', 'hurt', 'hide', 'spy', 'harm'];
const kinds: LawKind[] = ['tax', 'traffic', 'consumer', 'immigration', 'municipal', 'regional'];
const others = [
  'nothing-found',
  'other-country',
  'law-not-loaded',
  'kind-not-loaded',
  'not-here',
  'not-law',
  'no-country',
  'two-countries',
];

describe('The fixed words of an answer', () => {
  it.each([
    ['es', es],
    ['en', en],
  ])('are there for whatever the outcome is (%s)', (_language, { answer }) => {
    expect(Object.keys(answer.frames).sort()).toEqual(frames.toSorted());
    expect(Object.keys(answer.outcomes).sort()).toEqual([...people, ...refused, ...others].sort());
    expect(Object.keys(answer.outcomes['kind-not-loaded']).sort()).toEqual(kinds.toSorted());
  });

  it('are for every rule that there is', () => {
    expect(rules.people.map(({ because }) => because).filter((each) => !people.some((known) => known === each))).toEqual([]);
    expect(rules.refuse.map(({ because }) => because).filter((each) => !refused.some((known) => known === each))).toEqual([]);
    expect(rules.kinds.map(({ kind }) => kind).sort()).toEqual(kinds.toSorted());
  });

  it('say nothing of what the law says: no number, no article, no period', () => {
    const said = JSON.stringify([es.answer, en.answer]);

    expect(said).not.toMatch(/\d|días|meses|days|months/);
  });
});
