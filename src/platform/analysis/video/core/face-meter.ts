import type { VideoMeasures } from '../../contract.ts';
import { middleValue } from '../../core/middle-value.ts';
import { averageExpression } from './average-expression.ts';
import { countGestures } from './count-gestures.ts';
import type { FrameNumbers, Pose } from './face-numbers.ts';
import { type Calibration, gazeShare } from './gaze-share.ts';
import { measureMotion } from './measure-motion.ts';

/** Two images further apart than this have a gap between them, which counts for nothing. */
const gapMs = 1_000;
/** A face that was away for longer than this comes back as if for the first time. */
const awayMs = 500;
const leastSeconds = 1;
const leastPerSecond = 5;
const leastPresent = 0.5;

export type FaceMeter = {
  add(frame: FrameNumbers): void;
  /** From now on, for three seconds, the person looks at the camera. */
  calibrate(atMs: number): void;
  calibration(): Calibration;
  /** `null` while there is too little to say anything: less than a second, or fewer than five images in each. */
  measures(): VideoMeasures | null;
};

/** Folds what is seen image by image into measures, and says nothing where it saw too little. It keeps numbers, never an image. */
export function createFaceMeter(): FaceMeter {
  const [expression, motion, gaze, gestures] = [averageExpression(), measureMotion(), gazeShare(), countGestures()];
  let lastMs: number | undefined;
  let lastFaceMs: number | undefined;
  let seenMs = 0;
  let presentMs = 0;
  let frames = 0;
  let poses: Pose[] = [];

  /** The middle of the last three, so that one image whose points slipped moves nothing. */
  function steadyPose({ yaw, pitch, roll }: Pose): Pose {
    poses = [...poses.slice(-2), { yaw, pitch, roll }];
    const middle = (name: keyof Pose) => middleValue(poses.map((pose) => pose[name]));
    return { yaw: middle('yaw'), pitch: middle('pitch'), roll: middle('roll') };
  }

  function breakOff(): void {
    poses = [];
    expression.breakOff();
    motion.breakOff();
    gestures.breakOff();
  }

  return {
    add({ atMs, face }) {
      const passed = lastMs === undefined ? undefined : atMs - lastMs;
      if (passed !== undefined && passed <= 0) return;
      lastMs = atMs;
      const durationMs = passed === undefined || passed > gapMs ? 0 : passed;
      if (durationMs > 0) frames += 1;
      seenMs += durationMs;
      gaze.add(atMs, durationMs, face);
      if (!face) return;
      if (lastFaceMs === undefined || atMs - lastFaceMs > awayMs) breakOff();
      lastFaceMs = atMs;
      presentMs += durationMs;
      const pose = steadyPose(face);
      motion.add(atMs, pose);
      gestures.add(atMs, { ...face, ...pose });
      if (face.expressions) expression.add(atMs, face.expressions);
    },
    calibrate: gaze.calibrate,
    calibration: gaze.state,
    measures() {
      const seconds = seenMs / 1000;
      const framesPerSecond = seconds > 0 ? frames / seconds : 0;
      if (seconds < leastSeconds || framesPerSecond < leastPerSecond) return null;
      const facePresentShare = presentMs / seenMs;
      const isSeen = facePresentShare >= leastPresent;
      return {
        seconds,
        framesPerSecond,
        facePresentShare,
        expressionSeen: isSeen ? expression.read() : null,
        headMotion: isSeen ? motion.read() : null,
        gazeToCameraShare: isSeen ? gaze.read() : null,
        gestures: gestures.read(),
      };
    },
  };
}
