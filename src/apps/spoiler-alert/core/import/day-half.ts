import words from './day-halves.json' with { type: 'json' };

const halves = new Map<string, 'before' | 'after' | 'none'>([
  ...words.beforeNoon.map((word) => [word, 'before'] as const),
  ...words.afterNoon.map((word) => [word, 'after'] as const),
  ...words.neither.map((word) => [word, 'none'] as const),
]);

/** What stands beside an hour: `p. m.` and its like in other languages, or a word that says nothing of it. */
export function dayHalfOf(word: string): 'before' | 'after' | 'none' | undefined {
  if (word === '') return 'none';
  return halves.get(word.toLowerCase().replace(/[.\s\u00a0\u202f\u200e\u200f]/g, ''));
}

/** The hour of 24. Twelve before noon is midnight, twelve after it is noon. */
export function hourOf(hour: number, half: 'before' | 'after' | 'none'): number | undefined {
  if (half === 'none') return hour === 24 ? 0 : hour < 24 ? hour : undefined;
  // A clock of 24 hours beside `p. m.` is written by some phones.
  if (hour > 12) return hour < 24 ? hour : undefined;
  return (hour % 12) + (half === 'after' ? 12 : 0);
}
