import { describe, expect, it } from 'vitest';
import { guessBranch } from '../core/cases/guess-branch.ts';
import { proposeEntries } from '../core/cases/propose-entries.ts';
import { isStoryQuestion, mostEvents, questionsOf, storyPath } from '../core/cases/story-path.ts';
import { branches } from '../core/concepts/branches.ts';
import en from '../locales/story/en.json' with { type: 'json' };
import es from '../locales/story/es.json' with { type: 'json' };
import type { StoryAnswer } from '../story/contract.ts';

const blank: StoryAnswer = { text: '', when: null, evidence: [], isUnknown: false, isSkipped: false };
const answersOf = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([question, text]) => [question, { ...blank, text }]));
const keysOf = (texts: Record<string, string>, branch: (typeof branches)[number] | null = null) =>
  storyPath(answersOf(texts), branch).map(({ key }) => key);

describe('The questions of a story', () => {
  it('begin with the country and the first thing that happened, and end with what somebody would like', () => {
    expect(keysOf({})).toEqual(['country', 'event-1-what', 'branch', 'wish']);
  });

  it('ask what came then for as long as something is told', () => {
    const keys = keysOf({ 'event-1-what': 'Pedí auriculares', 'event-2-what': ' ' });

    expect(keys.slice(1, 6)).toEqual(['event-1-what', 'event-1-when', 'event-1-who', 'event-1-proof', 'event-2-what']);
    expect(keys).not.toContain('event-2-when');
  });

  it('are never endless', () => {
    const all = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`event-${at + 1}-what`, 'Algo']));

    expect(keysOf(all).filter((key) => key.endsWith('-what'))).toHaveLength(mostEvents);
  });

  it.each(branches)('are a few more in the field %s, each with its words in both languages', (branch) => {
    const own = questionsOf(branch);

    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(keysOf({}, branch)).toEqual(expect.arrayContaining(own.map(({ key }) => key)));
    for (const { words, key } of own) {
      const name = words.split('.')[1] ?? '';
      for (const said of [es, en]) {
        const asked = (said.asked.more as Record<string, Record<string, { ask: string; help: string }>>)[branch]?.[name];
        expect([key, asked?.ask, asked?.help].every(Boolean)).toBe(true);
      }
      expect(isStoryQuestion(key)).toBe(true);
    }
  });
});

describe('What a story amounts to', () => {
  it('is what was said and nothing that was left out or is not known', () => {
    const answers = new Map<string, StoryAnswer>([
      ...answersOf({ 'event-1-what': 'Pedí auriculares', 'event-1-who': 'Laura\nLaura', wish: 'Que me paguen' }),
      ['event-1-proof', { ...blank, text: 'Un correo', isSkipped: true }],
      ['laboral-began', { ...blank, when: { kind: 'month', month: '2024-02' } as const }],
      ['laboral-papers', { ...blank, text: 'no sé', isUnknown: true }],
    ]);

    const { facts, parties, notes } = proposeEntries(answers, 'laboral');

    expect(facts.map(({ question, what, when }) => [question, what, when.kind])).toEqual([
      ['event-1-what', 'Pedí auriculares', 'unknown'],
      ['laboral-began', '', 'month'],
    ]);
    expect(parties).toEqual([{ name: 'Laura', normal: 'laura' }]);
    expect(notes.map(({ question }) => question)).toEqual(['wish']);
  });
});

describe('The field of law that words point to', () => {
  it.each([
    ['Me han despedido y no me pagan el finiquito', 'ES', 'laboral'],
    ['Mi casero no me devuelve la fianza', 'ES', 'vivienda'],
    ['Me despidieron y no me dieron mi finiquito', 'MX', 'laboral'],
  ] as const)('is offered: «%s» (%s)', (text, country, branch) => {
    expect(guessBranch([text], country)?.branch).toBe(branch);
    expect(guessBranch([text], country)?.because.length).toBeGreaterThan(0);
  });

  it('is not made up where nothing points anywhere', () => {
    expect(guessBranch(['Ayer llovió mucho', ''], 'ES')).toBeUndefined();
    expect(guessBranch([], null)).toBeUndefined();
  });
});
