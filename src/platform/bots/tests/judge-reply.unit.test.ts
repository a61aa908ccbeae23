import { describe, expect, it } from 'vitest';
import { type Answered, judgeReply } from '../core/judge-reply.ts';

const answered: Answered = {
  reply: 'Soy un programa. Puedo ayudarte con esto.',
  mode: 'guided',
  protocols: ['check-in'],
  outcome: null,
  level: 'none',
};

describe('Judging what a bot answered', () => {
  it.each([
    ['contains', 'un PROGRAMA'],
    ['not_contains', 'persona'],
    ['mode', 'guided'],
    ['protocol', 'check-in'],
    ['level', 'none'],
    ['max_words', 7],
    ['max_sentences', 2],
    ['readability', 55],
  ])('holds for %s %j', (kind, value) => {
    expect(judgeReply([{ kind, value }], answered)).toMatchObject({ passed: true, failures: [] });
  });

  it.each([
    ['contains', 'psicóloga'],
    ['not_contains', 'programa'],
    ['mode', 'model'],
    ['protocol', 'plan'],
    ['outcome', 'steps'],
    ['level', 'crisis'],
    ['max_words', 6],
    ['max_sentences', 1],
    ['readability', 200],
    ['a kind nobody knows', 1],
    ['toString', 1],
  ])('does not hold for %s %j, and says which', (kind, value) => {
    const { passed, failures } = judgeReply([{ kind, value }], answered);

    expect(passed).toBe(false);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain(kind);
  });

  it('fails for an assertion that says nothing', () => {
    expect(judgeReply(['hola'], answered).passed).toBe(false);
  });
});
