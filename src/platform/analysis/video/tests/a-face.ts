import type { ExpressionShares } from '../core/expression-names.ts';
import type { FaceMeter } from '../core/face-meter.ts';
import type { FaceNumbers, FrameNumbers } from '../core/face-numbers.ts';

export const neutral: ExpressionShares = { neutral: 1, happy: 0, sad: 0, angry: 0, fearful: 0, disgusted: 0, surprised: 0 };
export const happy: ExpressionShares = { ...neutral, neutral: 0, happy: 1 };

/** A face at rest that looks straight ahead, with something else about it. */
export const aFace = (other: Partial<FaceNumbers> = {}): FaceNumbers => ({
  yaw: 0,
  pitch: 0,
  roll: 0,
  eyes: { x: 0, y: 0 },
  brow: 0.4,
  mouth: 0.02,
  expressions: neutral,
  ...other,
});

type Script = { seconds: number; perSecond?: number; fromMs?: number; see(second: number, image: number): FaceNumbers | null };

/** So many seconds of images, each as `see` says; the clock of the camera is not exact. */
export function images({ seconds, perSecond = 12, fromMs = 5_000, see }: Script): FrameNumbers[] {
  return Array.from({ length: Math.round(seconds * perSecond) }, (_, image) => {
    const late = [0, 9, -7, 4][image % 4] ?? 0;
    return { atMs: fromMs + (image * 1000) / perSecond + late, face: see(image / perSecond, image) };
  });
}

export function show(meter: FaceMeter, frames: FrameNumbers[]): FaceMeter {
  for (const frame of frames) meter.add(frame);
  return meter;
}

/** Trembles as the points of a still face do: always the same numbers between −1 and 1. */
export function tremble(image: number, salt = 1): number {
  const value = Math.sin(image * 12.9898 + salt * 78.233) * 43758.5453;
  return (value - Math.floor(value)) * 2 - 1;
}
