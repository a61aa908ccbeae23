import { describe, expect, it } from 'vitest';
import { isHarm } from '../core/engine/is-harm.ts';
import { readOneMessage } from '../core/engine/read-one-message.ts';
import { stillNeeded } from '../core/learn/context-needed.ts';
import { englishLessons } from '../core/learn/english-lessons.ts';
import { spanishLessons } from '../core/learn/spanish-lessons.ts';

const lessons = [...spanishLessons, ...englishLessons];
const read = (text: string, before = '') => readOneMessage({ text, before });

describe('Reading one message', () => {
  it('names what most examples of harm are, and says nothing of nearly all that only look like them', () => {
    const harm = lessons.filter(({ topic }) => isHarm(topic));
    const examples = harm.flatMap(({ topic, cards }) => cards.examples.map(({ text }) => ({ topic, text })));
    const alike = harm.flatMap(({ cards }) => cards.alike.map(({ text }) => text));
    const named = examples.filter(({ topic, text }) => read(text).may.some((one) => one.topic === topic));
    const mistaken = alike.filter((text) => read(text).may.some(({ topic }) => isHarm(topic)));

    expect(named.length / examples.length).toBeGreaterThan(0.6);
    expect(mistaken.length / alike.length).toBeLessThan(0.1);
  });

  it('points only at words that stand in it, and names three things at most', () => {
    for (const { quiz } of lessons)
      for (const { exchange } of quiz) {
        const text = exchange.at(-1)?.text ?? '';
        const { may } = read(text, exchange.at(-2)?.text);
        expect(may.length).toBeLessThanOrEqual(3);
        for (const { start, end } of may.flatMap(({ spans }) => spans)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      }
  });

  it('reads the message, and not what was said before it', () => {
    expect(read('De acuerdo, gracias.', 'Dame tu contraseña ahora mismo.').may.filter(({ topic }) => isHarm(topic))).toEqual([]);
    expect(read('Dame tu contraseña ahora mismo.').may.map(({ topic }) => topic)).toContain('monitoring');
  });

  it('says of a threat that once is enough', () => {
    expect(read('Si me dejas, me mato y será por ti.').may[0]).toMatchObject({ topic: 'self_harm_threat', strength: 'explicit' });
  });

  it('says that it cannot read another language, and nothing of no words', () => {
    expect(read('Das ist ein ganz anderer langer Satz auf Deutsch')).toEqual({ may: [], isKnownLanguage: false });
    expect(read('   ')).toEqual({ may: [], isKnownLanguage: true });
    expect(read('👍')).toEqual({ may: [], isKnownLanguage: true });
  });

  it('does not ask again for what was told', () => {
    expect(stillNeeded('guilt', { before: false, who: true, often: true })).toEqual(['agreed', 'before']);
    expect(stillNeeded('guilt', { before: true, who: true, often: true })).toEqual(['agreed']);
  });
});
