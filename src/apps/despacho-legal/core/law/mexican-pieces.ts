import { mexicanNotes } from './mexican-notes.ts';
import { type Begun, mexicanStart, mexicanStartInLine } from './mexican-start.ts';
import { cutStructure, mexicanStructure } from './mexican-structure.ts';
import type { Piece } from './piece.ts';
import { plainText } from './plain-text.ts';
import { transitoryPieces } from './transitory-pieces.ts';

const transitoryHead = /^(?:#+ )?(?:ART[ÍI]CULOS? )?TRANSITORIOS?\.?$/i;
const articleHead = /^#{2,4} ART[ÍI]CULO (.+)$/i;
/** A name without an end, and without the beginning of a list: nothing that a law says in an article. */
const title = /^(?![IVXLC]+\.|\p{L}\)|\p{Lu}\. |\d)\p{Lu}[^.;:]{2,160}(?<![,\d])$/u;
/** Without a note behind it, it has to be shorter still: a sentence that broke off in the file is no name. */
const shortTitle = /^[^,]{3,60}$/;
/** The same, where a chapter begins right behind it. */
const titleAbove = /^(?:[IVX]+\.?-? )?\p{Lu}[^.;:]{2,90}(?<![,\d])$/u;
/** Notes about these stand behind a title or a chapter, and none of an article. */
const largeParts = ['Capítulo', 'Título', 'Sección', 'Libro', 'Denominación', 'Epígrafe'];

/** What a Mexican law says, in its order: its articles first, its transitory provisions and those of its reforms after them. */
export function* mexicanPieces(source: string, publishedAt: string | null): Generator<Piece> {
  const lines = withoutBeginning(source.split(/\r?\n/));
  const end = lines.findIndex(endsLaw);
  yield* lawPieces(end < 0 ? lines : lines.slice(0, end));
  if (end >= 0) yield* transitoryPieces(lines.slice(end), publishedAt);
}

/** The lines of the file without its title, and without who made it. */
function withoutBeginning(lines: string[]): string[] {
  const rule = lines.findIndex((line, at) => at < 30 && line.trim() === '---');
  return lines.slice(rule + 1);
}

function endsLaw(line: string): boolean {
  if (transitoryHead.test(line.trim())) return true;
  if (!/transitorios?/i.test(line)) return false;
  return mexicanNotes(line).some(
    (part) => part.is === 'text' && /^ART[ÍI]CULOS TRANSITORIOS$|\bTRANSITORIOS DE DECRETOS\b/i.test(part.text),
  );
}

function* lawPieces(lines: string[]): Generator<Piece> {
  let skips: 'nothing' | 'line' | 'article' = 'nothing';
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    const head = articleHead.exec(line)?.[1];
    const begun = head === undefined ? undefined : mexicanStart(head, lines[at + 1] ?? '');
    if (/^[….\s]*$/.test(line)) continue;
    if (begun) {
      at += 1;
      // Editors quote an article of another law in full, under a heading like those of this one.
      skips = skips === 'line' ? 'article' : 'nothing';
      if (skips === 'nothing') yield* articlePieces(begun, endsArticle(lines, at));
    } else if (head !== undefined) {
      // «### Artículo Único. Se expide la Ley…»: the decree that brings a law, and no article of it.
      yield { is: 'end' };
    } else if (/^#+ /.test(line)) {
      skips = 'nothing';
      yield headingPiece(
        line.replace(/^#+ /, ''),
        lines.slice(0, at).findLast((one) => one.trim() !== ''),
      );
    } else if (skips === 'nothing') {
      if (/^Artículo vinculado con .* el DOF .*:$/.test(line)) skips = 'line';
      else yield* linePieces(line, endsArticle(lines, at));
    }
  }
}

function* articlePieces({ number, text }: Begun, isLast: boolean): Generator<Piece> {
  yield { is: 'article', number, kind: 'article', heading: '' };
  yield* linePieces(text, isLast, true);
}

/** «## Título Séptimo — ;» was no heading: there a line of the text began with these words. */
function headingPiece(said: string, before = ''): Piece {
  if (/ — [\p{Ll};,.:)]/u.test(said) && !/[.;:\d]$/.test(before.trim())) {
    return { is: 'text', text: said.replace(/ — (?=\p{Ll})/u, ' ').replace(/ — /, ''), joins: true };
  }
  return mexicanStructure(said);
}

function endsArticle(lines: string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 6).find((line) => line.trim() !== '');
  return next === undefined || articleHead.test(next);
}

/** The pieces of one line. What stands before a note about a title or a chapter is that title. */
function* linePieces(line: string, isLast: boolean, isFirst = false): Generator<Piece> {
  const { text, joins } = unbolded(line);
  const segments = mexicanNotes(text);
  for (const [at, segment] of segments.entries()) {
    if (segment.is === 'text') {
      const next = segments[at + 1];
      const isTitle = next?.is === 'note' ? isOfLargePart(next) : isLast && !next && shortTitle.test(segment.text);
      yield* textPieces(segment.text, { isTitle: isTitle && !(isFirst && at === 0), joins: joins && at === 0 });
    } else if (/^\p{L}+ (?:con \p{L}+ )?declarad[oa] inválid/u.test(segment.said)) {
      // A court has said that this counts no longer: whoever reads the text must see it there.
      yield { is: 'text', text: segment.said };
    } else if (!isOfLargePart(segment)) {
      for (const on of segment.days) yield { is: 'changed', on };
    }
  }
}

function isOfLargePart({ about, said }: { about: string; said: string }): boolean {
  return (
    largeParts.includes(about) ||
    /^Fe de erratas a (?:la|l) (?:denominación|numeración|epígrafe)|^Fe de erratas al (?:epígrafe|Título|Capítulo)/.test(said)
  );
}

type Place = { isTitle: boolean; joins: boolean };

function* textPieces(text: string, { isTitle, joins }: Place): Generator<Piece> {
  const begin = text.search(/(?:^|(?<=[\p{L}.;:)] ))ART[ÍI]CULO \d|^Articulo \d/u);
  const begun = begin < 0 ? undefined : mexicanStartInLine(text.slice(begin));
  const { before, parts } = cutStructure(begun ? text.slice(0, begin).trim() : text);
  const isOnlyTitle = (isTitle && title.test(before)) || (parts.length > 0 && titleAbove.test(before));
  if (before !== '' && isOnlyTitle) yield { is: 'structure', level: 9, text: before };
  else if (before !== '') yield { is: 'text', text: plainText(before), joins };
  yield* parts;
  if (begun) yield* articlePieces(begun, false);
}

/** The file has «**segundo.** y tercer párrafos» where a line began so: the mark and the dot are not the law's own. */
function unbolded(line: string): { text: string; joins: boolean } {
  const begins = /^\*\*(\p{Ll}[\p{L} ]*)\.-?\*\* ?(?=[\p{Ll},;])/u.exec(line);
  if (begins) return { text: `${begins[1]} ${line.slice(begins[0].length)}`.replace(/ (?=[,;])/, ''), joins: true };
  return { text: line.replace(/^\*\*(.+?)\*\*/, '$1'), joins: false };
}
