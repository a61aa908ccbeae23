import { latinSuffix } from './latin-suffix.ts';

/** Where an article begins: its number, and the first words of its text. */
export type Begun = { number: string; text: string };

const suffix = `(?:${latinSuffix})(?![\\p{L}])(?: \\d{1,2}(?=[.\\s]))?`;
const number = '\\d+(?:o|º|°)?(?:-[A-ZÑ]{1,2}(?![\\p{L}])| [A-Z](?=[ .-]*-| *$)|-(?:bis|ter)(?![\\p{L}]))?';
const head = new RegExp(`^(${number})(?:[ -](${suffix}))?[.\\s]*-?$`, 'iu');
const joined = new RegExp(`^[.\\s]*(${suffix})[.\\s]*(?:-\\s*)?`, 'iu');
const inLine = new RegExp(`^ART[ÍI]CULO (${number})(?: (${suffix}|[A-Z](?=\\.)))?\\s*\\.-?\\s+`, 'iu');

/** What stands after `### Artículo`, with the line below it, on which `Bis.-` of the number may have landed. */
export function mexicanStart(said: string, below: string): Begun | undefined {
  const found = head.exec(said.trim());
  if (!found) return undefined;
  const own = [found[1], found[2]].filter(Boolean).join(' ');
  const added = found[2] ? null : joined.exec(below);
  if (added) return { number: `${own} ${added[1]}`, text: below.slice(added[0].length).trim() };
  return { number: own.replace(/-$/, ''), text: below.replace(/^\s*\.?\s*-?\s+|^\s*\.-?\s*/, '').trim() };
}

/** «ARTÍCULO 16 Bis.- Acoso sexual…»: an article that begins in a line like any other. */
export function mexicanStartInLine(text: string): Begun | undefined {
  const found = inLine.exec(text.replace(/^Articulo /, 'ARTICULO '));
  if (!found) return undefined;
  return { number: [found[1], found[2]].filter(Boolean).join(' '), text: text.slice(found[0].length).trim() };
}
