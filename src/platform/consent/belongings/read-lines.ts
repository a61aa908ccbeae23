import { StringDecoder } from 'node:string_decoder';
import { ArchiveNotValid } from './contract.ts';

/** How much all entries of an archive may come to when they are unpacked, in bytes and in rows, and one line of them. */
export const mostUnpacked: Readonly<Budget> = { bytes: 500 * 1024 * 1024, rows: 1_000_000 };
const mostLineCharacters = 1024 * 1024;

/** What is left of what one archive may come to. */
export type Budget = { bytes: number; rows: number };

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
    for (const line of lines) if (line !== '') yield parse(line, budget);
  }
  if (rest !== '') yield parse(rest, budget);
}

function parse(line: string, budget: Budget): JsonRow {
  budget.rows -= 1;
  if (budget.rows < 0 || line.length > mostLineCharacters) throw new ArchiveNotValid({ why: 'too-large' });
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as JsonRow;
  } catch {}
  throw new ArchiveNotValid({ why: 'not-a-row' });
}
