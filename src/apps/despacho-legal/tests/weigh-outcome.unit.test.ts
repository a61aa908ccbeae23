import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { outcomeOf } from '../core/answer/outcome-of.ts';
import { weighOutcome } from '../core/answer/weigh-outcome.ts';
import type { Jurisdiction } from '../core/law/law.ts';
import names from '../core/law/law-names.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** The laws of the reference folder: they are all in the list, but one that is not in the folder. */
const laws = names
  .filter(({ key }) => key !== 'LECrim')
  .map(({ key, title, jurisdiction }) => ({ key, title, jurisdiction: jurisdiction as Jurisdiction }));

/** Of each expected outcome, which share is answered so. What would be asked back is not found. */
function sharesIn(set: string): Record<string, number> {
  const rows = readFileSync(`${root}data/evaluations/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): { question: string; country: Jurisdiction; expected: string } => JSON.parse(line));
  const taken = rows.map(({ question, country, expected }) => {
    const { outcome } = outcomeOf({ question, jurisdiction: country, laws });
    return { expected, isRight: (outcome === 'ask' ? 'not_found' : outcome) === expected };
  });
  const groups = Map.groupBy(taken, ({ expected }) => expected);
  return Object.fromEntries(
    [...groups].map(([name, each]) => [name, each.filter(({ isRight }) => isRight).length / each.length]),
  );
}

describe('What is done with a question, weighed by all its words', () => {
  it('is right for rows of an author who saw nothing of it, of which nothing was learnt', () => {
    const shares = sharesIn('legal-outcomes-c');

    expect(shares.answer).toBeGreaterThanOrEqual(0.9);
    expect(shares.handoff_human).toBeGreaterThanOrEqual(0.95);
    expect(shares.refuse).toBeGreaterThanOrEqual(0.85);
    expect(shares.not_found).toBeGreaterThanOrEqual(0.7);
  });

  it('hears nine of ten dangers of four authors of whom nothing was learnt', () => {
    const shares = ['legal-outcomes-c', 'legal-outcomes-h', 'legal-outcomes-l', 'legal-outcomes-p'].map(
      (set) => sharesIn(set).handoff_human ?? 0,
    );

    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['legal-dev', 'legal-others-a', 'legal-others-b'])('lets the law answer who asks for it: %s', (set) => {
    expect(sharesIn(set).answer).toBeGreaterThanOrEqual(0.95);
  });

  // Who is taken for somebody in danger is shown people first, and has the law one step further.
  it('lets the law answer nine of ten calm questions of somebody of whom nothing was learnt', () => {
    expect(sharesIn('legal-others-c').answer).toBeGreaterThanOrEqual(0.9);
  });

  it('takes any text, and its shares are shares', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { shares } = weighOutcome(text, 'ES', []);

        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });

  it('answers the same to the same words', () => {
    const question = 'me echaron y no sé qué firmar';

    expect(weighOutcome(question, 'MX', ['people/arrest'])).toEqual(weighOutcome(question, 'MX', ['people/arrest']));
  });
});

describe('The card of these weights', () => {
  const card = readFileSync(`${root}docs/legal-outcomes-card.md`, 'utf8');
  const said = [...card.matchAll(/^\| `([\w/.-]+)` \| ([0-9a-f]{64}) \|$/gm)].map(([, path = '', hash = '']) => ({ path, hash }));

  it('names the very data and weights that are here, and nothing that is held out', () => {
    const hashOf = (path: string) =>
      createHash('sha256')
        .update(readFileSync(root + path))
        .digest('hex');

    expect(said.map(({ path }) => ({ path, hash: hashOf(path) }))).toEqual(said);
    expect(said.length).toBe(16);
    expect(said.filter(({ path }) => /held-out|-[cdhlp]\.jsonl/.test(path))).toEqual([]);
  });
});
