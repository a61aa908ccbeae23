import { answerOf } from './answer-of.ts';
import type { Answers, Template } from './template.ts';

/**
 * Whether a condition holds: `field` (answered, and not with "no"), `!field` (not so), `field=value`, `@basis` (the law
 * is cited), and several joined by `&`.
 * A field that is not asked was not answered, whatever was once written there. No condition holds always.
 */
export function holds(template: Template, answers: Answers, condition: string | undefined): boolean {
  if (condition === undefined) return true;
  if (condition.includes('&')) return condition.split('&').every((part) => holds(template, answers, part));
  if (condition === '@basis') return template.basis.length > 0;
  if (condition.startsWith('!')) return !holds(template, answers, condition.slice(1));
  const [id = '', value] = condition.split('=');
  const field = template.fields.find((one) => one.id === id);
  if (!field || !holds(template, answers, field.shownIf)) return false;
  const answer = answerOf(field, answers);
  return value === undefined ? answer !== undefined && answer !== 'no' : answer === value;
}
