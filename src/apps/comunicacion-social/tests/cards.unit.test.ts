import { describe, expect, it } from 'vitest';
import { skills } from '../core/skills.ts';
import { cardFaces } from '../server/cards/card-faces.ts';

const [es, en] = [cardFaces('es'), cardFaces('en')];
const sentencesOf = (text: string) => text.split(/(?<=[.?])\s+/);

describe('The cards', () => {
  it('are six of each skill, and keep their keys', () => {
    for (const skill of skills)
      expect(es.filter((card) => card.skill === skill).map(({ key }) => key)).toEqual(
        [1, 2, 3, 4, 5, 6].map((number) => `${skill}-${number}`),
      );
    expect(es).toHaveLength(skills.length * 6);
  });

  it('a11y/R10 are the same in both languages, in the same order', () => {
    expect(en.map(({ key, skill }) => [key, skill])).toEqual(es.map(({ key, skill }) => [key, skill]));
  });

  it('come in turns: whoever practises several skills meets each of them before a second card of one', () => {
    const wanted = new Set(['state-need', 'ask-clarification', 'say-no']);

    const first = es.filter(({ skill }) => wanted.has(skill)).slice(0, 3);

    expect(new Set(first.map(({ skill }) => skill)).size).toBe(3);
  });

  it('a11y/C2 say it in short sentences, without shouting, and each shows an example', () => {
    const texts = [...es, ...en].flatMap(({ key, question, answer, example }) =>
      [question, answer, example ?? ''].map((text) => ({ key, text })),
    );
    const long = texts.filter(({ text }) => sentencesOf(text).some((sentence) => sentence.split(/\s+/).length > 15));

    expect(long).toEqual([]);
    expect(texts.filter(({ text }) => text === '' || /[¡!]/.test(text))).toEqual([]);
  });

  it('are sometimes about what the other person can do: not all is asked of one side', () => {
    const theirs = es.filter(({ question }) => /la otra persona|el grupo/.test(question));

    expect(theirs.length).toBeGreaterThan(6);
  });
});
