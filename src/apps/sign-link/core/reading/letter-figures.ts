import type { ReadLetter } from './compare-letters.ts';

/** How it went with one letter so far: how often it was shown, how often it was read, and what it was taken for, most often first. */
export type LetterFigure = {
  letter: string;
  shown: number;
  read: number;
  takenFor: readonly { letter: string; times: number }[];
  missed: number;
};

/** Fewer showings than these tell nothing of a letter yet. */
export const leastShown = 5;

/** All letters that were shown, those that are read least often first; what tells nothing yet comes last. */
export function letterFigures(attempts: readonly (readonly ReadLetter[])[]): LetterFigure[] {
  const all = new Map<string, { shown: number; read: number; missed: number; takenFor: Map<string, number> }>();
  for (const { kind, seen, typed } of attempts.flat()) {
    if (seen === null) continue;
    const figure = all.get(seen) ?? { shown: 0, read: 0, missed: 0, takenFor: new Map<string, number>() };
    all.set(seen, figure);
    figure.shown += 1;
    if (kind === 'right') figure.read += 1;
    else if (kind === 'missed') figure.missed += 1;
    else figure.takenFor.set(typed, (figure.takenFor.get(typed) ?? 0) + 1);
  }
  return [...all]
    .map(([letter, { takenFor, ...figure }]) => ({
      letter,
      ...figure,
      takenFor: [...takenFor].map(([other, times]) => ({ letter: other, times })).sort((one, other) => other.times - one.times),
    }))
    .sort((one, other) => order(one) - order(other) || one.letter.localeCompare(other.letter, 'es'));
}

/** Letters with enough to tell, of which at least one in five was not read: the ones that still cost something. */
export function hardLetters(figures: readonly LetterFigure[]): LetterFigure[] {
  return figures.filter(({ shown, read }) => shown >= leastShown && read / shown <= 0.8);
}

const order = ({ shown, read }: LetterFigure): number => (shown < leastShown ? 2 : 0) + read / shown;
