/** A finger's three joints in degrees, 0 straight, and how far it leans towards the thumb. */
export type PosedFinger = readonly [knuckle: number, middle: number, last: number, lean?: number];

/** The thumb: away from the hand's side, out of its plane, and its two joints, in degrees. */
export type PosedThumb = readonly [away: number, forward: number, knuckle: number, last: number];

/** A direction in the picture: to the right, up, and towards the camera. */
export type PosedDirection = readonly [right: number, up: number, near: number];

/**
 * A right hand by the angles of its joints and by where its palm and its fingers look. It is set by hand for measuring, and knows nothing
 * of the product's own descriptions of letters.
 */
export type HandPose = {
  thumb: PosedThumb;
  index: PosedFinger;
  middle: PosedFinger;
  ring: PosedFinger;
  little: PosedFinger;
  palm: PosedDirection;
  fingers: PosedDirection;
};
