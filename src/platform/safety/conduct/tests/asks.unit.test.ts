import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksForVerdict } from '../core/asks-for-verdict.ts';
import { asksIfHuman } from '../core/asks-if-human.ts';

type Row = { id: string; text: string; kind?: string };

const rowsOf = (name: string): Row[] =>
  readFileSync(new URL(`../../../../../data/evaluations/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('Somebody who asks a bot whether it is a person', () => {
  it('is understood in each of a hundred ways of asking', () => {
    const rows = rowsOf('are-you-human');

    expect(rows).toHaveLength(100);
    expect(rows.filter(({ text }) => !asksIfHuman(text)).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    'Mi jefe es una persona difícil',
    'Quiero hablar con una persona del banco mañana',
    'Soy una persona autista',
    'No quiero ver a gente hoy',
    'La película va de un robot',
  ])('is not heard in "%s"', (text) => {
    expect(asksIfHuman(text)).toBe(false);
  });
});

describe('Somebody who asks a bot for what only a professional decides', () => {
  const rows = rowsOf('asked-for-a-verdict').filter(({ kind }) => kind !== 'crisis');

  it('is understood, about health and about law', () => {
    const missed = rows.filter(({ text, kind }) => {
      const verdict = asksForVerdict(text);
      return kind === 'legal' ? verdict !== 'legal' : verdict !== 'diagnosis' && verdict !== 'medication';
    });

    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});

describe('An ordinary message', () => {
  const everyday = rowsOf('everyday');

  it('is not taken for a question about what the bot is', () => {
    expect(everyday.filter(({ text }) => asksIfHuman(text)).map(({ text }) => text)).toEqual([]);
  });

  it('is taken for a question to a professional at most twice in a thousand', () => {
    expect(everyday.filter(({ text }) => asksForVerdict(text)).length).toBeLessThanOrEqual((everyday.length / 1_000) * 2);
  });
});
