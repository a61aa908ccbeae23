import { Unzip, UnzipInflate, type Zippable, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { LetterDamaged, LetterTooMuch } from '../../letters/contract.ts';

/** What of a document its words stand in; pictures, fonts and what is tucked inside are never opened. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/;
const mostEntries = 2_000;
const mostBytes = 30 * 1024 * 1024;
/** So small that what one piece may become, a thousand times as much, is no harm. */
const pieceBytes = 8 * 1024;

/** The words of a document of Word. What opens is counted while it opens, whatever the archive claims of itself. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const parts = openParts(bytes);
  if (!parts['word/document.xml']) throw new LetterDamaged();
  // Entities can be written so that a few bytes become a great many.
  for (const part of Object.values(parts)) if (declares(part)) throw new LetterDamaged();
  const small: Zippable = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [part, { level: 0 }]]));
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(small)) });
    return value;
  } catch {
    throw new LetterDamaged();
  }
}

function openParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let [entries, opened] = [0, 0];
  // Kept and thrown outside: what is thrown while a piece opens, the library takes for damage.
  let fault: LetterDamaged | LetterTooMuch | undefined;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > mostEntries) fault ??= new LetterTooMuch();
    if (fault || !wanted.test(file.name) || parts[file.name]) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, isLast) => {
      if (error) fault ??= new LetterDamaged();
      opened += piece?.length ?? 0;
      if (opened > mostBytes) fault ??= new LetterTooMuch();
      if (fault) return;
      pieces.push(piece);
      if (isLast) parts[file.name] = Buffer.concat(pieces);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    try {
      unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
    } catch {
      fault ??= new LetterDamaged();
    }
    if (fault) throw fault;
  }
  return parts;
}

function declares(part: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(Buffer.from(part.subarray(0, 4_096)).toString('latin1'));
}
