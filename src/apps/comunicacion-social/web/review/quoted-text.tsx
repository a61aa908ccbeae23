/** A sentence in which the words that could be said stand out. */
export function QuotedText({ text }: { text: string }) {
  return text.split(/(«[^»]*»|"[^"]*"|“[^”]*”)/u).map((piece, index) => {
    const isQuote = index % 2 === 1;
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
    return isQuote ? <b key={index}>{piece}</b> : piece;
  });
}
