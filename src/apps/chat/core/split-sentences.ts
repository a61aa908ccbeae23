/** A short form, or the number of a list: what follows goes on with the same sentence. */
const shortForms =
  /(?:^|[\s("«¿¡])(?:p|ej|sr|sra|srta|dr|dra|ud|uds|pág|núm|aprox|máx|mín|etc|vs|e\.g|i\.e|mr|mrs|ms|\p{L})\.$|^\s*\d{1,3}\.$/iu;
const mark = /[.!?…]/;
const closing = /["»”’)\]*_]/;

/**
 * The whole sentences of a text that grows, from `from` on; `upTo` is where the next call begins. The end of a text that
 * still grows is held back, so a sentence is never told in pieces. Any way of cutting the text gives the same sentences.
 */
export function splitSentences(text: string, from: number, ended: boolean): { sentences: string[]; upTo: number } {
  const sentences: string[] = [];
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const end = endAt(text, start, at);
    if (end === undefined) continue;
    sentences.push(text.slice(start, end));
    start = end;
    at = end - 1;
  }
  if (ended && start < text.length) {
    sentences.push(text.slice(start));
    start = text.length;
  }
  return { sentences, upTo: start };
}

/** Where the sentence ends whose last mark is at `at`; nothing while it is not certain that it ends there. */
function endAt(text: string, start: number, at: number): number | undefined {
  const char = text[at] as string;
  if (char === '\n') return at + 1;
  if (!mark.test(char)) return undefined;
  let after = at + 1;
  while (after < text.length && (mark.test(text[after] as string) || closing.test(text[after] as string))) after += 1;
  if (after >= text.length || !/\s/.test(text[after] as string)) return undefined;
  if (char === '.' && after === at + 1 && shortForms.test(text.slice(start, after))) return undefined;
  return after + 1;
}

/** A sentence as it is read aloud: without the marks that only mean something to the eye. Empty when nothing is left. */
export function speakable(sentence: string): string {
  return sentence
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*+>]|\d{1,3}[.)])\s+/, '')
    .replace(/^\s*(?:[-*_]{3,}|`{3,}.*|[|:\s-]+)\s*$/, '')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(^|\s)[*_](\S)/g, '$1$2')
    .replace(/(\S)[*_](?=[\s.,;:!?)]|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
