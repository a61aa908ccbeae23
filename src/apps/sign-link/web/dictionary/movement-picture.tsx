import type { SignMovement } from '../../core/dictionary/terms.ts';

const ways: Record<SignMovement, string> = {
  none: 'M12 24h.01M24 24h.01M36 24h.01',
  straight: 'M8 24H40M33 17l7 7-7 7',
  arc: 'M8 34C12 12 36 12 40 32M32 29l8 3 3-8',
  circle: 'M38 20A15 15 0 1 0 39 26M31 19l7 1 1-7',
  twist: 'M24 8v32M12 20c0-8 24-8 24 0s-14 8-18 5M25 19l-7 6 7 5',
  wiggle: 'M6 24q4.5-12 9 0t9 0 9 0 9 0',
};

/** The way of a movement, as an arrow. Its word stands beside it. */
export function MovementPicture({ movement }: { movement: SignMovement }) {
  return (
    <svg className="dict-way" viewBox="0 0 48 48" aria-hidden="true">
      <path d={ways[movement]} />
    </svg>
  );
}
