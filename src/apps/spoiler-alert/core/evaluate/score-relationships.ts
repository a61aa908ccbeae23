import { z } from 'zod';
import { type Tactic, tactics } from '../categories.ts';
import { type Overall, overalls, type Told } from './overall-of.ts';

type Kept = { row: Record<string, unknown>; told: Record<string, unknown> };

const Labels = z.object({
  overall: z.enum(overalls).optional().catch(undefined),
  findings: z
    .array(z.object({ tactic: z.enum(tactics), message_indexes: z.array(z.number()).optional().catch(undefined) }))
    .optional()
    .catch(undefined),
  messages: z.array(z.unknown()).catch([]),
});
type Scored = { labels: z.infer<typeof Labels>; told: Told };

/**
 * What labelled rows show of the answers: how many planted patterns were found, how many were found in healthy chats, how well each
 * tactic and the whole is told, and how that compares with calling every chat concerning, which scores well where most are.
 */
export function scoreRelationships(rows: Kept[]) {
  const scored = rows.map(({ row, told }): Scored => ({ labels: Labels.parse(row), told: told as Told }));
  const healthy = scored.filter(isHealthy);
  const wrong = healthy.reduce((sum, { told }) => sum + told.findings.length, 0);
  const labelled = scored.filter(({ labels }) => labels.findings !== undefined);
  const judged = scored.filter(({ labels }) => labels.overall !== undefined);
  return {
    patterns: patternsOf(labelled),
    healthy: {
      chats: healthy.length,
      false_patterns: wrong,
      false_patterns_per_10: ratio(10 * wrong, healthy.length),
      chats_with_one: healthy.filter(({ told }) => told.findings.length > 0).length,
    },
    tactics: tacticsOf(labelled),
    overall: overallScore(judged),
    concern: concernScore(judged),
    always_positive: alwaysPositive(judged),
  };
}

function isHealthy({ labels: { overall, findings } }: Scored): boolean {
  return overall === 'healthy' || (overall === undefined && findings?.length === 0);
}

const plantedIn = ({ labels }: Scored) => new Set((labels.findings ?? []).map(({ tactic }) => tactic));
const foundIn = ({ told }: Scored) => new Set(told.findings.map(({ tactic }) => tactic));

function patternsOf(rows: Scored[]) {
  let [planted, found, placed, located] = [0, 0, 0, 0];
  for (const row of rows)
    for (const tactic of plantedIn(row)) {
      planted += 1;
      const told = row.told.findings.find((one) => one.tactic === tactic);
      if (!told) continue;
      found += 1;
      const indexes = (row.labels.findings ?? []).flatMap((one) => (one.tactic === tactic ? (one.message_indexes ?? []) : []));
      if (indexes.length === 0) continue;
      placed += 1;
      if (told.message_indexes.some((index) => indexes.includes(index))) located += 1;
    }
  return { planted, found, recall: ratio(found, planted), at_their_messages: ratio(located, placed) };
}

function tacticsOf(rows: Scored[]) {
  const each = tactics.flatMap((tactic) => {
    const counts = countsOf(
      rows,
      (row) => plantedIn(row).has(tactic),
      (row) => foundIn(row).has(tactic),
    );
    return counts.right + counts.missed + counts.wrong > 0 ? [{ tactic, ...counts, f1: f1Of(counts) }] : [];
  });
  const by = Object.fromEntries(each.map(({ tactic, ...rest }): [Tactic, object] => [tactic, rest]));
  return { macro_f1: mean(each.map(({ f1 }) => f1)), by };
}

function overallScore(rows: Scored[]) {
  const right = rows.filter(({ labels, told }) => labels.overall === told.overall).length;
  return { chats: rows.length, accuracy: ratio(right, rows.length), macro_f1: macroOverall(rows, ({ told }) => told.overall) };
}

function macroOverall(rows: Scored[], answer: (row: Scored) => Overall): number | null {
  const present = overalls.filter((one) => rows.some((row) => row.labels.overall === one || answer(row) === one));
  return mean(
    present.map((one) =>
      f1Of(
        countsOf(
          rows,
          ({ labels }) => labels.overall === one,
          (row) => answer(row) === one,
        ),
      ),
    ),
  );
}

const isConcern = ({ labels }: Scored) => labels.overall !== 'healthy';

function concernScore(rows: Scored[]) {
  return { ...binary(rows, ({ told }) => told.overall !== 'healthy'), auc: aucOf(rows) };
}

function alwaysPositive(rows: Scored[]) {
  return {
    ...binary(rows, () => true),
    auc: rows.length > 0 ? 0.5 : null,
    overall_macro_f1: macroOverall(rows, () => 'concerning'),
  };
}

function binary(rows: Scored[], answer: (row: Scored) => boolean) {
  const positive = countsOf(rows, isConcern, answer);
  const negative = countsOf(
    rows,
    (row) => !isConcern(row),
    (row) => !answer(row),
  );
  return {
    accuracy: ratio(positive.right + negative.right, rows.length),
    f1: rows.length > 0 ? f1Of(positive) : null,
    macro_f1: rows.length > 0 ? mean([f1Of(positive), f1Of(negative)]) : null,
  };
}

/** How often a concerning chat is placed above a healthy one; a tie counts half. */
function aucOf(rows: Scored[]): number | null {
  const [positive, negative] = [rows.filter(isConcern).map(concernOf), rows.filter((row) => !isConcern(row)).map(concernOf)];
  let above = 0;
  for (const one of positive) for (const other of negative) above += one > other ? 1 : one === other ? 0.5 : 0;
  return ratio(above, positive.length * negative.length);
}

/** More for a graver answer, and within one for a greater part of the messages. */
function concernOf({ told, labels }: Scored): number {
  const places = new Set(told.findings.flatMap(({ message_indexes }) => message_indexes)).size;
  return overalls.indexOf(told.overall) + Math.min(0.99, places / Math.max(1, labels.messages.length));
}

type Counts = { right: number; missed: number; wrong: number };

function countsOf(rows: Scored[], isSo: (row: Scored) => boolean, isSaid: (row: Scored) => boolean): Counts {
  const counts = { right: 0, missed: 0, wrong: 0 };
  for (const row of rows) {
    const [so, said] = [isSo(row), isSaid(row)];
    if (so && said) counts.right += 1;
    else if (so) counts.missed += 1;
    else if (said) counts.wrong += 1;
  }
  return counts;
}

function f1Of({ right, missed, wrong }: Counts): number {
  return ratio(2 * right, 2 * right + missed + wrong) ?? 0;
}

function mean(values: number[]): number | null {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
