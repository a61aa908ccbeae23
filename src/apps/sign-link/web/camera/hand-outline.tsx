import { fingers, pointsOf } from '../../core/hand/fingers.ts';
import type { HandFrame, Point } from '../../core/hand/hand.ts';
import type { Fault, Picture } from '../../core/recognise/reading.ts';

const palm = [0, 1, 5, 9, 13, 17, 0];

/** The hand that the camera sees, drawn over its image; a ring is round the finger that is off. It only repeats what the words beside it say. */
export function HandOutline({ hand, picture, fault }: { hand: HandFrame; picture: Picture; fault: Fault | undefined }) {
  const at = (index: number): Point => hand.landmarks[index] ?? { x: 0, y: 0, z: 0 };
  const line = (points: readonly number[]) =>
    points.map((index) => `${at(index).x.toFixed(1)},${at(index).y.toFixed(1)}`).join(' ');
  const off = fault && fault.part !== 'hand' ? at(pointsOf[fault.part][3]) : undefined;
  return (
    <svg className="sign-outline" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
      <polyline points={line(palm)} />
      {fingers.map((finger) => (
        <polyline key={finger} points={line(pointsOf[finger])} />
      ))}
      {hand.landmarks.map(({ x, y }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the points of a hand have their number and no other name
        <circle key={index} cx={x} cy={y} r={picture.width / 110} />
      ))}
      {off && <circle className="sign-outline-off" cx={off.x} cy={off.y} r={picture.width / 22} />}
    </svg>
  );
}
