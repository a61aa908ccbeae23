/**
 * One point of a hand, as a camera sees it: x to the picture's right, y down, z away from the camera (what is nearer is negative).
 *
 * All three share one unit. Trackers that answer in shares of the picture are multiplied first: x and z by its width, y by its height.
 */
export type Point = { x: number; y: number; z: number };

/**
 * The 21 points of a hand in MediaPipe's order: 0 wrist; 1–4 thumb (CMC, MCP, IP, tip); 5–8 index, 9–12 middle, 13–16 ring and
 * 17–20 little finger (MCP, PIP, DIP, tip). The picture is the camera's own, never its mirror: a right hand with its palm towards the
 * camera and its fingers up has its thumb at the picture's right.
 */
export type Landmarks = readonly Point[];

/** Whose hand: the signer's own right or left. */
export type Handedness = 'right' | 'left';

/** One hand in one picture. `score` is the tracker's trust from 0 to 1; `atMs` a time that only grows, from any beginning. */
export type HandFrame = { landmarks: Landmarks; handedness: Handedness; score: number; atMs: number };

/** From the thumb to the little finger, as the points are ordered. */
export type Finger = 'thumb' | 'index' | 'middle' | 'ring' | 'little';
