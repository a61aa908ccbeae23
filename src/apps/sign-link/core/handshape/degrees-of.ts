import type { Bend, FingerPose, Hold, ThumbAngles, ThumbPlace, ThumbPose } from './handshape.ts';

/** In words, a finger. `closed` ends in the palm. */
const holds: Readonly<Record<Hold, Bend>> = {
  straight: { mcp: 5, pip: 0 },
  curved: { mcp: 20, pip: 45 },
  hooked: { mcp: 5, pip: 100 },
  flat: { mcp: 70, pip: 10 },
  bent: { mcp: 45, pip: 60 },
  closed: { mcp: 80, pip: 95 },
};

/** In words, a thumb. */
const places: Readonly<Record<ThumbPlace, ThumbAngles>> = {
  out: { away: 50, forward: 40, mcp: 0, ip: 0 },
  beside: { away: 30, forward: 20, mcp: 10, ip: 0 },
  across: { away: 20, forward: 20, mcp: 55, ip: 55 },
  over: { away: 25, forward: 35, mcp: 45, ip: 40 },
  under: { away: 45, forward: 30, mcp: 45, ip: 65 },
  opposed: { away: 0, forward: 40, mcp: 10, ip: 0 },
  between: { away: 5, forward: 20, mcp: 10, ip: 5 },
};

/** A finger's three joints in degrees. The last one follows the middle one at two thirds, as tendons make it. */
export function bendOf({ hold }: FingerPose): { mcp: number; pip: number; dip: number } {
  const { mcp, pip, dip } = typeof hold === 'string' ? holds[hold] : hold;
  return { mcp, pip, dip: dip ?? Math.round((pip * 2) / 3) };
}

/** The thumb's angles: those of its place, save the ones that are said. */
export function thumbAnglesOf({ place, at }: ThumbPose): ThumbAngles {
  return { ...places[place], ...at };
}
