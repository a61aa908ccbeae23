import { ChatBuilder } from './chat-builder.ts';
import { decideDateOrder } from './decide-date-order.ts';
import { withoutMarks } from './marks.ts';
import { namedStampOf } from './named-stamp.ts';
import type { Asked, Outcome } from './outcome.ts';
import { piece } from './piece.ts';
import { numericStampOf } from './read-head.ts';
import { isoOf, momentOf, type Order, type Stamp } from './stamp.ts';
import { whichDate } from './which-date.ts';
import { writtenIn } from './written-in.ts';

const longestName = 60;
const orders: Order[] = ['year-first', 'day-first', 'month-first'];

type Dated = { line: number; stamp: Stamp };
type Block = { who: string; text: string[]; stamp: Stamp };

/**
 * Reads what is copied from pages of Instagram and Messenger: a line with a name, lines with words, a line with a date; or the
 * date between both. `undefined` where the lines are not in such blocks.
 */
export function* readBlocks(text: string, asked: Asked): Generator<number, Outcome | undefined> {
  const lines = withoutMarks(text)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
  const dated: Dated[] = [];
  for (const [line, written] of lines.entries()) {
    if (line % piece === 0) yield line / lines.length;
    const stamp = /^\D{0,24}\d/.test(written) ? (namedStampOf(written) ?? numericStampOf(written)) : undefined;
    if (stamp) dated.push({ line, stamp });
  }
  if (dated.length < 2) return undefined;
  const blocks = dateBetween(lines, dated) ?? dateAtEnd(lines, dated);
  return blocks && chatOf(blocks, asked);
}

/** Name, words, date. */
function dateAtEnd(lines: string[], dated: Dated[]): Block[] | undefined {
  const blocks = dated.map(({ line, stamp }, at) => {
    const [who = '', ...text] = lines.slice((dated[at - 1]?.line ?? -1) + 1, line).filter((each) => each !== '');
    return { who, text, stamp };
  });
  return arePeople(blocks) ? blocks : undefined;
}

/** Name, date, words. */
function dateBetween(lines: string[], dated: Dated[]): Block[] | undefined {
  if (lines.slice(0, dated[0]?.line).filter((line) => line !== '').length !== 1) return undefined;
  const blocks = dated.map(({ line, stamp }, at) => {
    const next = dated[at + 1];
    return { who: lines[line - 1] ?? '', text: lines.slice(line + 1, next ? next.line - 1 : lines.length), stamp };
  });
  return arePeople(blocks) ? blocks : undefined;
}

function arePeople(blocks: Block[]): boolean {
  const names = new Set(blocks.map(({ who }) => who));
  const areNames = [...names].every((name) => name !== '' && name.length <= longestName);
  return areNames && (names.size <= 2 || names.size <= blocks.length * 0.6);
}

function chatOf(blocks: Block[], asked: Asked): Outcome {
  const inOrder = isNewestFirst(blocks) ? blocks.toReversed() : blocks;
  const stamps = inOrder.map(({ stamp }) => stamp);
  const decision = decideDateOrder(stamps, asked.dateOrder);
  if (decision === 'ask') return whichDate(stamps);
  const order = decision.order === 'either' ? 'day-first' : decision.order;
  const builder = new ChatBuilder();
  for (const { who, text, stamp } of inOrder) builder.add({ at: isoOf(stamp, order), who, ...writtenIn(text.join('\n')) });
  const isPlain = decision.order === 'either' || decision.order === 'year-first';
  return { outcome: 'chat', chat: builder.build('pasted', null, isPlain ? 'none' : order), ambiguous: decision.ambiguous };
}

/** Pages that load older messages as one scrolls show the newest first. */
function isNewestFirst(blocks: Block[]): boolean {
  return orders.some((order) => {
    const moments = blocks.map(({ stamp }) => momentOf(stamp, order) ?? Number.NaN);
    const [first = 0, last = 0] = [moments[0], moments.at(-1)];
    return first > last && moments.every((moment, at) => at === 0 || moment <= (moments[at - 1] ?? 0));
  });
}
