type Made = { letter: string; outcome: 'like' | 'other' | 'unclear' };

/** What came of the last few tries tells how a letter stands now. */
const lastTries = 4;
/** Untried letters come between those that cost something and those that go well. */
const untried = 0.5;

/**
 * Every letter, the one that needs practice most first. `attempts` are newest first. A try that showed nothing clear says nothing of the
 * letter; the one that was just tried waits a little, so that another comes in between.
 */
export function queueLetters(letters: readonly string[], attempts: readonly Made[]): string[] {
  const need = new Map(letters.map((letter) => [letter, needOf(attempts.filter((attempt) => attempt.letter === letter))]));
  const last = attempts[0]?.letter;
  return letters
    .map((letter, at) => ({ letter, at, need: letter === last ? -1 : (need.get(letter) ?? untried) }))
    .sort((one, other) => other.need - one.need || one.at - other.at)
    .map(({ letter }) => letter);
}

function needOf(own: readonly Made[]): number {
  const told = own.filter(({ outcome }) => outcome !== 'unclear').slice(0, lastTries);
  if (told.length === 0) return untried;
  return told.filter(({ outcome }) => outcome === 'other').length / told.length;
}
