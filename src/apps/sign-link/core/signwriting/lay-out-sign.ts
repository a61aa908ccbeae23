import { baseOf, type FswSign } from './parse-fsw.ts';

/**
 * A symbol to be written with the two SignWriting fonts at a size of 30: first `fill` in SuttonSignWritingFill, in the paper's colour, then
 * `line` in SuttonSignWritingLine, in the ink's, both hanging down and to the right from `x`, `y`.
 */
export type WrittenSymbol = { fill: string; line: string; x: number; y: number };

/** A sign to be shown: its symbols, in the order in which they are painted, and the box that holds them. */
export type SignLayout = { box: { x: number; y: number; width: number; height: number }; symbols: readonly WrittenSymbol[] };

const room = 4;
/** The planes of private characters in which the fonts keep their symbols. */
const [linePlane, fillPlane] = [0xf0000, 0x100000];

/** How a parsed sign is drawn. An empty sign has no symbols. */
export function layOutSign({ symbols, right, bottom }: FswSign): SignLayout {
  const [left, top] = [Math.min(right, ...symbols.map(({ x }) => x)), Math.min(bottom, ...symbols.map(({ y }) => y))];
  return {
    box: { x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room },
    symbols: symbols.map(({ key, x, y }) => ({ fill: character(key, fillPlane), line: character(key, linePlane), x, y })),
  };
}

/** The character of a symbol in one of the fonts' planes. */
function character(key: string, plane: number): string {
  const [fill, turn] = [Number.parseInt(key.slice(4, 5), 16), Number.parseInt(key.slice(5, 6), 16)];
  return String.fromCodePoint(plane + 1 + (baseOf(key) - 0x100) * 96 + fill * 16 + turn);
}
