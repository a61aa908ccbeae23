import { z } from 'zod';
import type { LetterKind, LetterReading } from '../letters/letter-reading.ts';

/** How the kinds are called in files of letters. */
export const kindNames: Record<LetterKind, string> = {
  ...{ requirement: 'requerimiento', decision: 'resolucion', summons: 'citacion', fine: 'sancion', dismissal: 'despido' },
  ...{ burofax: 'burofax', lawsuit: 'demanda', reply: 'respuesta', payment: 'cobro', other: 'otra' },
};

const Expected = z.object({
  from: z.string().nullable(),
  kind: z.string(),
  asks: z.array(z.string()),
  deadlines: z.array(z.object({ length: z.number(), unit: z.string(), counting: z.string() })),
  date: z.string().nullable(),
  lastDay: z.string().nullable().default(null),
});

/** What was right of one letter, and how much of what it asks and of its deadlines was found. */
export type LetterScore = {
  from: boolean;
  kind: boolean;
  /** Whether a kind is told at all. */
  kindTold: boolean;
  date: boolean;
  lastDay: boolean;
  asks: { found: number; expected: number; right: number; told: number };
  deadlines: { right: number; expected: number; told: number };
};

/** Holds what was read against what its author says. Undefined where the row says nothing that can be read. */
export function scoreLetter(row: Record<string, unknown>, reading: LetterReading): LetterScore | undefined {
  const expected = Expected.safeParse(row.expected).data;
  if (!expected) return undefined;
  const told = reading.asks.map(({ quote }) => plain(quote));
  const asked = expected.asks.map(plain);
  const deadlines = reading.deadlines.filter((each) => each.length !== null && each.for !== 'theirs');
  const left = [...deadlines];
  const right = expected.deadlines.filter(({ length, unit, counting }) => {
    const at = left.findIndex((each) => each.length === length && each.unit === unit && each.counts === counting);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  const lastDays = reading.deadlines.flatMap(({ lastDay }) => lastDay ?? []);
  return {
    from: plain(reading.from?.quote ?? '') === plain(expected.from ?? ''),
    kind: kindNames[reading.kind.is] === expected.kind,
    kindTold: reading.kind.is !== 'other',
    date: (reading.date?.day ?? null) === expected.date,
    lastDay: expected.lastDay ? lastDays.includes(expected.lastDay) : lastDays.length === 0,
    asks: {
      found: asked.filter((one) => told.some((quote) => quote.includes(one))).length,
      expected: asked.length,
      right: told.filter((quote) => asked.some((one) => quote.includes(one))).length,
      told: told.length,
    },
    deadlines: { right: right.length, expected: expected.deadlines.length, told: deadlines.length },
  };
}

/** All letters together: shares of the letters, and precision and recall of what they ask and of their deadlines. */
export function sumLetterScores(scores: readonly LetterScore[]) {
  const sum = (of: (score: LetterScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 1000) / 1000);
  const exact = (name: 'from' | 'kind' | 'date' | 'lastDay') =>
    share(
      sum((score) => Number(score[name])),
      scores.length,
    );
  return {
    letters: scores.length,
    ...{ from: exact('from'), kind: exact('kind'), date: exact('date'), lastDay: exact('lastDay') },
    kindsTold: {
      letters: sum(({ kindTold }) => Number(kindTold)),
      right: sum(({ kindTold, kind }) => Number(kindTold && kind)),
    },
    asks: {
      precision: share(
        sum(({ asks }) => asks.right),
        sum(({ asks }) => asks.told),
      ),
      recall: share(
        sum(({ asks }) => asks.found),
        sum(({ asks }) => asks.expected),
      ),
    },
    deadlines: {
      precision: share(
        sum(({ deadlines }) => deadlines.right),
        sum(({ deadlines }) => deadlines.told),
      ),
      recall: share(
        sum(({ deadlines }) => deadlines.right),
        sum(({ deadlines }) => deadlines.expected),
      ),
    },
  };
}

/** Without accents, capitals, signs and the breaks of print. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/-\s*\n\s*/g, '')
    .replace(/[^a-z0-9ñ$€%]+/g, ' ')
    .trim();
}
