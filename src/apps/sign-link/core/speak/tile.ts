import given from './tiles.json' with { type: 'json' };

export type TileKind = 'subject' | 'verb' | 'thing' | 'feeling' | 'place' | 'time' | 'not' | 'extra' | 'question' | 'please';
type Grammar = { text: string } & Readonly<Record<string, string | boolean>>;

/** A word with its picture, and what a sentence must know of it in each language. */
export type Tile = { id: string; picture: string; kind: TileKind; es: Grammar; en: Grammar };

/** What a sentence is made of: a word with a picture, or one that somebody wrote, which stays as it is. */
export type SentencePart = { tile: string } | { written: string };

export const tiles: readonly Tile[] = Object.entries(given).map(([id, tile]) => ({ id, ...tile }) as unknown as Tile);

const byId = new Map(tiles.map((one) => [one.id, one]));

/** The word with this name, if there is one. */
export function findTile(id: string): Tile | undefined {
  return byId.get(id);
}
