const longest = 60;

/** What somebody says, in pieces that can be taken one by one: its sentences, and the long ones also at their commas. */
export function inPieces(text: string): string[] {
  const sentences = text.match(/[^.!?…]+(?:[.!?…]+["»”)]*|$)/gu) ?? [text];
  return sentences
    .flatMap((sentence) => (sentence.trim().length > longest ? sentence.split(/(?<=[,;:])\s+/) : [sentence]))
    .map((piece) => piece.trim())
    .filter(Boolean);
}
