import { textOfPose } from '../core/dictionary/text-of-pose.ts';
import { tidyTake } from '../core/my-signs/tidy-take.ts';
import { aMadeUpSign, aTakeOf } from './made-up-signs.ts';

/** A take of a sign that was made up, as it is kept. */
export function aTakeText(random: () => number): string {
  return textOfPose(tidyTake(aTakeOf(aMadeUpSign(random), random)));
}
