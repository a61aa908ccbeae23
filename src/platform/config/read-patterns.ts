const mostPatterns = 20;
const longestPattern = 120;
/** How many ways one place of a text may be read in: the product of what each repetition may be. */
const mostWays = 1_000;
/** One thing that stands for one character, and how often it may. Groups, choices and repetitions without an end do not exist here. */
const piece =
  /(?:\\[dwsDWS.\-+()[\]{}|/\\^$*?]|\[\^?(?:\\.|[^\]\\[]){1,60}\]|[^\\[\](){}|*+?^$])(?:\?|\{(\d{1,2})(?:,(\d{1,2}))?\})?/uy;

export type FilterPatterns = { patterns: RegExp[]; wrong: string[] };

/**
 * Reads expressions split by semicolons. Each is a row of characters, classes and bounded repetitions, so its time on a text is at most
 * its ways times the text: anything that could be slow is `wrong`, and so is what matches nothing at all.
 */
export function readPatterns(written: string): FilterPatterns {
  const found = written
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);
  const patterns: RegExp[] = [];
  const wrong = found.slice(mostPatterns);
  for (const each of found.slice(0, mostPatterns)) {
    const pattern = compile(each);
    if (pattern) patterns.push(pattern);
    else wrong.push(each);
  }
  return { patterns, wrong };
}

function compile(written: string): RegExp | undefined {
  if (written.length > longestPattern) return undefined;
  let ways = 1;
  let fewest = 0;
  piece.lastIndex = 0;
  while (piece.lastIndex < written.length) {
    const match = piece.exec(written);
    if (!match) return undefined;
    const [whole, least, most] = match;
    const range =
      whole.endsWith('?') && !whole.endsWith('\\?') ? [0, 1] : least ? [Number(least), Number(most ?? least)] : [1, 1];
    const [from = 1, to = 1] = range;
    if (to < from || to === 0) return undefined;
    ways *= to - from + 1;
    fewest += from;
  }
  if (ways > mostWays || fewest < 2) return undefined;
  try {
    return new RegExp(written, 'giu');
  } catch {
    return undefined;
  }
}
