/** From where to where something stands in a text. */
export type Place = { from: number; to: number };

/** Where the sentences of this part of a text stand, word for word and without the blanks around them. «art. 5», «1. La ley» and «J. Pérez» are not their ends. */
export function splitSentences(text: string, { from, to }: Place): Place[] {
  const sentences: Place[] = [];
  let begin = from;
  for (const match of text.slice(from, to).matchAll(end)) {
    const at = from + match.index + match[0].length;
    if (isShortened(text.slice(begin, from + match.index))) continue;
    sentences.push({ from: begin, to: at });
    begin = at;
  }
  sentences.push({ from: begin, to });
  return sentences.map((each) => trimPlace(text, each)).filter((each) => each.from < each.to);
}

/** The same place without the blanks at its ends. */
export function trimPlace(text: string, { from, to }: Place): Place {
  const part = text.slice(from, to);
  const begin = from + part.length - part.trimStart().length;
  return { from: begin, to: Math.max(begin, from + part.trimEnd().length) };
}

/** What closes a sentence, where something follows that can begin one. */
const end = /[.!?…;]+["'”’»)\]]*(?=\s+["'“‘«([¿¡]?[\p{Lu}\p{N}¿¡])|\n+/gu;
const shortened =
  /(?:^|[\s(«"])(?:\p{L}|\p{N}{1,3}|arts?|núms?|núm|num|no|nos|sr|sra|sres|dr|dra|d|dña|lic|ud|uds|pág|págs|pp|cap|caps|apdo|ap|inc|fracc|frac|etc|ej|vid|cfr|ss|r\.d|l\.o|ee|uu|mr|mrs|ms|vs|fig|vol|ed|st)$/iu;

function isShortened(before: string): boolean {
  return shortened.test(before.slice(-12));
}
