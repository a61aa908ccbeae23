import { ChatBuilder } from './chat-builder.ts';
import { decideDateOrder } from './decide-date-order.ts';
import { headerAt, isOriginal, type MailHeader, withoutSignature } from './mail-lines.ts';
import { withoutMarks } from './marks.ts';
import { namedStampOf } from './named-stamp.ts';
import type { Asked, Outcome } from './outcome.ts';
import { piece } from './piece.ts';
import { numericStampOf } from './read-head.ts';
import { isoOf, momentOf, type Order, type Stamp } from './stamp.ts';
import { whichDate } from './which-date.ts';

type Part = { who: string; stamp: Stamp | undefined; lines: string[] };

/**
 * Reads mails that were copied as text, each with those before it underneath. Whoever wrote the newest is not named there: `Yo`.
 * `undefined` where nothing says who wrote what.
 */
export function* readMailThread(text: string, asked: Asked): Generator<number, Outcome | undefined> {
  const lines = withoutMarks(text)
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^(?:> ?)+/, ''));
  const parts: Part[] = [{ who: 'Yo', stamp: undefined, lines: [] }];
  for (let at = 0; at < lines.length; ) {
    if (at % piece === 0) yield at / lines.length;
    const header = headerAt(lines, at);
    if (header) parts.push(partOf(header));
    else if (!isOriginal(lines[at] ?? '')) parts.at(-1)?.lines.push(lines[at] ?? '');
    at += header?.lines ?? 1;
  }
  const written = parts.filter((part) => textOf(part) !== '');
  if (parts.length < 2 || written.length < 2) return undefined;
  const stamps = written.flatMap(({ stamp }) => (stamp ? [stamp] : []));
  // The newest stands first, so days run backwards down the page.
  const decision = decideDateOrder(stamps.toReversed(), asked.dateOrder);
  if (decision === 'ask') return whichDate(stamps.toReversed());
  const order = decision.order === 'either' ? 'day-first' : decision.order;
  const builder = new ChatBuilder();
  for (const part of oldestFirst(written, order)) {
    builder.add({ at: part.stamp ? isoOf(part.stamp, order) : null, who: part.who, text: textOf(part), kind: 'text' });
  }
  const isPlain = decision.order === 'either' || decision.order === 'year-first';
  return { outcome: 'chat', chat: builder.build('mail', null, isPlain ? 'none' : order), ambiguous: decision.ambiguous };
}

function partOf({ who, when }: MailHeader): Part {
  const plain = when
    .replace(/\ba las?\b|\bat\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { who: who || '?', stamp: namedStampOf(when) ?? numericStampOf(plain), lines: [] };
}

function textOf({ lines }: Part): string {
  return withoutSignature(lines).join('\n').trim();
}

function oldestFirst(parts: Part[], order: Order): Part[] {
  const moments = parts.map(({ stamp }) => stamp && momentOf(stamp, order));
  const known = moments.filter((moment) => moment !== undefined);
  const isRising = known.length > 1 && known.every((moment, at) => at === 0 || moment >= (known[at - 1] ?? 0));
  return isRising ? parts : parts.toReversed();
}
