import type { Context } from '#platform/context/context.ts';
import { FileTooLarge } from '#platform/files/contract.ts';
import { inspectBytes } from '#platform/files/inspect-bytes.ts';
import { readGiven } from '#platform/files/read-given.ts';
import type { Country } from '../../contract.ts';
import type { LetterRead, ReadLetterText } from '../../letters/contract.ts';
import { lawsHere } from './laws-here.ts';
import { letterFile } from './letter-file.ts';
import type { ReadText } from './letter-thread.ts';
import { readApart } from './read-apart.ts';
import { wholeOf } from './whole-of.ts';

type Given = { bytes: AsyncIterable<Uint8Array>; length?: number | undefined };
type Parts = Pick<Context, 'db'>;

/** Reads a letter that somebody typed or pasted. Nothing of it is kept, told to a model or written to a log. */
export async function readLetterText(parts: Parts, { text, country }: ReadLetterText): Promise<LetterRead> {
  return withLaws(parts, country, await readApart(async () => ({ text, country })));
}

/** Reads a letter that comes as a file, in memory alone. Throws what files throw, and what is wrong with the document. */
export async function readLetterFile(
  parts: Parts,
  { bytes, length, country }: Given & { country: Country },
): Promise<LetterRead> {
  const { mostBytes } = letterFile;
  if (length !== undefined && length > mostBytes) throw new FileTooLarge({ mostBytes });
  const read = await readApart(async () => {
    let contentType = '';
    const passed = inspectBytes(
      readGiven(bytes, async () => true),
      letterFile,
      (told) => {
        contentType = told.contentType;
      },
    );
    const whole = await wholeOf(passed);
    return { bytes: whole, contentType, country };
  });
  return withLaws(parts, country, read);
}

/** What was read, with which of the laws it names are loaded now. */
export async function withLaws({ db }: Parts, country: Country, read: ReadText): Promise<LetterRead> {
  return { country, ...read, laws: await lawsHere(db, country, read.reading.laws) };
}
