import type { Figure } from './figure.ts';
import { isSupported } from './is-supported.ts';
import { readFigures } from './read-figures.ts';

/** Whether two texts count the same: each number, amount, period, date and reference of either stands in the other. The mark before a paragraph («a)», «2.») may be left out. */
export function hasSameFigures(one: string, other: string): boolean {
  const [these, those] = [figuresOf(one), figuresOf(other)];
  return these.every((figure) => isSupported(figure, those)) && those.every((figure) => isSupported(figure, these));
}

const mark = /^\s*(?:\d{1,3}(?:\.?[ºª°])?\s*(?:bis|ter)?[.)]-?|[a-zñ]{1,2}\)|[IVXL]+\s*[.)]-?)\s*/u;

/** «Un trabajador», «una persona»: whoever it is, not one of them. */
const anybody = new Set([undefined, 'worker', 'person']);

/** «La mitad», «hábiles» and the like count. */
function figuresOf(text: string): Figure[] {
  return readFigures(text.replace(mark, '')).filter(
    (figure) => !(figure.is === 'amount' && figure.value === '1' && anybody.has(figure.unit)),
  );
}
