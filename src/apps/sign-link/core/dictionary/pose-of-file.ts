import { defineError } from '#platform/errors/define-error.ts';
import type { Take } from '../motion/track.ts';
import { readPose } from '../pose-file/read-pose.ts';
import { takeOfPose } from '../pose-file/take-of-pose.ts';
import { textOfPose } from './text-of-pose.ts';

/** A whole recording is no sign, and a file without hands shows none. */
export class NoHandsInPose extends defineError('sign-link/no-hands-in-pose', 422, 'No hand is seen in this .pose file') {}
export class PoseFileTooHeavy extends defineError('sign-link/pose-file-too-heavy', 413, 'This .pose file is too large') {}

const mostBytes = 60_000_000;
/** As much as is kept of one sign: more pictures than these are thinned out. */
const mostMoments = 200;

/** The hands of a `.pose` file as they are kept with a sign, from the first moment with a hand to the last. Throws a declared error for what is none. */
export function poseOfFile(bytes: Uint8Array): string {
  if (bytes.byteLength > mostBytes) throw new PoseFileTooHeavy();
  const take = takeOfPose(readPose(bytes));
  const seen = take.map(({ right, left }) => Boolean(right ?? left));
  const [from, to] = [seen.indexOf(true), seen.lastIndexOf(true)];
  if (from === -1) throw new NoHandsInPose();
  return textOfPose(thinned(take.slice(from, to + 1)));
}

function thinned(take: Take): Take {
  const every = Math.ceil(take.length / mostMoments);
  return take.filter((_, at) => at % every === 0);
}
