import { poseOfText, textOfPose } from '../dictionary/text-of-pose.ts';

/** One moment of the first take that shows hands, for lists: the one in the middle of them. */
export function stillOf(takes: readonly string[]): string | null {
  for (const take of takes) {
    const seen = poseOfText(take).filter(({ right, left }) => right ?? left);
    const middle = seen[seen.length >> 1];
    if (middle) return textOfPose([{ ...middle, atMs: 0 }]);
  }
  return null;
}
