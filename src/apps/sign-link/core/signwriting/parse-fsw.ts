/** A symbol of the International SignWriting Alphabet 2010 and where its upper left corner is written; signs are centred on 500, 500. */
export type PlacedSymbol = { key: string; x: number; y: number };

/** A sign in Formal SignWriting: the order it is sorted by, its lane (`B` is a plain box), the lower right corner of its box, and its symbols. */
export type FswSign = {
  sequence: readonly string[];
  lane: 'B' | 'L' | 'M' | 'R';
  right: number;
  bottom: number;
  symbols: readonly PlacedSymbol[];
};

const symbol = 'S[123][0-9a-f]{2}[0-5][0-9a-f]';
const coordinate = '[0-9]{3}x[0-9]{3}';
const whole = new RegExp(`^(A(?:${symbol}|S00000)+)?([BLMR])(${coordinate})((?:${symbol}${coordinate})*)$`);
const placed = new RegExp(`(${symbol})(${coordinate})`, 'g');
/** As long as a page of signs would be; nobody writes one sign with more. */
const longest = 4000;
/** Above this no symbol is defined. */
const lastBase = 0x38b;

/** Reads one sign in Formal SignWriting (draft-slevinski-formal-signwriting), without its style string; undefined if it is none. */
export function parseFsw(text: string): FswSign | undefined {
  const [sign = ''] = text.trim().split('-');
  if (sign.length > longest) return undefined;
  const found = whole.exec(sign);
  if (!found) return undefined;
  const [, prefix = '', lane, corner = '', body = ''] = found;
  const sequence = [...prefix.matchAll(/S[0-9a-f]{5}/g)].map(([key]) => key);
  const symbols = [...body.matchAll(placed)].map(([, key = '', at = '']) => ({ key, ...placeOf(at) }));
  if ([...sequence, ...symbols.map(({ key }) => key)].some((key) => key !== 'S00000' && baseOf(key) > lastBase)) return undefined;
  const { x: right, y: bottom } = placeOf(corner);
  return { sequence, lane: lane as FswSign['lane'], right, bottom, symbols };
}

/** A symbol's base: which handshape, movement or face it is, whatever its turn. */
export function baseOf(key: string): number {
  return Number.parseInt(key.slice(1, 4), 16);
}

function placeOf(coordinates: string): { x: number; y: number } {
  const [x = 0, y = 0] = coordinates.split('x').map(Number);
  return { x, y };
}
