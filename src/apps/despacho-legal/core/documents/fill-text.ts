import { holds } from '../templates/holds.ts';
import type { Answers, Template } from '../templates/template.ts';
import { spokenDay } from './day.ts';
import type { Span } from './document-block.ts';
import { spokenAnswer } from './spoken-answer.ts';

export type Filling = { template: Template; answers: Answers; day: string };

/** What stands where an answer is still missing. It never leaves the preview: a document with one is not made. */
export const gap = '……';

/**
 * The words of a text with the answers in their places. An answer is put in as it is and never read as a text to fill, so braces and
 * brackets that a person writes stay what they are.
 */
export function fillText(text: string, filling: Filling): Span[] {
  const spans: Span[] = [];
  for (const piece of text.split(/(\[\[.*?\]\])/)) {
    const isOptional = piece.startsWith('[[');
    const inner = isOptional ? piece.slice(2, -2) : piece;
    const filled = inner.split(/(\{[^}]+\})/).map((part) => (part.startsWith('{') ? place(part, filling) : { text: part }));
    if (isOptional && filled.some((span) => 'isGap' in span)) continue;
    spans.push(...filled.filter((span) => span.text !== ''));
  }
  return spans
    .map((span, at) => ({ ...span, text: withoutSecondStop(span.text, spans[at - 1]) }))
    .filter(({ text }) => text !== '');
}

/** Whoever answers with a whole sentence has put its full stop already. */
function withoutSecondStop(text: string, before: Span | undefined): string {
  return text.startsWith('.') && !before?.isGap && /[.!?…]$/.test(before?.text ?? '') ? text.slice(1) : text;
}

function place(part: string, { template, answers, day }: Filling): Span {
  const [id = '', otherwise] = part.slice(1, -1).split('|');
  if (id === 'today') return { text: spokenDay(day) };
  const field = template.fields.find((one) => one.id === id);
  const said = field && holds(template, answers, field.shownIf) ? spokenAnswer(field, answers, template.country) : undefined;
  if (said !== undefined) return { text: said, field: id };
  return otherwise === undefined ? { text: gap, field: id, isGap: true } : { text: otherwise };
}
