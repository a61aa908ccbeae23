import { protections, tactics } from '../../src/apps/spoiler-alert/core/categories.ts';
import { questionsOf, together } from '../../src/apps/spoiler-alert/core/engine/learned-patterns.ts';
import { plainAt, shareOf } from '../../src/apps/spoiler-alert/core/engine/look-at.ts';
import type { Usual } from '../../src/apps/spoiler-alert/core/engine/pattern-signs.ts';
import type { PatternWeights } from '../../src/apps/spoiler-alert/core/engine/relation-weights.ts';
import { setsOf } from '../../src/apps/spoiler-alert/core/engine/sets-of.ts';
import { weighMessage } from '../../src/apps/spoiler-alert/core/engine/weigh-message.ts';
import { drawLines, type Judged, judge, tell } from './draw-lines.ts';
import { type Answered, learnLikelihood } from './learn-likelihood.ts';
import { longChats } from './long-chats.ts';
import { partLine, surelyLine } from './part-lines.ts';
import type { ChatRow } from './read-rows.ts';
import { trainRelations } from './train-relations.ts';

const folds = 6;
const longOfEach = 40;
const [learntSeed, askedSeed] = [11, 12];

/** A chat with what weights that never saw its author say of its messages. */
export type Unseen = { row: ChatRow; shares: Float32Array[]; fold: number };

/** Weighs every whole chat by weights learnt from those of other authors: several times over, each time leaving some authors out. */
export function weighUnseen(rows: readonly ChatRow[]): Unseen[] {
  const whole = rows.filter(({ isWhole }) => isWhole);
  const authors = [...new Set(whole.map(authorOf))];
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const left = new Set(whole.filter((row) => authors.indexOf(authorOf(row)) % folds === fold));
    const weights = trainRelations(rows.filter((row) => !left.has(row)).flatMap(({ messages }) => messages));
    return [...left].map((row) => ({ row, fold, shares: row.messages.map(({ features }) => weighMessage(features, weights)) }));
  });
}

/** Rows are named after whoever wrote them: what stands before the first hyphen. */
function authorOf({ id }: ChatRow): string {
  return id.split('-', 1)[0] as string;
}

/** Learns the second look from chats that the first had not seen, short and long, and where to draw its lines. */
export function learnSecondLook(unseen: readonly Unseen[]): PatternWeights & { told: object } {
  const usual = usualIn(unseen);
  const learnt = (of: readonly Unseen[]) =>
    learnLikelihood([...of, ...longChats(of, longOfEach, learntSeed)].flatMap((each) => answersOf(each, usual)));
  const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold): Judged[] => {
    const weights = learnt(unseen.filter((each) => each.fold !== fold));
    const own = unseen.filter((each) => each.fold === fold);
    return [...own, ...longChats(own, longOfEach, askedSeed)].map((each) => judge(each, answersOf(each, usual), weights));
  });
  const lines = drawLines(judged);
  const each = <Name extends string>(names: readonly Name[], line: (name: Name) => number) =>
    Object.fromEntries(names.map((name) => [name, line(name)])) as Record<Name, number>;
  return {
    weights: learnt(unseen).map((one) => Math.round(one * 1e4) / 1e4),
    usual,
    lines,
    partAt: each(tactics, (tactic) => partLine(unseen, tactic)),
    protectsAt: each(protections, (protection) => surelyLine(unseen, protection)),
    told: tell(judged, lines),
  };
}

function answersOf({ row, shares }: Unseen, usual: Usual): Answered[] {
  return questionsOf(setsOf(row.messages, shares, row.people), row.findings, usual).map((question) => ({
    ...question,
    isPlanted: row.planted.some(
      ({ tactic, from }) => tactic === question.tactic && (question.from === together || from.includes(question.from)),
    ),
  }));
}

/** How much of each tactic the weights see where there is none. */
function usualIn(unseen: readonly Unseen[]): Usual {
  const seen = unseen.filter(({ row }) => row.isHealthy).flatMap(({ shares }) => shares);
  const digits = (value: number) => Math.round(value * 1e5) / 1e5;
  return Object.fromEntries(
    tactics.map((tactic) => {
      const own = seen.map((shares) => shareOf(shares, tactic));
      const plain = Math.max(2, own.filter((share) => share > plainAt).length);
      return [
        tactic,
        { share: digits(own.reduce((sum, one) => sum + one, 0) / seen.length), plain: digits(plain / seen.length) },
      ];
    }),
  ) as Usual;
}
