import { type Protection, protections, type Tactic, tacticOf, tactics } from '../../src/apps/spoiler-alert/core/categories.ts';
import { likelihoodOf, together } from '../../src/apps/spoiler-alert/core/engine/learned-patterns.ts';
import { patternSigns, shareOf } from '../../src/apps/spoiler-alert/core/engine/pattern-signs.ts';
import type { PatternWeights } from '../../src/apps/spoiler-alert/core/engine/relation-weights.ts';
import { setsOf } from '../../src/apps/spoiler-alert/core/engine/sets-of.ts';
import { weighed, weighMessage } from '../../src/apps/spoiler-alert/core/engine/weigh-message.ts';
import type { ChatRow } from './read-rows.ts';
import { trainRelations } from './train-relations.ts';

const folds = 5;
const steps = 400;
/** At most so many false patterns in ten healthy chats, with weights that had not seen them. */
const mostFalse = 1;

/** Of what protects, a line is drawn only where at least so many stand above it, half of them labelled so: authors labelled only the clearest. */
const fewestSure = 5;
const leastRight = 0.5;

type Asked = { chat: number; tactic: Tactic; isPlanted: boolean; signs: number[] };
/** A chat with what weights that never saw it say of its messages. */
export type Unseen = { row: ChatRow; shares: Float32Array[] };

/** Weighs every whole chat by weights learnt from the others: five times over, each time leaving a fifth out. */
export function weighUnseen(rows: readonly ChatRow[]): Unseen[] {
  const whole = rows.filter(({ isWhole }) => isWhole);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const left = new Set(whole.filter((_, at) => at % folds === fold));
    const weights = trainRelations(rows.filter((row) => !left.has(row)).flatMap(({ messages }) => messages));
    return [...left].map((row) => ({ row, shares: row.messages.map(({ features }) => weighMessage(features, weights)) }));
  });
}

/** Learns the second look from chats that the first had not seen, and where to draw its lines. */
export function learnSecondLook(unseen: readonly Unseen[]): PatternWeights & { told: Record<string, number> } {
  const asked = unseen.map(askedOf);
  const likelihoods = asked.map((own, chat) => {
    const learnt = learnLikelihood(asked.filter((_, at) => at % folds !== chat % folds).flat());
    return own.map(({ signs }) => likelihoodOf(signs, learnt));
  });
  const shownAt = lineFor(unseen, asked, likelihoods);
  const partAt = Object.fromEntries(tactics.map((tactic) => [tactic, partLine(unseen, tactic)])) as Record<Tactic, number>;
  const protectsAt = Object.fromEntries(protections.map((each) => [each, surelyLine(unseen, each)])) as Record<
    Protection,
    number
  >;
  return {
    weights: learnLikelihood(asked.flat()).map((each) => Math.round(each * 1e4) / 1e4),
    shownAt,
    partAt,
    protectsAt,
    told: tell(unseen, asked, likelihoods, shownAt),
  };
}

function askedOf({ row, shares }: Unseen, chat: number): Asked[] {
  return [...setsOf(row.messages, shares, row.people)].flatMap(([from, own]) =>
    tactics
      .filter((tactic) => (from === together) === (tactic === 'bullying' && row.people > 2))
      .map((tactic) => ({
        chat,
        tactic,
        isPlanted: row.planted.some((each) => each.tactic === tactic && (from === together || each.from.includes(from))),
        signs: patternSigns(tactic, own, from === together ? row.findings : row.findings.filter((each) => each.from === from)),
      })),
  );
}

/** Logistic regression by plain descent with momentum. */
function learnLikelihood(asked: readonly Asked[]): number[] {
  const width = asked[0]?.signs.length ?? 0;
  const weights = Array.from({ length: width }, () => 0);
  const speed = new Float64Array(width);
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(width);
    for (const { signs, isPlanted } of asked) {
      const off = likelihoodOf(signs, weights) - (isPlanted ? 1 : 0);
      for (let at = 0; at < width; at++) slope[at] = (slope[at] as number) + off * (signs[at] as number);
    }
    for (let at = 0; at < width; at++) {
      speed[at] = 0.9 * (speed[at] as number) + (slope[at] as number) / asked.length + 1e-3 * (weights[at] as number);
      weights[at] = (weights[at] as number) - 0.5 * (speed[at] as number);
    }
  }
  return weights;
}

/** The lowest likelihood at which healthy chats are told of no more than `mostFalse` patterns in ten. */
function lineFor(unseen: readonly Unseen[], asked: readonly Asked[][], likelihoods: readonly number[][]): number {
  const healthy = unseen.filter(({ row }) => row.isHealthy).length;
  const of = unseen.flatMap(({ row }, chat) =>
    row.isHealthy ? best(asked[chat] as Asked[], likelihoods[chat] as number[]) : [],
  );
  const sorted = of.toSorted((one, other) => other - one);
  return Math.round(1000 * (sorted[Math.floor((mostFalse * healthy) / 10)] ?? 0.5) + 1) / 1000;
}

/** The likeliest author of each tactic: a chat tells of a tactic once. */
function best(asked: readonly Asked[], likelihoods: readonly number[]): number[] {
  return tactics.map((tactic) =>
    Math.max(0, ...asked.map((each, at) => (each.tactic === tactic ? (likelihoods[at] as number) : 0))),
  );
}

/** Where a message of a chat that does carry the tactic is counted in: what is shown to somebody should rather be right than whole (F0.5). */
function partLine(unseen: readonly Unseen[], tactic: Tactic): number {
  const scored = unseen
    .filter(({ row }) => row.planted.some((each) => each.tactic === tactic))
    .flatMap(({ row, shares }) =>
      row.messages
        .filter(({ who }) => row.planted.some((each) => each.tactic === tactic && each.from.includes(who)))
        .map(({ message, labels }) => ({
          share: shareOf(shares[message] as Float32Array, tactic),
          isPart: labels.some((at) => tacticAt(at) === tactic),
        })),
    )
    .toSorted((one, other) => other.share - one.share);
  const parts = scored.filter(({ isPart }) => isPart).length;
  let [right, line, most] = [0, 0.5, 0];
  for (const [at, { share, isPart }] of scored.entries()) {
    if (isPart) right++;
    const score = (1.25 * right) / (at + 1 + 0.25 * parts);
    if (score > most) [most, line] = [score, share];
  }
  return Math.round(line * 1e4) / 1e4;
}

/** Above which line most messages of whole chats really protect: where enough do, and half are labelled so. */
function surelyLine(unseen: readonly Unseen[], protection: Protection): number {
  const place = weighed.indexOf(protection);
  const scored = unseen
    .flatMap(({ row, shares }) =>
      row.messages.map(({ message, labels }) => ({
        share: (shares[message] as Float32Array)[place] as number,
        isRight: labels.includes(place),
      })),
    )
    .toSorted((one, other) => other.share - one.share);
  let [right, line] = [0, 1];
  for (const [at, { share, isRight }] of scored.entries()) {
    if (isRight) right++;
    if (at >= fewestSure && right / (at + 1) >= leastRight) line = share;
  }
  return Math.round(line * 1e4) / 1e4;
}

function tacticAt(place: number): string | undefined {
  return (tacticOf as Record<string, string>)[weighed[place] as string];
}

function tell(unseen: readonly Unseen[], asked: readonly Asked[][], likelihoods: readonly number[][], shownAt: number) {
  let [planted, found, said, falseInHealthy] = [0, 0, 0, 0];
  for (const [chat, { row }] of unseen.entries()) {
    const shown = best(asked[chat] as Asked[], likelihoods[chat] as number[]);
    for (const [at, tactic] of tactics.entries()) {
      const isPlanted = row.planted.some((each) => each.tactic === tactic);
      const isShown = (shown[at] as number) >= shownAt;
      if (isPlanted) planted++;
      if (isShown) said++;
      if (isPlanted && isShown) found++;
      if (isShown && row.isHealthy) falseInHealthy++;
    }
  }
  const healthy = unseen.filter(({ row }) => row.isHealthy).length;
  const two = (value: number) => Math.round(value * 1000) / 1000;
  return {
    chats: unseen.length,
    recall: two(found / planted),
    precision: two(found / said),
    falsePerTenHealthy: two((10 * falseInHealthy) / healthy),
    shownAt,
  };
}
