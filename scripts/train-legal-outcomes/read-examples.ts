import { readFileSync } from 'node:fs';
import { outcomeFeatures } from '../../src/apps/despacho-legal/core/answer/outcome-features.ts';
import { hearRules } from '../../src/apps/despacho-legal/core/answer/outcome-of.ts';
import { type OutcomeKind, outcomeKinds } from '../../src/apps/despacho-legal/core/answer/weigh-outcome.ts';
import { conceptsOf } from '../../src/apps/despacho-legal/core/concepts/concepts-of.ts';
import lists from '../../src/apps/despacho-legal/core/concepts/word-lists.json' with { type: 'json' };
import type { Jurisdiction } from '../../src/apps/despacho-legal/core/law/law.ts';
import { shortestWay } from '../../src/apps/despacho-legal/tests/shortest-way.ts';

/** A question with what is done with it, as the training sees it. `weight`: how much it teaches; `source`: the file it is of. */
export type Example = { question: string; kind: OutcomeKind; weight: number; source: string; features: number[] };

const own = 'data/training/legal/outcomes.tsv';
/** What other authors wrote, and development rows. What is held out is never one of them. */
const others = [
  ...['a', 'b', 'e', 'f', 'g', 'i', 'j', 'k', 'm', 'n', 'o'].map((set) => `legal-outcomes-${set}`),
  'legal-others-a',
  'legal-others-b',
  'legal-dev',
].map((name) => `data/evaluations/${name}.jsonl`);
export const sources = [own, ...others];
const map = 'map';
/** The sayings of the map are many and short, and none of them is a question that somebody asked. */
const mapWeight = 0.3;

export function readExamples(root: string): Example[] {
  const text = (path: string) =>
    readFileSync(root + path, 'utf8')
      .trim()
      .split('\n');
  return [
    ...text(own).map((line) => {
      const [kind, country, question = ''] = line.split('\t');
      return exampleOf(question, country as Jurisdiction, outcomeKinds.find((each) => each === kind) ?? 'answer', own);
    }),
    ...others.flatMap((path) =>
      text(path).map((line) => {
        const { question, country, expected, why } = JSON.parse(line) as Row;
        return exampleOf(question, country, kindOf(expected, why), path);
      }),
    ),
    ...sayings(),
  ];
}

type Row = { question: string; country: Jurisdiction; expected: string; why?: string };

function kindOf(expected: string, why = ''): OutcomeKind {
  if (expected === 'not_found') return /^not law/i.test(why) ? 'aside' : 'elsewhere';
  return outcomeKinds.find((kind) => kind === expected) ?? 'answer';
}

/** Each saying of the map asks for the law, but those of crimes, and those that a rule hears as something else. */
function sayings(): Example[] {
  const said = new Map<string, Jurisdiction>();
  for (const country of ['ES', 'MX'] as const)
    for (const { branch, articles, say, legal } of conceptsOf(country))
      if (branch !== 'penal' && articles.length > 0)
        for (const one of [...say.map((each) => shortestWay(each, lists)), ...legal]) if (!said.has(one)) said.set(one, country);
  return [...said]
    .filter(([one]) => ![...hearRules(one)].some((id) => /^(?:people|refuse|kind|abroad)/.test(id)))
    .map(([one, country]) => ({ ...exampleOf(one, country, 'answer', map), weight: mapWeight }));
}

function exampleOf(question: string, country: Jurisdiction, kind: OutcomeKind, source: string): Example {
  return { question, kind, weight: 1, source, features: outcomeFeatures(question, country, hearRules(question)) };
}
