import type { Asked } from './asked.ts';
import { canonicalNumber } from './canonical-number.ts';
import type { Article } from './law.ts';
import type { Piece, Start } from './piece.ts';

type Draft = Start & { path: string[]; paragraphs: string[]; changedOn: string | null };
type Level = { level: number; text: string; titled: boolean };

const longestTitle = 400;
const epigraph = 9;
const noText =
  /^\(?(?:se (?:deroga|suprime)|derogad[oa]s?|suprimid[oa]s?|sin contenido|anulad[oa]s?|dejad[oa]s? sin (?:efecto|contenido)|abrogad[oa]s?)\.?\)?\.?$/i;

/** The articles that these pieces make, in their order: no number stands twice, and none is empty unless it is repealed. */
export function articlesOf(pieces: Iterable<Piece>, { hash }: Asked, sourceUrl: string): Article[] {
  const drafts = draftsOf(pieces).filter((draft) => draft.kind === 'article' || draft.paragraphs.length > 0);
  const isCovered = coveredBy(drafts);
  const isFree = freeNumbers();
  return drafts.map((draft) => {
    const text = withoutFootnotes(draft.paragraphs).join('\n');
    const isRepealed = draft.standing === 'repealed' || text === '' || noText.test(text) || isCovered(draft);
    return {
      number: isFree(draft.number),
      kind: draft.kind,
      heading: draft.heading,
      path: draft.path,
      text,
      standing: isRepealed ? 'repealed' : (draft.standing ?? 'in-force'),
      versionDate: draft.versionDate ?? draft.changedOn,
      sourceUrl: draft.sourceUrl ?? sourceUrl,
      hash: hash(text),
    };
  });
}

/** «(*) Entendemos que se refiere a…» is a word of the editors, and so is the mark that leads to it. */
function withoutFootnotes(paragraphs: string[]): string[] {
  const own = paragraphs.filter((paragraph) => !paragraph.startsWith('(*)'));
  return own.length === paragraphs.length ? own : own.map((paragraph) => paragraph.replace(/ ?\(\*\)/g, ''));
}

function draftsOf(pieces: Iterable<Piece>): Draft[] {
  const drafts: Draft[] = [];
  const levels: Level[] = [];
  let open: Draft | undefined;
  let closed: Draft | undefined;
  for (const piece of pieces) {
    if (piece.is === 'structure' && piece.level === epigraph && !open && levels.at(-1)?.titled === false) {
      addTitle(levels.at(-1), piece.text);
    } else if (piece.is === 'structure') {
      [open, closed] = [undefined, open ?? closed];
      while ((levels.at(-1)?.level ?? -1) >= piece.level) levels.pop();
      if (piece.level > 0) levels.push({ level: piece.level, text: piece.text, titled: false });
    } else if (piece.is === 'article') {
      const { is: _is, ...start } = piece;
      open = { ...start, path: start.path ?? levels.map(({ text }) => text), paragraphs: [], changedOn: null };
      drafts.push(open);
    } else if (piece.is === 'changed') {
      if (open && (open.changedOn ?? '') < piece.on) open.changedOn = piece.on;
    } else if (piece.is === 'text') {
      if (open) addText(open.paragraphs, piece);
      // What is no name of a chapter is law: where a chapter was seen in the middle of an article, nothing of it may be lost.
      else if (!addTitle(levels.at(-1), piece.text)) addText(closed?.paragraphs ?? [], piece);
    } else {
      [open, closed] = [undefined, undefined];
      levels.length = 0;
    }
  }
  return drafts;
}

function addText(paragraphs: string[], { text, joins }: { text: string; joins?: boolean }): void {
  const before = joins ? paragraphs.pop() : undefined;
  paragraphs.push(before === undefined ? text : `${before} ${text}`);
}

/** What a book or a chapter is called may stand under it, in a line of its own. */
function addTitle(level: Level | undefined, text: string): boolean {
  if (!level || level.titled || text.length > longestTitle) return false;
  const isBegun = /[.:,]$|\. /.test(level.text);
  level.text += `${isBegun ? '' : '.'} ${text}`;
  level.titled = true;
  return true;
}

/**
 * Whether an article is one of several that were repealed together: «Artículos 617 a 622. (Derogados)». Their last text is printed
 * below, each under its own heading, and counts no longer.
 */
function coveredBy(drafts: Draft[]): (draft: Draft) => boolean {
  const ranges = drafts.flatMap(({ range, paragraphs }) => {
    if (!range || (paragraphs.length > 0 && !noText.test(paragraphs.join('\n')))) return [];
    const [first, last] = range.map(placeOf);
    return first && last ? [{ first, last }] : [];
  });
  return ({ kind, number, range }) => {
    const place = kind === 'article' && !range ? placeOf(number) : undefined;
    if (!place) return false;
    return ranges.some(
      ({ first, last }) => first.suffix === place.suffix && first.whole <= place.whole && place.whole <= last.whole,
    );
  };
}

function placeOf(number: string): { whole: number; suffix: string } | undefined {
  const found = /^(\d+)(.*)$/.exec(canonicalNumber(number));
  return found ? { whole: Number(found[1]), suffix: found[2] ?? '' } : undefined;
}

function freeNumbers(): (number: string) => string {
  const taken = new Set<string>();
  return (number) => {
    let free = number;
    for (let times = 2; taken.has(free); times += 1) free = `${number} (${times})`;
    taken.add(free);
    return free;
  };
}
