/** A line of text on the screen, in pixels of the window. */
export type Line = { top: number; height: number };

/** The line of text under a point, or the words of the control there. */
export function lineAt(x: number, y: number): Line | undefined {
  const text = textAt(x, y);
  if (text && y >= text.top - text.height && y <= text.bottom + text.height) return { top: text.top, height: text.height };
  const control = document.elementFromPoint?.(x, y)?.closest('button, a, label, input, textarea, select');
  return control ? lineOfElement(control) : undefined;
}

/** The line where the person writes or selects, or that of what has the focus. */
export function lineOfCaret(): Line | undefined {
  const here = document.activeElement;
  if (here instanceof HTMLTextAreaElement) return lineIn(here);
  const selection = document.getSelection();
  const range = selection?.rangeCount && !(here instanceof HTMLInputElement) ? selection.getRangeAt(0) : undefined;
  const rect = range?.getClientRects()[0];
  return rect && rect.height > 0 ? { top: rect.top, height: rect.height } : undefined;
}

/** The line in the middle of an element: of a button or a field, its words. */
export function lineOfElement(element: Element): Line | undefined {
  const { top, height } = element.getBoundingClientRect();
  if (height === 0) return undefined;
  const line = lineHeightOf(element);
  // Of something taller than a few lines, the first one.
  return height > 4 * line ? { top, height: line } : around(top + height / 2, line);
}

function around(y: number, height: number): Line {
  return { top: y - height / 2, height };
}

function lineHeightOf(element: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) || 1.6 * Number.parseFloat(fontSize) || 28;
}

type WithOldCaret = Document & { caretRangeFromPoint?(x: number, y: number): Range | null };

function textAt(x: number, y: number): DOMRect | undefined {
  const place = document.caretPositionFromPoint?.(x, y);
  const range = place ? rangeAt(place.offsetNode, place.offset) : (document as WithOldCaret).caretRangeFromPoint?.(x, y);
  if (!range || range.startContainer.nodeType !== Node.TEXT_NODE) return undefined;
  return range.getClientRects()[0];
}

function rangeAt(node: Node, offset: number): Range {
  const range = document.createRange();
  range.setStart(node, offset);
  return range;
}

/** The line of the caret in a text of several lines. No browser tells, so the text up to it is laid out once more, unseen. */
function lineIn(field: HTMLTextAreaElement): Line {
  const style = getComputedStyle(field);
  const twin = document.createElement('div');
  const caret = document.createElement('span');
  for (const name of ['font', 'letterSpacing', 'wordSpacing', 'lineHeight', 'padding', 'border', 'width', 'boxSizing'] as const)
    twin.style[name] = style[name];
  Object.assign(twin.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' });
  caret.textContent = '\u200b';
  twin.append(field.value.slice(0, field.selectionEnd), caret);
  document.body.append(twin);
  const down = caret.offsetTop;
  twin.remove();
  return { top: field.getBoundingClientRect().top + down - field.scrollTop, height: lineHeightOf(field) };
}
