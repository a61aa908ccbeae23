/**
 * One piece of a drawn hand, to be painted in the order given. `edged` pieces have fill and outline with `paint-order: stroke`, so that a
 * piece of several shapes has one outline; `plain` ones only fill; `line` ones only a stroke.
 */
export type HandPart = {
  kind: 'palm' | 'finger' | 'join' | 'nail' | 'crease' | 'path' | 'arrow';
  paint: 'edged' | 'plain' | 'line';
  d: string;
  /** Which finger it belongs to, so that the page can mark the one that is off. */
  finger?: 'thumb' | 'index' | 'middle' | 'ring' | 'little';
};

/** What an SVG shows, in units of a hundredth of a palm: left, top, width and height. */
export type Box = { x: number; y: number; width: number; height: number };

/** A drawing and the box it fits in. Colours are the page's: `--hand-skin`, `--hand-line`, `--hand-nail`, `--hand-path`. */
export type HandDrawing = { parts: readonly HandPart[]; box: Box };
