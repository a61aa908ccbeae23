import { describe, expect, it } from 'vitest';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import mexican from '../core/answer/easy-readings-mexico.json' with { type: 'json' };
import spanish from '../core/answer/easy-readings-spain.json' with { type: 'json' };
import { hasSameFigures } from '../core/answer/has-same-figures.ts';
import { lawPairs } from '../core/answer/law-pairs.ts';
import { textKey } from '../core/answer/text-key.ts';
import { readLawFolder } from '../server/laws/read-law-folder.ts';

const readings = new Map<string, readonly string[]>([...Object.entries(spanish), ...Object.entries(mexican)]);

describe('An easy reading that was written beforehand', () => {
  it('belongs to one sentence of the law, letter by letter', () => {
    const sentence = 'El plazo será de veinte días hábiles.';

    expect(textKey(sentence)).toBe(textKey(' El plazo  será de\nveinte días hábiles. '));
    expect(textKey(sentence)).not.toBe(textKey('El plazo será de treinta días hábiles.'));
    expect(textKey(sentence)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('counts what the sentence counts, however it is written', () => {
    expect(hasSameFigures('a) El plazo será de veinte días hábiles.', 'Tienes 20 días hábiles.')).toBe(true);
    expect(hasSameFigures('El plazo será de veinte días hábiles.', 'Tienes veinte días.')).toBe(false);
    expect(hasSameFigures('El plazo será de veinte días.', 'Tienes un mes.')).toBe(false);
    expect(hasSameFigures('Lo dice el artículo 5.', 'Lo dice el artículo 15.')).toBe(false);
    expect(hasSameFigures('Si un trabajador lo pide.', 'Si la persona que trabaja lo pide.')).toBe(true);
  });

  const folder = referenceFolder('law');
  it.skipIf(!folder)('stands for a sentence of the reference laws, counts the same, and reads easily', () => {
    const laws = readLawFolder(folder ?? '', '2026-11-28').files.map(({ law }) => law);
    const unread = new Set(readings.keys());
    const faults: string[] = [];
    const scores: number[] = [];
    const harder: string[] = [];
    for (const { key, jurisdiction, articles } of laws)
      for (const { number, text } of articles)
        for (const { literal } of lawPairs(text, jurisdiction)) {
          const reading = readings.get(textKey(literal))?.join(' ');
          if (reading === undefined) continue;
          if (unread.delete(textKey(literal))) scores.push(inflesz(reading));
          if (inflesz(reading) < Math.min(70, inflesz(literal) + 8)) harder.push(reading);
          if (!hasSameFigures(literal, reading)) faults.push(`${key} ${number}: ${reading}`);
        }

    expect([...unread], 'readings of no sentence').toEqual([]);
    expect(faults).toEqual([]);
    expect(harder).toEqual([]);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(70);
  });
});
