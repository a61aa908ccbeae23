import { isDay } from '../documents/day.ts';
import type { Answers, Field } from './template.ts';

/** What was answered to a field, without the space around it; nothing where there is no answer, or none that its kind can be. */
export function answerOf(field: Field, answers: Answers): string | string[] | undefined {
  const said = answers[field.id];
  if (said === undefined) return undefined;
  if (field.type === 'list') {
    const items = (typeof said === 'string' ? [said] : said).map((item) => writable(item)).filter((item) => visible(item));
    return items.length > 0 ? items : undefined;
  }
  if (typeof said !== 'string' || !visible(said)) return undefined;
  const answer = writable(said);
  return fits(field, answer) ? answer : undefined;
}

function fits(field: Field, answer: string): boolean {
  if (field.type === 'date') return isDay(answer);
  if (field.type === 'money') return /^\d{1,12}(?:\.\d{1,2})?$/.test(answer);
  if (field.type === 'choice') return field.options?.some(({ value }) => value === answer) ?? false;
  if (field.type === 'yes-no') return answer === 'yes' || answer === 'no';
  return true;
}

/** Without what no file can hold: control signs and halves of letters. */
function writable(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\t/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
      .trim()
  );
}

/** Marks of direction and joiners alone cannot be seen: an answer of only them would leave an empty place. */
function visible(text: string): boolean {
  return /[^\s\p{C}\p{M}]/u.test(text);
}
