import type { Speed } from '../choices/speeds.ts';
import { gapMsOf, type SpellingStep } from './spelling-steps.ts';
import { lengthOf, timingOf } from './timing-of.ts';

/** Where a word that is shown stands. `running`: the whole word, or only the movement of one sign; otherwise it waits. */
export type SpellingPlace = { index: number; elapsedMs: number; running: 'word' | 'sign' | undefined };

/** Where it stands some milliseconds later. It ends waiting at its last sign, unless it begins again. */
export function advance(
  steps: readonly SpellingStep[],
  place: SpellingPlace,
  passedMs: number,
  { speed, isLooping }: { speed: Speed; isLooping: boolean },
): SpellingPlace {
  const step = steps[place.index];
  if (!step || !place.running) return { ...place, running: undefined };
  const elapsedMs = place.elapsedMs + passedMs;
  const wholeMs = lengthOf(timingOf(step.letter, speed)) + (place.running === 'word' ? gapMsOf(step, speed) : 0);
  if (elapsedMs < wholeMs) return { ...place, elapsedMs };
  const isLast = place.index >= steps.length - 1;
  if (place.running === 'sign' || (isLast && !isLooping)) return { ...place, elapsedMs: 0, running: undefined };
  return { index: isLast ? 0 : place.index + 1, elapsedMs: elapsedMs - wholeMs, running: 'word' };
}
