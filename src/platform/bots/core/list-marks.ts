/**
 * Makes a list of what a model wrote as one, while it streams: "•" begins no list in markdown, and its lines would run into each
 * other on the page. Nothing else changes, and any way of cutting the text gives the same. `before` is what was already said.
 */
export function createListMarks(before: string): (piece: string) => string {
  let isLineStart = /(?:^|\n)[ \t]*$/u.test(before);
  let needsBlank = false;
  return (piece) => {
    if (!needsBlank && !piece.includes('•')) {
      const end = piece.lastIndexOf('\n');
      isLineStart = (isLineStart || end >= 0) && piece.slice(end + 1).trim() === '';
      return piece;
    }
    let shown = '';
    for (const char of piece) {
      const isBlank = char === ' ' || char === '\t';
      if (needsBlank && !isBlank) shown += ' ';
      needsBlank = isLineStart && char === '•';
      shown += needsBlank ? '-' : char;
      isLineStart = char === '\n' || (isLineStart && isBlank);
    }
    return shown;
  };
}
