import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { referenceFolder } from '#tests/support/reference-folder.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const laws = referenceFolder('law');

const Question = z.strictObject({
  id: z.string().regex(/^(es|mx)-\d{3}$/),
  country: z.enum(['ES', 'MX']),
  style: z.enum(['lay', 'formal']),
  branch: z.enum(['civil', 'penal', 'laboral', 'familia', 'discapacidad', 'datos', 'consumo', 'vivienda', 'administrativo']),
  question: z.string().min(10),
  expected_articles: z.array(z.strictObject({ law: z.string(), article: z.string() })).max(4),
  expected: z.enum(['answer', 'not_found', 'handoff_human', 'refuse']),
  neurodivergent: z.literal(true).optional(),
});
type Question = z.infer<typeof Question>;
type Cited = Question['expected_articles'][number];

const dev = questionsOf('legal-dev');
const heldOut = questionsOf('legal-held-out');
const all = [...dev, ...heldOut];
const fileOf = filesByKey();

describe('The questions people ask about the law', () => {
  it('are 120 for each country, half in plain words, and a third of each kind is kept apart', () => {
    for (const country of ['ES', 'MX'] as const) {
      for (const style of ['lay', 'formal'] as const) {
        const ofKind = (each: Question) => each.country === country && each.style === style;
        expect([dev.filter(ofKind).length, heldOut.filter(ofKind).length]).toEqual([40, 20]);
      }
    }
  });

  it('are told apart by their id, whose letters are those of the country', () => {
    expect(new Set(all.map((each) => each.id)).size).toBe(240);
    expect(all.filter((each) => each.id.slice(0, 2).toUpperCase() !== each.country)).toEqual([]);
  });

  it('are never asked twice, whatever the accents and signs', () => {
    const asked = all.map((each) => plain(each.question));

    expect(asked.filter((each, i) => asked.indexOf(each) !== i)).toEqual([]);
  });

  it('are kept apart with other situations: none begins with an article that the other half begins with', () => {
    const known = new Set(dev.flatMap(firstOf));

    expect(heldOut.flatMap(firstOf).filter((each) => known.has(each))).toEqual([]);
  });

  it('are about a neurodivergent person in a third of those in plain words', () => {
    const lay = (half: Question[]) => half.filter((each) => each.style === 'lay');

    expect([lay(dev), lay(heldOut)].map((half) => half.filter((each) => each.neurodivergent).length)).toEqual([26, 14]);
    expect(all.filter((each) => each.neurodivergent && each.style === 'formal')).toEqual([]);
  });

  it('name one to four articles, each once, where they can be answered, and none where they cannot', () => {
    const odd = all.filter((each) => (each.expected === 'answer') !== each.expected_articles.length > 0);
    const twice = all.filter(({ expected_articles: cites }) => new Set(cites.map(said)).size !== cites.length);

    expect([...odd, ...twice].map((each) => each.id)).toEqual([]);
  });

  it('reach every outcome in both halves, and one in eight is not answered', () => {
    for (const half of [dev, heldOut]) {
      expect(new Set(half.map((each) => each.expected)).size).toBe(4);
      expect(half.filter((each) => each.expected !== 'answer').length / half.length).toBe(0.125);
    }
  });

  it('ask in both halves about all 28 laws of the card, and only about those of their country', () => {
    expect(fileOf.size).toBe(28);
    for (const half of [dev, heldOut]) {
      const asked = half.flatMap((each) => each.expected_articles.map(({ law }) => [law, each.country] as const));
      expect(new Set(asked.map(([law]) => law))).toEqual(new Set(fileOf.keys()));
      expect(asked.filter(([law, country]) => !fileOf.get(law)?.startsWith(`${country.toLowerCase()}/`))).toEqual([]);
    }
  });
});

describe.skipIf(!laws)('The articles that answer those questions, in the reference laws', () => {
  it('each have a heading in their law', () => {
    const missing = all.flatMap(({ id, expected_articles }) =>
      expected_articles.filter((each) => !hasHeading(each)).map((each) => `${id} ${said(each)}`),
    );

    expect(missing).toEqual([]);
  });

  it('would be missed if a number were wrong', () => {
    const wrong = ['CE 170', 'LFT 48 Ter', 'LFT 343-Z', 'LGAMVLV 16 Ter', 'L8/2021 disposición transitoria décima'];
    const cites = wrong.map((each) => ({ law: each.split(' ')[0] ?? '', article: each.slice(each.indexOf(' ') + 1) }));

    expect(cites.filter(hasHeading)).toEqual([]);
  });
});

/** A suffix may stand on the line after its number; one law has its articles in the running text, in capitals. */
function hasHeading({ law, article }: Cited): boolean {
  const text = readFileSync(`${laws}${fileOf.get(law)}`, 'utf8').replaceAll('\u00a0', ' ');
  if (law === 'LGAMVLV') return new RegExp(`ARTÍCULO ${article}\\.`, 'u').test(text);
  const start = /^\d/.test(article) ? 'art[ií]culo ' : '';
  const words = article.split(' ').join(String.raw`[\s.-]+`);
  const end = String.raw`(?![\p{L}\d]|-\p{L})(?![\s.-]*(?:bis|ter|qu[aá]ter|quin\p{L}+|sex\p{L}+)(?!\p{L}))`;
  return new RegExp(`^#{3,5} ${start}${words}${end}`, 'imu').test(text);
}

function filesByKey(): Map<string, string> {
  const card = readFileSync(`${root}data/evaluations/legal.md`, 'utf8');
  return new Map([...card.matchAll(/^\| (\S+) \| `((?:es|mx)\/\S+\.md)` \|/gm)].map(([, key = '', file = '']) => [key, file]));
}

function questionsOf(name: string): Question[] {
  const lines = readFileSync(`${root}data/evaluations/${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => Question.parse(JSON.parse(line)));
}

function firstOf({ country, expected_articles: [first] }: Question): string[] {
  return first ? [`${country} ${said(first)}`] : [];
}

function said({ law, article }: Cited): string {
  return `${law} ${article}`;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\d ]/gu, '')
    .toLowerCase();
}
