/** Where things are, in CSS pixels from the top of the page. */
export type View = { scrollY: number; viewport: number; content: number; replyTop: number | undefined };

/** Nearer than this to the end counts as being at the end. */
export const nearEndPx = 96;
const airPx = 16;

export function distanceToEnd({ scrollY, viewport, content }: View): number {
  return Math.max(0, content - viewport - scrollY);
}

/**
 * How far the page may move by itself while a reply grows: down to its end, but never past its first line, so that nobody has
 * to chase what they are reading. `undefined`: stay. Only for a person who is following; who has scrolled away is left alone.
 */
export function followTo(view: View): number | undefined {
  const end = Math.max(0, view.content - view.viewport);
  const target = view.replyTop === undefined ? end : Math.min(end, Math.max(0, view.replyTop - airPx));
  return target > view.scrollY + 1 ? target : undefined;
}
