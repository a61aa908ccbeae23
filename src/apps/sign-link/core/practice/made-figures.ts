/** How it went with making one letter so far. */
export type MadeFigure = { letter: string; tries: number; like: number; unclear: number };

type Made = { letter: string; outcome: 'like' | 'other' | 'unclear' };

/** All letters that were tried, in the alphabet's order. */
export function madeFigures(attempts: readonly Made[], letters: readonly string[]): MadeFigure[] {
  return letters.flatMap((letter) => {
    const own = attempts.filter((attempt) => attempt.letter === letter);
    if (own.length === 0) return [];
    const count = (outcome: Made['outcome']) => own.filter((attempt) => attempt.outcome === outcome).length;
    return [{ letter, tries: own.length, like: count('like'), unclear: count('unclear') }];
  });
}
