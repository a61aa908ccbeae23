import { middleValue } from '../../core/middle-value.ts';
import type { FaceNumbers } from './face-numbers.ts';

export type Gestures = { nods: number; shakes: number; browRaises: number; mouthOpenings: number };

/** How far from their own usual a value goes to count, and how near it comes back to be over: what trembles between the two is one. */
const nod = { out: 5, back: 2, withinMs: 1_200 };
const shake = { out: 7, withinMs: 900 };
const brow = { out: 0.1, back: 0.05, leastMs: 150 };
const mouth = { out: 0.16, back: 0.08 };
/** What is usual is the median of so long. */
const usualMs = 4_000;
/** A head turned further than this from its usual changes how high brows seem. */
const mostTurned = 15;

/** Counts what a head and a face do, by leaving what is usual and coming back. A slow turn is neither a nod nor a shake. */
export function countGestures() {
  const counted: Gestures = { nods: 0, shakes: 0, browRaises: 0, mouthOpenings: 0 };
  const usual = { yaw: recent(), pitch: recent(), brow: recent() };
  let down: number | undefined;
  let side: { sign: number; atMs: number } | undefined;
  let raised: { sinceMs: number; isCounted: boolean } | undefined;
  let isOpen = false;

  function see(atMs: number, { yaw, pitch, brow: height, mouth: opening }: FaceNumbers): void {
    const turned = yaw - usual.yaw.add(atMs, yaw);
    const bowed = usual.pitch.add(atMs, pitch) - pitch;

    if (down === undefined && bowed >= nod.out) down = atMs;
    else if (down !== undefined && bowed <= nod.back) {
      if (atMs - down <= nod.withinMs) counted.nods += 1;
      down = undefined;
    }

    if (Math.abs(turned) >= shake.out) {
      const sign = Math.sign(turned);
      if (side && side.sign !== sign && atMs - side.atMs <= shake.withinMs) {
        counted.shakes += 1;
        side = undefined;
      } else if (side?.sign !== sign || atMs - side.atMs <= shake.withinMs) side = { sign, atMs };
    }

    if (Math.max(Math.abs(turned), Math.abs(bowed)) < mostTurned) {
      const before = usual.brow.add(atMs, height);
      const share = before > 0 ? height / before - 1 : 0;
      if (share >= brow.out) raised ??= { sinceMs: atMs, isCounted: false };
      else if (share <= brow.back) raised = undefined;
      if (raised && !raised.isCounted && atMs - raised.sinceMs >= brow.leastMs) {
        raised.isCounted = true;
        counted.browRaises += 1;
      }
    }

    if (!isOpen && opening >= mouth.out) counted.mouthOpenings += 1;
    if (opening >= mouth.out) isOpen = true;
    else if (opening <= mouth.back) isOpen = false;
  }

  return {
    add: see,
    /** After a gap nobody knows what happened in between. */
    breakOff(): void {
      [down, side, raised, isOpen] = [undefined, undefined, undefined, false];
      for (const each of Object.values(usual)) each.clear();
    },
    read: (): Gestures => ({ ...counted }),
  };
}

/** Answers the median of the last seconds, with the value it is given among them. */
function recent() {
  let kept: { atMs: number; value: number }[] = [];
  return {
    add(atMs: number, value: number): number {
      kept = [...kept.filter((one) => atMs - one.atMs <= usualMs), { atMs, value }];
      return middleValue(kept.map((one) => one.value));
    },
    clear(): void {
      kept = [];
    },
  };
}
