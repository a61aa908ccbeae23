/**
 * Cuts a growing text into blocks of markdown that no longer change, so that only the last one is read again for each piece
 * that arrives. The blocks together are the text, letter by letter.
 */
export function splitBlocks(text: string): string[] {
  const blocks: string[] = [];
  let block = '';
  let fence = '';
  let blank = false;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    if (blank && !fence && line.trim() !== '' && !goesOn(line)) {
      blocks.push(block);
      block = '';
    }
    fence = fenceAfter(line, fence);
    blank = line.trim() === '' && line.endsWith('\n');
    block += line;
  }
  return block === '' ? blocks : [...blocks, block];
}

/** Items of a list may stand apart, and indented lines belong to the one above. */
function goesOn(line: string): boolean {
  return /^(?:\s|[-*+]\s|\d{1,9}[.)]\s)/.test(line);
}

function fenceAfter(line: string, open: string): string {
  const found = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line.trimEnd());
  if (!found?.[1]) return open;
  if (!open) return found[1];
  const closes = found[1][0] === open[0] && found[1].length >= open.length && found[2]?.trim() === '';
  return closes ? '' : open;
}
