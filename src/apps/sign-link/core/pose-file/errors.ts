import { defineError } from '#platform/errors/define-error.ts';

/** Not a `.pose` file at all, or of a version that is not read here. */
export class NotAPoseFile extends defineError(
  'sign-link/not-a-pose-file',
  422,
  'This is not a .pose file of version 0.1 or 0.2',
) {}

/** It ends too early, or says more than it holds. */
export class DamagedPoseFile extends defineError('sign-link/pose-damaged', 422, 'This .pose file is damaged or not whole') {}

/** Longer than a sign can be. */
export class PoseFileTooLong extends defineError<{ mostFrames: number }>(
  'sign-link/pose-too-long',
  413,
  'More frames than a sign has',
) {}
