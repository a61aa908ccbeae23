import './hand-picture.css';
import { useMemo } from 'react';
import { joinClasses } from '#ui/primitives/join-classes.ts';
import type { Letter } from '../../core/alphabets/alphabet.ts';
import { drawBetween } from '../../core/draw/draw-between.ts';
import { drawLetter } from '../../core/draw/draw-letter.ts';

type Props = {
  letter: Letter;
  /** How far its movement has gone; without it, it is still and shows its way. */
  at?: number | undefined;
  /** On the way from this letter, so far from 0 to 1. */
  from?: { letter: Letter; share: number } | undefined;
  isMirrored?: boolean;
  /** What it is, for whoever does not see it. Without it the picture only repeats what stands beside it. */
  label?: string;
  className?: string;
};

/** A hand that makes a letter. */
export function HandPicture({ letter, at, from, isMirrored = false, label, className }: Props) {
  const [before, share] = [from?.letter, from?.share ?? 1];
  const { parts, box } = useMemo(
    () =>
      before ? drawBetween(before, letter, share, { mirrored: isMirrored }) : drawLetter(letter, { at, mirrored: isMirrored }),
    [letter, at, before, share, isMirrored],
  );
  return (
    <svg
      className={joinClasses('hand', className)}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined}
    >
      {parts.map(({ kind, paint, d }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are painted in their order and have no other name
        <path key={index} className={`hand-${paint} hand-${kind}`} d={d} />
      ))}
    </svg>
  );
}
