import type { DocumentBlock } from './document-block.ts';

/** The text of a piece, a line for each item. */
export function textOf(block: DocumentBlock): string {
  const lines = block.kind === 'list' ? block.items : [block.spans];
  return lines.map((spans) => spans.map(({ text }) => text).join('')).join('\n');
}
