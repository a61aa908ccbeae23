import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flesch } from '#platform/dialogue/core/flesch.ts';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import { findQuote } from '../core/answer/find-quote.ts';
import { deadlineRules } from '../core/deadlines/deadline-rules.ts';
import { composeDocument } from '../core/documents/compose-document.ts';
import { findFaults } from '../core/documents/find-faults.ts';
import { textOf } from '../core/documents/text-of.ts';
import { readLaw } from '../core/law/read-law.ts';
import titles from '../core/templates/law-titles.json' with { type: 'json' };
import type { BodyBlock, Template } from '../core/templates/template.ts';
import { templates } from '../core/templates/templates.ts';
import { articleOf, asked } from './a-law.ts';
import { day, fullAnswers, leastAnswers } from './some-answers.ts';

const folder = referenceFolder('law');
const each = templates.map((template) => ({ id: template.id, template }));
const textsOf = ({ body }: Template) => body.flatMap((block) => ('text' in block ? [block.text] : []));
const conditionsOf = ({ fields, body }: Template) =>
  [...fields.map(({ shownIf }) => shownIf), ...body.map((block) => ('if' in block ? block.if : undefined))]
    .flatMap((condition) => condition?.split('&') ?? [])
    .map((condition) => condition.replace('!', ''))
    .filter((condition) => condition !== '@basis');
const namesIn = (block: BodyBlock) => [
  ...('text' in block ? [...block.text.matchAll(/\{([a-z-]+)/g)].map(([, id]) => id ?? '') : []),
  ...('from' in block ? [block.from] : []),
  ...(block.kind === 'signature' ? [block.name] : []),
];

describe('The documents that can be prepared', () => {
  it('are at least twenty-two, for both countries, each with its own name', () => {
    expect(templates.length).toBeGreaterThanOrEqual(22);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    for (const { id, country } of templates) expect(id.slice(0, 2).toUpperCase()).toBe(country);
    expect(templates.filter(({ country }) => country === 'MX').length).toBeGreaterThanOrEqual(10);
  });

  it.each(each)('name in their texts and conditions only what they ask: $id', ({ template }) => {
    const ids = template.fields.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(template.body.flatMap(namesIn).filter((id) => id !== 'today' && !ids.includes(id))).toEqual([]);
    for (const [at, field] of template.fields.entries()) {
      if (field.notBefore) expect(ids.slice(0, at)).toContain(field.notBefore);
      expect(field.type === 'choice').toBe(field.options !== undefined);
    }
    for (const condition of conditionsOf(template)) {
      const [id = '', value] = condition.split('=');
      const field = template.fields.find((one) => one.id === id);
      expect(field, condition).toBeDefined();
      const values = field?.type === 'yes-no' ? ['yes', 'no'] : field?.options?.map((option) => option.value);
      if (value !== undefined) expect(values, condition).toContain(value);
    }
  });

  it.each(each)('use every answer that they ask for: $id', ({ template }) => {
    const used = new Set([...template.body.flatMap(namesIn), ...conditionsOf(template).map((one) => one.split('=')[0])]);

    expect(template.fields.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(each)('have an example for each question that is answered in words: $id', ({ template }) => {
    const words = template.fields.filter(({ type }) => !['date', 'choice', 'yes-no'].includes(type));

    expect(words.filter(({ example }) => !example).map(({ id }) => id)).toEqual([]);
    expect(findFaults(template, fullAnswers(template), day)).toEqual([]);
  });

  it.each(each)('have no empty place, however little or much was answered: $id', ({ template }) => {
    for (const answers of [fullAnswers(template), fullAnswers(template, 1), fullAnswers(template, 2), leastAnswers(template)]) {
      const { blocks, missing } = composeDocument(template, answers, day);
      const texts = blocks.map(textOf);

      expect(missing).toEqual([]);
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect(texts.join('\n')).not.toMatch(/[{}[\]]|undefined|…|\.\.| \.| ,|«»/);
    }
  });

  it.each(each)('cite no article but those of their own basis: $id', ({ template }) => {
    const own = template.basis.map(({ article }) => article);
    const cited = textsOf(template).flatMap((text) =>
      [...text.matchAll(/art[íi]culos? ([\dA-Z-]+)/gi)].map(([, number]) => number),
    );

    expect(cited.filter((number) => !own.includes(number ?? ''))).toEqual([]);
    expect(template.basis.length > 0).toBe(template.body.some(({ kind }) => kind === 'basis'));
    expect(template.basis.filter(({ law }) => !(law in titles))).toEqual([]);
  });

  it('and the deadlines name each other rightly', () => {
    const rules = new Set(deadlineRules.map(({ id }) => id));

    expect(templates.flatMap(({ id, deadline }) => (deadline && !rules.has(deadline) ? [`${id}: ${deadline}`] : []))).toEqual([]);
    const letters = new Set(templates.map(({ id }) => id));
    expect(
      deadlineRules.flatMap(({ id, template }) => (template && !letters.has(template) ? [`${id}: ${template}`] : [])),
    ).toEqual([]);
  });

  it.each(each)('say nothing of winning, and threaten nobody: $id', ({ template }) => {
    const all = JSON.stringify([template.purpose, template.send, template.care, template.body, template.fields]);

    expect(all).not.toMatch(/ganar[áa]s|probabilidad|garantiz|demandar[ée]|denunciar[ée]|tribunales si|abogado/i);
  });

  it.each(each)('read easily: $id', ({ template }) => {
    const said = template.fields.flatMap(({ question, why }) => [question, why]);
    // To whom it goes is the name of an office, which nobody can make easier.
    const help = [template.purpose, template.send, ...(template.care ? [template.care] : []), ...said];
    const body = composeDocument({ ...template, basis: [] }, fullAnswers(template), day)
      .blocks.map(textOf)
      .join('\n');

    expect(help.filter(({ es }) => inflesz(es) < 70).map(({ es }) => `${Math.round(inflesz(es))} ${es}`)).toEqual([]);
    expect(help.filter(({ en }) => flesch(en) < 60).map(({ en }) => `${Math.round(flesch(en))} ${en}`)).toEqual([]);
    expect(inflesz(body)).toBeGreaterThanOrEqual(55);
  });
});

describe.skipIf(!folder)('What the documents cite', () => {
  const laws = ['es', 'mx'].flatMap((country) =>
    readdirSync(`${folder}${country}`).map((name) => readLaw(readFileSync(`${folder}${country}/${name}`, 'utf8'), asked)),
  );

  it.each(each)('stands word for word in the law, and is in force: $id', ({ template }) => {
    for (const { law, article, quote } of template.basis) {
      const found = laws.find(({ key, jurisdiction }) => key === law && jurisdiction === template.country);
      if (!found) throw new Error(`${law} is not among the laws`);
      const { text, standing } = articleOf(found, article);
      expect([standing, findQuote(quote, text)], `${law} ${article}: ${quote}`).toEqual(['in-force', 'whole']);
    }
  });

  it('includes the causes that a worker may choose from', () => {
    const law = laws.find(({ key }) => key === 'LFT');
    const cause = templates.find(({ id }) => id === 'mx-leave-for-cause')?.fields.find(({ id }) => id === 'cause');

    expect(law && cause?.options?.map(({ text }) => findQuote(text, articleOf(law, '51').text))).toEqual([
      'whole',
      'whole',
      'whole',
    ]);
  });
});
