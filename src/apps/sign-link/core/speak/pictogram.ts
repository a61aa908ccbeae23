import drawings from './pictograms.json' with { type: 'json' };

/**
 * A drawn picture on a grid of 48. `soft` is what is filled with a pale colour, `line` what is drawn over it. A shape is a path, a circle
 * (`o x y r`), an ellipse (`e x y rx ry`) or a rectangle with round corners (`r x y width height r`).
 */
export type Pictogram = { id: string; es: string; en: string; soft: readonly string[]; line: readonly string[] };

/** All of them are drawn for this product and belong to it: whoever shows one says so. */
export const pictogramLicence = 'mentalia-own';

export const pictograms: readonly Pictogram[] = Object.entries(drawings).map(([id, drawn]) => ({ id, ...drawn }));

const byId = new Map(pictograms.map((one) => [one.id, one]));

/** The picture with this name, if it is one of ours. */
export function findPictogram(id: string): Pictogram | undefined {
  return byId.get(id);
}
