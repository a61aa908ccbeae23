import { findTile, type SentencePart, type Tile } from './tile.ts';

/** One word of a sentence on its way: the tile it came from, or what was written. */
export type Word = { tile: Tile; written?: undefined } | { tile?: undefined; written: string };

/** What stands apart from the order of the words. */
export type ReadParts = {
  words: Word[];
  subject: Tile | undefined;
  isNegated: boolean;
  isQuestion: boolean;
  courtesies: Tile[];
  times: Tile[];
};

/** Takes out of a sentence what has a place of its own: who does it, «no», the question, «por favor» and when. */
export function readParts(parts: readonly SentencePart[]): ReadParts {
  const read: ReadParts = { words: [], subject: undefined, isNegated: false, isQuestion: false, courtesies: [], times: [] };
  for (const part of parts) {
    if ('written' in part) {
      if (part.written.trim()) read.words.push({ written: part.written.trim() });
      continue;
    }
    const tile = findTile(part.tile);
    if (!tile) continue;
    if (tile.kind === 'not') read.isNegated = true;
    else if (tile.kind === 'question') read.isQuestion = true;
    else if (tile.kind === 'please') read.courtesies.push(tile);
    else if (tile.kind === 'time') read.times.push(tile);
    else if (tile.kind === 'subject' && !read.subject && read.words.length === 0) read.subject = tile;
    else read.words.push({ tile });
  }
  return read;
}

export const isVerb = (word: Word | undefined): boolean => word?.tile?.kind === 'verb';
