import { answerOf } from '../templates/answer-of.ts';
import { holds } from '../templates/holds.ts';
import type { Answers, Field, Template } from '../templates/template.ts';
import { isCurp, isDni, isEmail, isPhone, isRfc } from './identity.ts';

export const faultKinds = ['date', 'money', 'future', 'before', 'dni-letter', 'curp', 'rfc', 'email', 'phone', 'long'] as const;
/** What does not fit in an answer. `with` is the field that it contradicts. The answer stays as it is: its person may know better. */
export type Fault = { field: string; kind: (typeof faultKinds)[number]; with?: string };

/** Longer than this, an answer is told to be long: nobody reads it. */
const longAnswer = 4000;

/** What does not fit, field by field, in the order of the interview. */
export function findFaults(template: Template, answers: Answers, day: string): Fault[] {
  return template.fields
    .filter((field) => holds(template, answers, field.shownIf))
    .flatMap((field) => faultsOf(field, template, answers, day));
}

function faultsOf(field: Field, template: Template, answers: Answers, day: string): Fault[] {
  const said = answers[field.id];
  const answer = answerOf(field, answers);
  if (typeof said === 'string' && said.trim() !== '' && answer === undefined) {
    return field.type === 'date' || field.type === 'money' ? [{ field: field.id, kind: field.type }] : [];
  }
  if (typeof answer !== 'string') return [];
  if (field.type === 'date') return dateFaults(field, answer, template, answers, day);
  const kind = checkFault(field, answer);
  return kind ? [{ field: field.id, kind }] : [];
}

function dateFaults(field: Field, answer: string, template: Template, answers: Answers, day: string): Fault[] {
  const faults: Fault[] = field.past && answer > day ? [{ field: field.id, kind: 'future' }] : [];
  const other = template.fields.find(({ id }) => id === field.notBefore);
  const earliest = other && holds(template, answers, other.shownIf) ? answerOf(other, answers) : undefined;
  if (other && typeof earliest === 'string' && answer < earliest) {
    faults.push({ field: field.id, kind: 'before', with: other.id });
  }
  return faults;
}

function checkFault({ check }: Field, answer: string): Fault['kind'] | undefined {
  if (answer.length > longAnswer) return 'long';
  if (check === 'dni-nie') return isDni(answer) ? undefined : 'dni-letter';
  if (check === 'curp') return isCurp(answer) ? undefined : 'curp';
  if (check === 'rfc') return isRfc(answer) ? undefined : 'rfc';
  if (check === 'email') return isEmail(answer) ? undefined : 'email';
  if (check === 'phone') return isPhone(answer) ? undefined : 'phone';
  return undefined;
}
