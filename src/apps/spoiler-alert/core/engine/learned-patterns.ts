import { type Category, type Tactic, tacticOf, tactics } from '../categories.ts';
import type { Finding } from '../finding.ts';
import { lookAt, shareOf, type Weighing } from './look-at.ts';
import { patternSigns, type Usual } from './pattern-signs.ts';
import type { PatternWeights } from './relation-weights.ts';
import { weighed } from './weigh-message.ts';

/** Whose messages are looked at together: those of one person, or in a group of several those of all (`-1`), where several act as one. */
export const together = -1;

/** A tactic that the weights see repeat with an author, and the messages that carry it. */
export type LearnedPattern = {
  tactic: Tactic;
  from: number;
  parts: { message: number; category: Category }[];
};

/** Whether a tactic repeats with an author, as it is learnt and asked. */
export type Question = { tactic: Tactic; from: number; signs: number[] };

/** Every question there is to a chat: each author and tactic; in a group, bullying of all together. */
export function questionsOf(
  byAuthor: ReadonlyMap<number, readonly Weighing[]>,
  byRules: readonly Finding[],
  usual: Usual,
): Question[] {
  const looks = [...byAuthor].map(([from, own]) => ({ from, look: lookAt(own) }));
  return looks.flatMap(({ from, look }) => {
    const findings = from === together ? byRules : byRules.filter((finding) => finding.from === from);
    const others = looks.filter((other) => from !== together && other.from !== together && other.from !== from);
    return tactics
      .filter((tactic) => (from === together) === (tactic === 'bullying' && byAuthor.has(together)))
      .map((tactic) => ({
        tactic,
        from,
        signs: patternSigns(
          tactic,
          look,
          others.map((other) => other.look),
          findings,
          usual,
        ),
      }));
  });
}

/** Asks of each author and tactic whether it repeats. `findings` are those of rules. */
export function learnedPatterns(
  byAuthor: ReadonlyMap<number, readonly Weighing[]>,
  byRules: readonly Finding[],
  { weights, usual, lines, partAt }: Pick<PatternWeights, 'weights' | 'usual' | 'lines' | 'partAt'>,
): LearnedPattern[] {
  const asked = questionsOf(byAuthor, byRules, usual).map((question) => ({
    ...question,
    likelihood: likelihoodOf(question.signs, weights),
  }));
  const messages = [...byAuthor].reduce((sum, [from, own]) => (from === together ? sum : sum + own.length), 0);
  const likelihoods = asked.filter(({ from }) => from !== together).map(({ likelihood }) => likelihood);
  const own = linesFor(messages, lines);
  const line = lineIn(likelihoods, own);
  return asked
    .filter(({ from, likelihood }) => likelihood >= (from === together ? own.togetherAt : line))
    .map(({ tactic, from }) => ({
      tactic,
      from,
      parts: (byAuthor.get(from) ?? [])
        .filter(({ shares }) => shareOf(shares, tactic) >= partAt[tactic])
        .map(({ message, shares }) => ({ message, category: likeliest(shares, tactic) })),
    }));
}

/** From which likelihood on a pattern is told, by itself, beside another, or of a group as a whole, in a chat of at most so many messages. */
export type Lines = { most: number; shownAt: number; alsoAt: number; togetherAt: number };

/** In the longer chat more is likely by chance: its lines are its own. Those of the longest hold for longer ones. */
export function linesFor(messages: number, lines: readonly Lines[]): Lines {
  const found = lines.find(({ most }) => messages <= most) ?? lines.at(-1);
  if (!found) throw new Error('No lines are drawn');
  return found;
}

/** Where one pattern is likely, another is believed sooner: harm seldom comes alone. */
export function lineIn(likelihoods: readonly number[], { shownAt, alsoAt }: Pick<Lines, 'shownAt' | 'alsoAt'>): number {
  return likelihoods.some((each) => each >= shownAt) ? alsoAt : shownAt;
}

/** A logistic sum: 0 to 1. */
export function likelihoodOf(signs: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < signs.length; at++) sum += (signs[at] as number) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function likeliest(shares: Float32Array, tactic: Tactic): Category {
  let [best, most]: [Category | undefined, number] = [undefined, -1];
  for (const [at, name] of weighed.entries()) {
    const category = name as Category;
    if (tacticOf[category] !== tactic || (shares[at] as number) <= most) continue;
    [best, most] = [category, shares[at] as number];
  }
  if (!best) throw new Error(`No category belongs to ${tactic}`);
  return best;
}
