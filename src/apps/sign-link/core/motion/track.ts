import type { HandFrame } from '../hand/hand.ts';

/** What was seen at one moment: no hand, one, or both; and, if a body was tracked, the middle between its shoulders and how far apart they are. */
export type Moment = {
  atMs: number;
  right?: HandFrame;
  left?: HandFrame;
  body?: { x: number; y: number; width: number };
};

/** One take of a sign, in order of time. */
export type Take = readonly Moment[];
