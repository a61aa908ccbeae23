import '../player/hand-picture.css';
import { useMemo } from 'react';
import { Icon } from '#ui/primitives/icon.tsx';
import { drawTake } from '../../core/dictionary/draw-take.ts';
import { poseOfText } from '../../core/dictionary/text-of-pose.ts';
import type { PersonalSignSummary } from '../../my-signs/contract.ts';
import { ShapeHand } from '../dictionary/shape-hand.tsx';

/** One moment of a sign, for lists: of a take, or of the hand that was chosen. Its name stands beside it. */
export function SignStill({
  still,
  handshape,
}: {
  still: string | null;
  handshape: PersonalSignSummary['content']['handshape'];
}) {
  const drawing = useMemo(() => drawn(still), [still]);
  if (drawing)
    return (
      <svg className="hand" viewBox={drawing.box} aria-hidden="true">
        {drawing.hands.map(({ parts, x, y }, hand) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the right hand and the left one
          <g key={hand} transform={`translate(${x} ${y})`}>
            {parts.map(({ kind, paint, d }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are painted in their order and have no other name
              <path key={index} className={`hand-${paint} hand-${kind}`} d={d} />
            ))}
          </g>
        ))}
      </svg>
    );
  return handshape ? <ShapeHand shape={handshape} /> : <Icon name="hand" />;
}

/** What is damaged is not shown; its name is. */
function drawn(still: string | null) {
  try {
    const { box, moments } = drawTake(still ? poseOfText(still) : []);
    const [hands] = moments;
    return hands && { hands, box: `${box.x} ${box.y} ${box.width} ${box.height}` };
  } catch {
    return undefined;
  }
}
