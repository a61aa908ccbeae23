import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import type { DeadlineRule, Source } from '../core/deadlines/deadline-rule.ts';
import {
  countingWays,
  deadlineNotes,
  deadlineRules,
  deadlineStops,
  offeredRules,
  stopOf,
  wayOf,
} from '../core/deadlines/deadline-rules.ts';
import { findArticle } from '../core/law/find-article.ts';
import type { Law } from '../core/law/law.ts';
import { readLaw } from '../core/law/read-law.ts';
import { findTemplate } from '../core/templates/templates.ts';
import { asked } from './a-law.ts';

const folder = referenceFolder('law');
/** Deadlines whose law is in no reference: known, and never offered. */
const withoutLaw = ['es-court-admin', 'es-consumer-return', 'es-data-request', 'mx-amparo'];
const words: Record<string, string> = {
  '1': 'un mes|un año|al año|año',
  '2': 'dos',
  '3': 'tres',
  '4': 'cuatro',
  '5': 'cinco',
  '6': 'seis',
  '10': 'diez',
  '11': 'once',
  '15': 'quince',
  '20': 'veinte',
  '30': 'treinta',
  '45': 'cuarenta y cinco',
  '60': 'sesenta|60',
};
const laws = folder ? loaded(folder) : [];

function loaded(path: string): Law[] {
  return ['es', 'mx'].flatMap((country) =>
    readdirSync(`${path}${country}`).map((name) => readLaw(readFileSync(`${path}${country}/${name}`, 'utf8'), asked)),
  );
}

function articleOf(country: string, { law, article }: Pick<Source, 'law' | 'article'>) {
  const found = laws.find(({ key, jurisdiction }) => key === law && jurisdiction === country);
  return found && findArticle(found, article);
}

/** Every place where a law is said to say something, with who says so. */
const sources: [string, string, Source][] = [
  ...deadlineRules
    .filter(({ id }) => !withoutLaw.includes(id))
    .map((one): [string, string, Source] => [one.id, one.country, one]),
  ...deadlineRules.flatMap((one): [string, string, Source][] => (one.also ? [[`${one.id} (also)`, one.country, one.also]] : [])),
  ...countingWays.flatMap((way) =>
    Object.entries(way.by).map(([what, by]): [string, string, Source] => [`${way.id} ${what}`, way.country, by]),
  ),
  ...deadlineStops.map((stop): [string, string, Source] => [stop.id, stop.country, stop.by]),
  ...deadlineNotes.flatMap(({ id, by }): [string, string, Source][] => (by ? [[id, '', by]] : [])),
];

describe.skipIf(!folder)('A deadline of the reference laws', () => {
  it.each(sources)('stands word for word in its article: %s', (_, country, source) => {
    const article = country ? articleOf(country, source) : (articleOf('ES', source) ?? articleOf('MX', source));

    expect(article?.standing).toBe('in-force');
    expect(article?.text).toContain(source.quote);
  });

  it.each(deadlineRules.filter(({ id }) => !withoutLaw.includes(id)).map((rule) => [rule.id, rule] as const))(
    'is as long as its article says: %s',
    (_, rule) => {
      const texts = [rule, rule.also].map((one) => (one ? (articleOf(rule.country, one)?.text ?? '') : '')).join('\n');
      const number = new RegExp(`\\b(?:${words[String(rule.length)] ?? 'never'})\\b`, 'i');

      expect(texts).toMatch(number);
      if (rule.unit === 'natural-days' && rule.country === 'ES' && rule.from === 'next') expect(texts).toMatch(/días naturales/);
    },
  );

  it('is offered where its article is loaded, and not otherwise', () => {
    const offered = offeredRules((country, law, article) => articleOf(country, { law, article })?.standing === 'in-force');
    const ids = (rules: DeadlineRule[]) => rules.map(({ id }) => id);

    expect(offered.length).toBeGreaterThanOrEqual(35);
    expect(
      ids(deadlineRules)
        .filter((id) => !ids(offered).includes(id))
        .sort(),
    ).toEqual([...withoutLaw].sort());
  });
});

describe('The deadlines', () => {
  it('have each a name of their own, a way of counting of their country, and notes that are written', () => {
    const notes = deadlineNotes.map(({ id }) => id);

    expect(new Set(deadlineRules.map(({ id }) => id)).size).toBe(deadlineRules.length);
    for (const rule of deadlineRules) {
      expect(wayOf(rule).country, rule.id).toBe(rule.country);
      expect(rule.stop ? stopOf(rule)?.country : rule.country, rule.id).toBe(rule.country);
      expect(notes, rule.id).toEqual(expect.arrayContaining(rule.notes));
    }
    for (const { id, template } of deadlineRules) if (template) expect(findTemplate(template), `${id} ${template}`).toBeDefined();
    expect(deadlineRules.filter(({ country }) => country === 'MX').length).toBeGreaterThanOrEqual(12);
  });
});
