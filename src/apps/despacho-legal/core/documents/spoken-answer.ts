import { answerOf } from '../templates/answer-of.ts';
import type { Answers, Field, Template } from '../templates/template.ts';
import { spokenDay } from './day.ts';

/** An answer as the document says it; nothing where there is none. */
export function spokenAnswer(field: Field, answers: Answers, country: Template['country']): string | undefined {
  const answer = answerOf(field, answers);
  if (answer === undefined) return undefined;
  if (typeof answer !== 'string') return answer.map(onOneLine).join('; ');
  if (field.type === 'date') return spokenDay(answer);
  if (field.type === 'money') return spokenAmount(answer, country);
  if (field.type === 'choice') return field.options?.find(({ value }) => value === answer)?.text;
  if (field.type === 'yes-no') return answer === 'yes' ? 'sí' : 'no';
  return field.type === 'long' ? answer.replace(/\r\n?/g, '\n') : onOneLine(answer);
}

/** Lines are joined, for the places within a sentence: "Calle Mayor 1, 28013 Madrid". */
export function onOneLine(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ')
    .replace(/,{2,}/g, ',');
}

/** "1.234,50 euros" in Spain, "$1,234.50 M.N." in Mexico. */
function spokenAmount(amount: string, country: Template['country']): string {
  const [whole = '0', cents = ''] = amount.split('.');
  const [group, point] = country === 'ES' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(?:\d{3})+$)/g, group);
  const said = `${grouped}${point}${cents.padEnd(2, '0')}`;
  return country === 'ES' ? `${said} euros` : `$${said} M.N.`;
}
