const name = 'ui-reading';
let marked: HTMLElement | undefined;

/** Shows which block is being read, and in it the word where the browser can mark one without touching the page. */
export function markReading(block: HTMLElement | undefined, word?: Range): void {
  if (block !== marked) {
    marked?.removeAttribute('data-reading');
    block?.setAttribute('data-reading', '');
    marked = block;
  }
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (word) CSS.highlights.set(name, new Highlight(word));
  else CSS.highlights.delete(name);
}
