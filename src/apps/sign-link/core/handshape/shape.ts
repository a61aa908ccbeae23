import type { Bend, FingerPose, Handshape, Hold, LongFinger, ThumbPlace, ThumbPose } from './handshape.ts';

type Said = Hold | Bend | FingerPose;
type Spoken = Partial<Record<LongFinger, Said>> & { thumb: ThumbPlace | ThumbPose; crossed?: Handshape['crossed'] };

/** A handshape as it is said: whoever is not named is in the fist. */
export function shape({ thumb, index, middle, ring, little, crossed }: Spoken): Handshape {
  return {
    thumb: typeof thumb === 'string' ? { place: thumb } : thumb,
    index: pose(index),
    middle: pose(middle),
    ring: pose(ring),
    little: pose(little),
    ...(crossed ? { crossed } : {}),
  };
}

/** Straight fingers that lie against each other, and those that are apart. */
export const together = {
  index: { hold: 'straight', lean: -6 },
  middle: { hold: 'straight' },
  ring: { hold: 'straight', lean: 5 },
  little: { hold: 'straight', lean: 10 },
} as const satisfies Record<LongFinger, FingerPose>;

export const apart = {
  index: { hold: 'straight', lean: 10 },
  middle: { hold: 'straight' },
  ring: { hold: 'straight', lean: -5 },
  little: { hold: 'straight', lean: -15 },
} as const satisfies Record<LongFinger, FingerPose>;

/** Straight fingers that level out when the forearm comes from below: they lean away from the thumb. */
export const tilted = {
  index: { hold: 'straight', lean: -20 },
  middle: { hold: 'straight', lean: -12 },
  ring: { hold: 'straight', lean: -6 },
  little: { hold: 'straight', lean: 2 },
} as const satisfies Record<LongFinger, FingerPose>;

function pose(said: Said = 'closed'): FingerPose {
  if (typeof said === 'string') return { hold: said };
  return 'hold' in said ? said : { hold: said };
}
