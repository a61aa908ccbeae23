import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';

/** Several things the way a person reads them (a11y/C4): without list marks, with points, or numbered from `first` on. */
export function listLines(things: string[], format: Adaptation['language']['format'], first = 1): string[] {
  if (format === 'pasos') return things.map((thing, index) => `${first + index}. ${thing}`);
  if (format === 'puntos') return things.map((thing) => `- ${thing}`);
  return things.map((thing) => `${thing}.`);
}
