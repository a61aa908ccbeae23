import { describe, expect, it } from 'vitest';
import { mostItems } from '#platform/handoffs/core/limits.ts';
import { notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import en from '../handoffs.en.json' with { type: 'json' };
import es from '../handoffs.es.json' with { type: 'json' };
import { gerenciaHandoffs } from '../handoffs.ts';
import { breakDown } from '../protocols/break-down.ts';

const [makeSteps] = gerenciaHandoffs;
if (!makeSteps) throw new Error('Gerencia IA takes nothing');
const offer = (...written: boolean[]) =>
  makeSteps.offer({
    summary: 'Cómo estoy ahora',
    items: written.map((own, index) => ({ label: `Línea ${index}`, text: `texto ${index}`, written: own })),
    language: 'es',
  });

describe('What Gerencia IA takes from others', () => {
  it('is every line, with only the last one in own words turned on', () => {
    const { summary, items } = offer(false, true, true, false);

    expect(summary).toBe('Cómo estoy ahora');
    expect(items.map(({ suggested }) => suggested)).toEqual([false, false, true, false]);
    expect(items.map(({ text }) => text)).toEqual(['texto 0', 'texto 1', 'texto 2', 'texto 3']);
  });

  it.each(gerenciaHandoffs.map((each) => [each.from, each] as const))(
    'says what stays behind in %s',
    (_from, { offer: choose }) => {
      const found = { summary: 's', items: [{ label: 'l', text: 't', written: true }] };

      for (const language of ['es', 'en'] as const) expect(choose({ ...found, language }).stays.length).toBeGreaterThan(1);
    },
  );

  it('has nothing turned on where nothing was written', () => {
    expect(offer(false, false).items.some(({ suggested }) => suggested)).toBe(false);
  });

  it('fits whole into the task that it becomes, line breaks included', () => {
    const input = breakDown.steps[0]?.input;

    expect(makeSteps.longest + mostItems - 1).toBe(input?.kind === 'text' ? input.maxLength : 0);
  });

  it('is said the same in both languages, in short literal sentences', () => {
    expect(Object.keys(en)).toEqual(Object.keys(es));
    const staying = ({ stays }: typeof es) => Object.entries(stays).map(([sender, said]) => [sender, said.length]);
    expect(staying(en)).toEqual(staying(es));
    for (const text of [es, en].flatMap(({ label, title, stays }) => [label, title, ...Object.values(stays).flat()])) {
      expect(text).not.toMatch(notPlain);
      for (const sentence of sentencesOf(text)) expect(wordCount(sentence)).toBeLessThanOrEqual(15);
    }
  });
});
