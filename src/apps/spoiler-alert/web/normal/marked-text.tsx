import type { Span } from '../../core/finding.ts';

/** A text, word for word, with the places that were looked at marked. */
export function MarkedText({ label, text, spans }: { label: string; text: string; spans: readonly Span[] }) {
  return (
    <figure className="stack stack-2">
      <figcaption className="meta">{label}</figcaption>
      <blockquote className="quote normal-text">
        {piecesOf(text, spans).map(({ from, words, isMarked }) => (isMarked ? <mark key={from}>{words}</mark> : words))}
      </blockquote>
    </figure>
  );
}

function piecesOf(text: string, spans: readonly Span[]) {
  const pieces: { from: number; words: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(start, at);
    if (from >= end) continue;
    if (from > at) pieces.push({ from: at, words: text.slice(at, from), isMarked: false });
    pieces.push({ from, words: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ from: at, words: text.slice(at), isMarked: false });
  return pieces;
}
