import type { ChatFormat } from '../chat.ts';
import { ChatBuilder } from './chat-builder.ts';
import { type Decision, decideDateOrder, isReadBothWays } from './decide-date-order.ts';
import { type Beginning, findBeginnings } from './find-beginnings.ts';
import { withoutMarks } from './marks.ts';
import type { Asked, Outcome } from './outcome.ts';
import { piece } from './piece.ts';
import { splitLines } from './split-lines.ts';
import { isoOf, type Order } from './stamp.ts';
import { whichDate } from './which-date.ts';
import { withoutLookalikes } from './without-lookalikes.ts';
import { writtenIn } from './written-in.ts';

const nothing: string[] = [];

/**
 * Reads text in which each message begins on a line of its own with its date: what WhatsApp exports, and what it and Telegram let
 * be copied. `undefined` where no line begins so.
 */
export function* readLines(text: string, title: string | null, asked: Asked): Generator<number, Outcome | undefined> {
  const lines = splitLines(text);
  const beginnings = yield* halved(findBeginnings(lines), 0);
  if (!beginnings.some(({ who }) => who !== null)) return undefined;
  const decision = decideFor(beginnings, asked);
  if (decision === 'ask') return whichDate(beginnings.map(({ stamp }) => stamp));
  const order = decision.order === 'either' ? 'day-first' : decision.order;
  const kept = withoutLookalikes(beginnings, order);
  if (!kept.some(({ who }) => who !== null)) return undefined;
  const builder = new ChatBuilder();
  for (const [at, beginning] of kept.entries()) {
    if (at % piece === 0) yield 0.5 + at / kept.length / 2;
    const end = kept[at + 1]?.line ?? lines.length;
    addMessage(builder, beginning, end === beginning.line + 1 ? nothing : lines.slice(beginning.line + 1, end), order);
  }
  const format = formatOf(beginnings);
  const chat = builder.build(format, title, decision.order === 'either' ? 'none' : order);
  const ambiguous = decision.ambiguous && kept.filter(({ stamp }) => isReadBothWays(stamp)).length;
  return { outcome: 'chat', chat, ambiguous };
}

/** Dates in somebody's text must not decide how all others are read, so whoever wrote once is heard only if nothing else decides. */
function decideFor(beginnings: Beginning[], { dateOrder }: Asked): Decision | 'ask' {
  const stampsOf = (some: Beginning[]) => some.map(({ stamp }) => stamp);
  const sure = beginnings.filter(({ isSure }) => isSure);
  const first = sure.length > 0 ? decideDateOrder(stampsOf(sure)) : 'ask';
  if (first !== 'ask' && first.order !== 'either') return first;
  return decideDateOrder(stampsOf(beginnings.filter(({ isSure, who }) => isSure || who !== null)), dateOrder);
}

function addMessage(builder: ChatBuilder, { style, stamp, who, text }: Beginning, more: string[], order: Order): void {
  const at = isoOf(stamp, order);
  const raw = more.length === 0 ? text : [text, ...more].join('\n');
  if (who === null) builder.add({ at, who, text: withoutMarks(raw).trimEnd(), kind: 'system' });
  else builder.add({ at, who, ...writtenIn(style === 'who-first' ? raw.trimStart() : raw) });
}

function formatOf([first]: Beginning[]): ChatFormat {
  return first?.style === 'time-first' || first?.style === 'who-first' ? 'pasted' : 'whatsapp';
}

function* halved<T>(work: Generator<number, T>, from: number): Generator<number, T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield from + value / 2;
  }
}
