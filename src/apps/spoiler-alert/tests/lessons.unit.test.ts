import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contextNeeded } from '../core/learn/context-needed.ts';
import { englishLessons } from '../core/learn/english-lessons.ts';
import { spanishLessons } from '../core/learn/spanish-lessons.ts';
import { itemKeys, itemsEach, topicOf, topics } from '../core/learn/topics.ts';

const languages = [spanishLessons, englishLessons];
const all = languages.flat();
const Words = z.string().trim().min(1);
const Example = z.strictObject({ text: Words, why: Words });
const Shape = z.strictObject({
  topic: z.enum(topics),
  reviewedAt: z.union([z.iso.date(), z.literal('unverified')]),
  sources: z.array(Words),
  cards: z.strictObject({
    what: Words,
    effects: Words,
    examples: z.array(Example).length(2),
    alike: z.array(Example).length(2),
    helps: Words,
  }),
  quiz: z
    .array(
      z.strictObject({
        key: z.string().max(60),
        exchange: z
          .array(z.strictObject({ who: z.enum(['A', 'B', 'C']), text: Words }))
          .min(1)
          .max(4),
        options: z
          .array(z.strictObject({ text: Words, fits: z.boolean(), why: Words }))
          .min(3)
          .max(4),
      }),
    )
    .length(itemsEach),
});
const textsOf = ({ cards, quiz }: (typeof all)[number]) => [
  ...[cards.what, cards.effects, cards.helps, ...[...cards.examples, ...cards.alike].flatMap(({ text, why }) => [text, why])],
  ...quiz.flatMap(({ exchange, options }) => [
    ...exchange.map(({ text }) => text),
    ...options.flatMap(({ text, why }) => [text, why]),
  ]),
];
const texts = all.flatMap((lesson) => textsOf(lesson).map((text) => ({ topic: lesson.topic, text })));

describe('What there is to learn', () => {
  it('has five cards and six exchanges in every file, and nothing else', () => {
    for (const lesson of all) expect(Shape.safeParse(lesson).error).toBeUndefined();
  });

  it('a11y/R10 has each topic in both languages, in the same order', () => {
    for (const lessons of languages) expect(lessons.map(({ topic }) => topic)).toEqual([...topics]);
    expect(Object.keys(contextNeeded).toSorted()).toEqual([...topics].toSorted());
  });

  it('has six exchanges for each topic, under keys that stay, and the same answer fits in both languages', () => {
    for (const lessons of languages)
      expect(lessons.flatMap(({ quiz }) => quiz.map(({ key }) => key)).toSorted()).toEqual([...itemKeys].toSorted());
    for (const { topic, quiz } of all) for (const { key } of quiz) expect(topicOf(key)).toBe(topic);
    const fitting = (lessons: typeof all) =>
      lessons.flatMap(({ quiz }) => quiz.map(({ options }) => options.map(({ fits }) => fits)));
    expect(fitting([...englishLessons])).toEqual(fitting([...spanishLessons]));
  });

  it('plays no trick: one answer fits, every answer is explained, and its place tells nothing', () => {
    const items = spanishLessons.flatMap(({ quiz }) => quiz);
    for (const { options } of items) {
      expect(options.filter(({ fits }) => fits)).toHaveLength(1);
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
    }
    const places = [0, 1, 2].map((at) => items.filter(({ options }) => options[at]?.fits).length);

    expect(Math.min(...places)).toBeGreaterThan(items.length / 5);
  });

  it('a11y/C2 says it in sentences of fifteen words at most, without shouting', () => {
    const long = texts.filter(({ text }) => text.split(/(?<=[.?])\s+/).some((sentence) => sentence.split(/\s+/).length > 15));

    expect(long).toEqual([]);
    expect(texts.filter(({ text }) => /[¡!]/.test(text))).toEqual([]);
  });

  it('is about messages: it judges nobody, promises no safety and sends nobody to confront', () => {
    const judges =
      /tóxic|maltratador|abusador|narcisis|manipulador|psicópata|toxic|abuser|narcissis|manipulator|psychopath|es seguro que|you are safe|no hay peligro|no danger|enfr[eé]nta|confront|d[eé]nuncia|grábal/i;

    expect(texts.filter(({ text }) => judges.test(text))).toEqual([]);
  });

  it('says where what harms is written about, and that nobody has reviewed it yet', () => {
    for (const { topic, sources, reviewedAt } of all) {
      if (topic in { respects_limit: 1, apology_with_change: 1, support: 1 }) expect(sources).toEqual([]);
      else expect(sources.length).toBeGreaterThan(0);
      expect(reviewedAt).toBe('unverified');
    }
  });
});
