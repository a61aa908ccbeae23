import { plainText } from '../../core/plain-text.ts';
import { wordsIn } from './words-in.ts';

/** Some words of a message, and from where to where in them stands what was looked for. */
export type Snippet = { snippet: string; marks: [number, number][] };

const longest = 160;
/** So much of what comes before the first found word is shown. */
const leading = 48;

/** The part of a message around the first of these stems, in plain words and at most 160 characters long. */
export function makeSnippet(content: string, stems: ReadonlySet<string>): Snippet {
  const text = plainText(content);
  const found = wordsIn(text).filter((word) => word.stems.some((stem) => stems.has(stem)));
  const begin = text.length <= longest ? 0 : beginOf(text, found[0]?.from ?? 0);
  const before = begin > 0 ? '…' : '';
  const end = endOf(text, begin, longest - before.length);
  const after = end < text.length ? '…' : '';

  const moved = before.length - begin;
  const marks = found
    .filter(({ from }) => from >= begin && from < end)
    .map(({ from, to }): [number, number] => [from + moved, Math.min(to, end) + moved]);
  return { snippet: before + text.slice(begin, end) + after, marks };
}

function beginOf(text: string, from: number): number {
  const earliest = Math.min(from - leading, text.length - longest + 1);
  if (earliest <= 0) return 0;
  const blank = text.indexOf(' ', earliest);
  return blank >= 0 && blank < from ? blank + 1 : from;
}

function endOf(text: string, begin: number, room: number): number {
  if (text.length - begin <= room) return text.length;
  const latest = begin + room - 1;
  const blank = text.lastIndexOf(' ', latest);
  if (blank > begin + room / 2) return blank;
  // Half of a pair is no sign.
  return /[\uDC00-\uDFFF]/.test(text.charAt(latest)) ? latest - 1 : latest;
}
