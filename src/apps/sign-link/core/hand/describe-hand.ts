import { fingers, pointsOf } from './fingers.ts';
import type { Landmarks, Point } from './hand.ts';
import { degreesBetween, lengthOf, minus } from './vector.ts';

/** How many numbers describe a hand: 60 coordinates, 15 joint angles, 10 distances between fingertips. */
export const descriptorLength = 85;

const nowhere: Point = { x: 0, y: 0, z: 0 };

/** What a normalised hand is compared by: where its points are, how its joints are bent (in right angles) and how far its tips are from each other. */
export function describeHand(landmarks: Landmarks): number[] {
  const coordinates = landmarks.slice(1).flatMap(({ x, y, z }) => [x, y, z]);
  return [...coordinates, ...jointAngles(landmarks).map((degrees) => degrees / 90), ...tipDistances(landmarks)];
}

/** Degrees by which each joint is bent, three for each finger from the hand outwards; the thumb's begin at its root. */
export function jointAngles(landmarks: Landmarks): number[] {
  const at = (index: number): Point => landmarks[index] ?? nowhere;
  return fingers.flatMap((finger) => {
    const chain = [0, ...pointsOf[finger]];
    return [1, 2, 3].map((joint) => {
      const [before, here, after] = [at(chain[joint - 1] ?? 0), at(chain[joint] ?? 0), at(chain[joint + 1] ?? 0)];
      return degreesBetween(minus(here, before), minus(after, here));
    });
  });
}

function tipDistances(landmarks: Landmarks): number[] {
  const tips = fingers.map((finger) => landmarks[pointsOf[finger][3]] ?? nowhere);
  return tips.flatMap((tip, at) => tips.slice(at + 1).map((other) => lengthOf(minus(tip, other))));
}
