import '../player/hand-picture.css';
import { useMemo } from 'react';
import type { HandshapeKey } from '../../core/dictionary/handshapes.ts';
import { poseHandshape } from '../../core/dictionary/handshapes.ts';
import { drawHand } from '../../core/draw/draw-hand.ts';

/** One of the drawn handshapes. What it is stands beside it in words. */
export function ShapeHand({ shape }: { shape: HandshapeKey }) {
  const { parts, box } = useMemo(() => {
    const hand = poseHandshape(shape);
    const [xs, ys] = [hand.map(({ x }) => x * 100), hand.map(({ y }) => y * 100)];
    const [left, top] = [Math.min(...xs) - 14, Math.min(...ys) - 14];
    const size = Math.max(236, Math.max(...xs) + 14 - left, Math.max(...ys) + 34 - top);
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    return {
      parts: drawHand(hand),
      box: `${Math.round(middle - size / 2)} ${Math.round(Math.max(...ys) + 34 - size)} ${Math.round(size)} ${Math.round(size)}`,
    };
  }, [shape]);
  return (
    <svg className="hand" viewBox={box} aria-hidden="true">
      {parts.map(({ kind, paint, d }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are painted in their order and have no other name
        <path key={index} className={`hand-${paint} hand-${kind}`} d={d} />
      ))}
    </svg>
  );
}
