import { isEvent, isEventAbout, isEventUnderName } from './is-of-the-system.ts';
import { piece } from './piece.ts';
import { type Head, readHead } from './read-head.ts';
import { NamesWithColon, senderOf } from './sender-of.ts';
import type { Stamp } from './stamp.ts';

/** A line that seems to begin a message. */
export type Beginning = {
  line: number;
  style: string;
  stamp: Stamp;
  /** `null`: of the system. */
  who: string | null;
  /** What stands after who wrote it, on the same line. */
  text: string;
  /** Its name comes more than once, or it is a line of the system that is known: it is no line of somebody's text. */
  isSure: boolean;
};

/** All beginnings in the style of this file, in order. Those in another style are text that somebody copied into a message. */
export function* findBeginnings(lines: string[]): Generator<number, Beginning[]> {
  const found: Beginning[] = [];
  const counts = new Map<string, number>();
  // One string for all lines: a large chat has hundreds of thousands.
  const styles = new Map<string, string>();
  for (const [line, text] of lines.entries()) {
    if (line % piece === 0) yield line / lines.length;
    const head = readHead(text);
    if (!head) continue;
    const style = styles.get(head.style) ?? head.style;
    styles.set(style, style);
    counts.set(style, (counts.get(style) ?? 0) + 1);
    found.push({ line, style, stamp: head.stamp, who: head.who ?? null, text: head.rest, isSure: false });
  }
  const own = styleOf(found[0], counts, lines);
  return withSenders(counts.size > 1 ? found.filter(({ style }) => style === own) : found);
}

/** Exports begin with a beginning; where the top was cut off, the style of most lines counts. */
function styleOf(first: Beginning | undefined, counts: Map<Head['style'], number>, lines: string[]): string | undefined {
  const [most, often = 0] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const isAtTop = first && lines.slice(0, first.line).every((line) => line.trim() === '');
  return first && isAtTop && (counts.get(first.style) ?? 0) * 5 >= often ? first.style : most;
}

/** Reads who wrote each, and then, knowing all names, which of them are sure. */
function withSenders(beginnings: Beginning[]): Beginning[] {
  const names = new NamesWithColon();
  for (const [at, beginning] of beginnings.entries()) {
    const sent = beginning.who === null ? senderOf(beginning.text) : { who: beginning.who, text: '' };
    if (!sent) continue;
    const isSystem = beginning.who === null && isEventUnderName(sent.text, at < 3 && beginning.style.startsWith('['));
    beginning.text = sent.text;
    beginning.isSure = isSystem;
    if (isSystem) continue;
    beginning.who = names.see(sent.who, sent.text);
  }
  for (const beginning of beginnings) {
    const { who, text } = beginning;
    // `Ana agregó a Trabajo: Luis`, where a name in it holds the colon.
    if (who !== null && names.countOf(who) === 1 && isEventAbout(who)) {
      Object.assign(beginning, { who: null, text: `${who}: ${text}`, isSure: true });
    } else if (who === null) beginning.isSure ||= isEvent(text);
    else {
      beginning.isSure = names.countOf(who) > 1;
      const whole = names.whole(who, text);
      if (whole) Object.assign(beginning, whole);
    }
  }
  return beginnings;
}
