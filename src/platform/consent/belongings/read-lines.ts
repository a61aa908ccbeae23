import { StringDecoder } from 'node:string_decoder';
import { ArchiveNotValid } from './contract.ts';

/** How much all entries of an archive may come to when they are unpacked, and one line of them. */
export const mostUnpackedBytes = 500 * 1024 * 1024;
const mostLineCharacters = 1024 * 1024;

/** What is left of the bytes that one archive may come to. */
export type Budget = { bytes: number };

export type JsonRow = Record<string, unknown>;

/** The rows of a file of lines, one by one. Throws `ArchiveNotValid` at the first thing that is none. */
export async function* readLines(pieces: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<JsonRow> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const piece of pieces) {
    budget.bytes -= piece.length;
    if (budget.bytes < 0) throw new ArchiveNotValid({ why: 'too-large' });
    const lines = (rest + decoder.write(piece)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > mostLineCharacters) throw new ArchiveNotValid({ why: 'too-large' });
    for (const line of lines) if (line !== '') yield parse(line);
  }
  if (rest !== '') yield parse(rest);
}

function parse(line: string): JsonRow {
  if (line.length > mostLineCharacters) throw new ArchiveNotValid({ why: 'too-large' });
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as JsonRow;
  } catch {}
  throw new ArchiveNotValid({ why: 'not-a-row' });
}
