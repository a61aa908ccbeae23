import type { Span } from '../../core/finding.ts';
import { cutSpans } from '../../core/map/cut-spans.ts';

/** A text, word for word, with the places that were looked at marked. */
export function MarkedText({ label, text, spans }: { label: string; text: string; spans: readonly Span[] }) {
  return (
    <figure className="stack stack-2">
      <figcaption className="meta">{label}</figcaption>
      <blockquote className="quote normal-text">
        {cutSpans(text, spans).map(({ at, text: words, isMarked }) => (isMarked ? <mark key={at}>{words}</mark> : words))}
      </blockquote>
    </figure>
  );
}
