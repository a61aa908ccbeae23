import { tactics } from '../../src/apps/spoiler-alert/core/categories.ts';
import { type Lines, likelihoodOf, lineIn, linesFor } from '../../src/apps/spoiler-alert/core/engine/learned-patterns.ts';
import type { Answered } from './learn-likelihood.ts';
import type { Unseen } from './second-look.ts';

/** At most so many false patterns in ten healthy chats of authors that the weights had not seen, and as many in groups: half of one, as authors differ. */
const mostFalse = 0.5;
/** Of the patterns told beside another, so that all of those told are planted in at least this share. */
const leastPrecision = 0.75;

/** Lengths of chats with lines of their own, in messages. */
const bounds = [70, 150, 300, 700, 1500, 4000, 12_000];
const steps = Array.from({ length: 90 }, (_, at) => (at + 10) / 100);
const last = 0.99;

/** A chat by tactic: what was planted, and how likely weights that had not seen its author think it. */
export type Judged = {
  messages: number;
  isGroup: boolean;
  isHealthy: boolean;
  planted: boolean[];
  likelihoods: number[];
};
type Drawing = Omit<Lines, 'most'>;

/** Asks of a chat; its likeliest author stands for each tactic, as a chat tells of a tactic once. */
export function judge({ row }: Unseen, answers: readonly Answered[], weights: readonly number[]): Judged {
  const likely = answers.map((answer) => ({ ...answer, likelihood: likelihoodOf(answer.signs, weights) }));
  return {
    messages: row.messages.length,
    isGroup: row.people > 2,
    isHealthy: row.isHealthy,
    planted: tactics.map((tactic) => row.planted.some((each) => each.tactic === tactic)),
    likelihoods: tactics.map((tactic) =>
      Math.max(0, ...likely.filter((each) => each.tactic === tactic).map(({ likelihood }) => likelihood)),
    ),
  };
}

/** For each length of chats, the lowest lines at which healthy ones are told of few enough patterns, and enough of those told were planted. */
export function drawLines(judged: readonly Judged[]): Lines[] {
  return byLength(judged).map(({ most, chats, groups }) => {
    const ofGroups = (togetherAt: number) => count(groups, { shownAt: 1, alsoAt: 1, togetherAt });
    const togetherAt = lowest((line) => ofGroups(line).falsePerTenHealthy <= mostFalse) ?? last;
    const at = (shownAt: number, alsoAt: number) => count(chats, { shownAt, alsoAt, togetherAt });
    const shownAt = lowest((line) => at(line, line).falsePerTenHealthy <= mostFalse) ?? last;
    const isRight = ({ precision, falsePerTenHealthy }: ReturnType<typeof at>) =>
      precision >= leastPrecision && falsePerTenHealthy <= mostFalse * 1.1;
    const alsoAt = lowest((line) => line >= shownAt || isRight(at(shownAt, line))) ?? shownAt;
    return { most, shownAt, alsoAt, togetherAt };
  });
}

/** What the lines tell of chats by how long they are, and of groups as a whole. */
export function tell(judged: readonly Judged[], lines: readonly Lines[]): object[] {
  return byLength(judged).map(({ most, chats, groups }) => {
    const own = linesFor(most, lines);
    return { ...own, ...count(chats, own), groups: count(groups, { ...own, shownAt: 1, alsoAt: 1 }) };
  });
}

function lowest(isEnough: (line: number) => boolean): number | undefined {
  return steps.find(isEnough);
}

function byLength(judged: readonly Judged[]) {
  return bounds.map((most, at) => {
    const chats = judged.filter(({ messages }) => messages <= most && messages > (bounds[at - 1] ?? 0));
    return { most, chats, groups: chats.filter(({ isGroup }) => isGroup) };
  });
}

function count(judged: readonly Judged[], lines: Drawing) {
  let [planted, found, said, falseInHealthy] = [0, 0, 0, 0];
  for (const { isGroup, isHealthy, planted: own, likelihoods } of judged) {
    const isTogether = (at: number) => isGroup && tactics[at] === 'bullying';
    const line = lineIn(
      likelihoods.filter((_, at) => !isTogether(at)),
      lines,
    );
    for (const [at, likelihood] of likelihoods.entries()) {
      if (own[at]) planted++;
      if (likelihood < (isTogether(at) ? lines.togetherAt : line)) continue;
      said++;
      if (own[at]) found++;
      if (isHealthy) falseInHealthy++;
    }
  }
  const healthy = judged.filter(({ isHealthy }) => isHealthy).length;
  const digits = (value: number) => Math.round(value * 1000) / 1000;
  return {
    chats: judged.length,
    recall: digits(found / Math.max(1, planted)),
    precision: digits(found / Math.max(1, said)),
    falsePerTenHealthy: digits((10 * falseInHealthy) / Math.max(1, healthy)),
  };
}
