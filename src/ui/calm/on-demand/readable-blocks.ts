/** A paragraph, a heading or an item, and where each of its words stands in the page. */
export type Block = {
  element: HTMLElement;
  text: string;
  language: string;
  /** The part of the page that holds these characters of the text. */
  rangeOf(from: number, to: number): Range | undefined;
};

type Piece = { node: Text; from: number };

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, figcaption, legend, .choice, summary, td, th, pre';
/** A button that is a word of a text, because it explains it, is read with the text. */
const unread =
  'button:not([data-word]), textarea, select, svg, script, style, .sr, [aria-hidden="true"], [hidden], [data-secondary]';

/** What can be read aloud in a part of the page, in its order: its texts, without controls and without what is not seen. */
export function readableBlocks(root: ParentNode & Node): Block[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { element: HTMLElement; pieces: Piece[]; text: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement?.closest<HTMLElement>(blocks);
    if (!element || !(node instanceof Text) || !isSeen(node)) continue;
    const last = found.at(-1);
    const block = last?.element === element ? last : { element, pieces: [], text: '' };
    if (block !== last) found.push(block);
    block.pieces.push({ node, from: block.text.length });
    block.text += node.data;
  }
  return found
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ element, pieces, text }) => ({
      element,
      text,
      language: element.closest<HTMLElement>('[lang]')?.lang || 'es',
      rangeOf: (from, to) => rangeIn(pieces, from, to),
    }));
}

function isSeen({ parentElement }: Text): boolean {
  if (!parentElement || parentElement.closest(unread)) return false;
  return parentElement.checkVisibility?.() ?? true;
}

function rangeIn(pieces: readonly Piece[], from: number, to: number): Range | undefined {
  const pieceAt = (at: number) => pieces.findLast((piece) => piece.from <= at);
  const [first, last] = [pieceAt(from), pieceAt(Math.max(from, to - 1))];
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.min(from - first.from, first.node.length));
  range.setEnd(last.node, Math.min(to - last.from, last.node.length));
  return range;
}
