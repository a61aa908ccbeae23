import type { HelpLine } from '../contract.ts';

/** A fixed reply laid out for the page: its telephones are shown as links, so their list is left out of the text. */
export function readFixedWords(
  text: string,
  helpLines: readonly HelpLine[],
): { heading: string; before: string[]; after: string[] } {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((each) => each.trim())
    .filter(Boolean);
  const at = paragraphs.findIndex((each) => isNumbers(each, helpLines));
  const [heading = '', ...before] = at === -1 ? paragraphs : paragraphs.slice(0, at);
  return { heading, before, after: at === -1 ? [] : paragraphs.slice(at + 1) };
}

function isNumbers(paragraph: string, helpLines: readonly HelpLine[]): boolean {
  const items = paragraph.split('\n').filter((line) => line.startsWith('- '));
  return items.length > 0 && items.every((item) => helpLines.some(({ phone }) => item.includes(phone)));
}
