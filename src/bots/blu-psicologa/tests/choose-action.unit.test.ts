import { describe, expect, it } from 'vitest';
import { actions, type Channel, channels, chooseAction, type Tried } from '../protocols/choose-action.ts';
import en from '../protocols/sensory-actions.en.json' with { type: 'json' };
import es from '../protocols/sensory-actions.es.json' with { type: 'json' };

const results = ['done', 'cannot', 'other'] as const;
const pairs: Channel[][] = channels.flatMap((one) => [[one], ...channels.map((other) => [one, other])]);

function offered(chosen: Channel[], given: (typeof results)[number][]): string[] {
  const tried: Tried[] = [];
  for (const result of given) tried.push({ action: chooseAction(chosen, tried), result });
  return tried.map(({ action }) => action);
}

describe('Choosing the one thing to do now', () => {
  it('never offers the same thing twice, whatever came of the others', () => {
    for (const chosen of [[], ...pairs]) {
      for (const result of results) {
        const all = offered(chosen, [result, 'cannot', result, 'other']);
        expect(new Set(all).size, `${chosen} ${all}`).toBe(4);
      }
    }
  });

  it('does not ask who cannot leave to leave again at once', () => {
    expect(offered(['people'], ['cannot', 'done'])).toEqual(['people-away', 'turn']);
    expect(offered(['body'], ['cannot', 'done'])).toEqual(['water', 'layers']);
  });

  it('lets two channels take turns', () => {
    expect(offered(['sound', 'light'], ['other', 'other', 'other', 'other'])).toEqual([
      'ears',
      'eyes',
      'sound-away',
      'light-off',
    ]);
  });

  it('does not answer touch with more touch', () => {
    for (const result of results) expect(offered(['touch'], [result, result, result, result, result])).not.toContain('press');
  });

  it('offers breathing last, as one thing among others', () => {
    for (const chosen of pairs) expect(offered(chosen, ['other', 'other', 'other', 'other'])).not.toContain('breath');
  });

  it('has words for every action, and no action without words', () => {
    const worded = (texts: Record<string, string>) => [...new Set(Object.keys(texts).map((key) => key.split('.')[0]))].sort();

    expect(worded(es)).toEqual([...actions].sort());
    expect(worded(en)).toEqual([...actions].sort());
  });

  it('advises nothing that may hurt', () => {
    for (const text of [...Object.values(es), ...Object.values(en)])
      expect(text).not.toMatch(
        /golpe|pellizc|morder|hielo|muy fuerte|aguanta la respiración|pinch|\bhit\b|\bice\b|bite your|hold your breath/i,
      );
  });
});
