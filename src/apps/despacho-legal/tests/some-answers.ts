import { holds } from '../core/templates/holds.ts';
import type { Answers, Field, Template } from '../core/templates/template.ts';

/** The day on which documents of tests are made. */
export const day = '2026-11-28';

/** Answers to every question that is asked, as its example says. */
export function fullAnswers(template: Template, choice = 0): Answers {
  return answered(template, () => true, choice);
}

/** Answers to what must be answered, and to nothing else. */
export function leastAnswers(template: Template): Answers {
  return answered(template, ({ required }) => required, 0);
}

/** Every text answered with the same words, whatever they are. */
export function answersOf(template: Template, text: string, items: readonly string[] = [text]): Answers {
  const full = fullAnswers(template);
  return Object.fromEntries(
    template.fields
      .filter(({ id }) => full[id] !== undefined)
      .map(({ id, type }) => {
        if (type === 'list') return [id, items];
        return [id, ['text', 'long', 'name', 'address'].includes(type) ? text : (full[id] ?? '')];
      }),
  );
}

function answered(template: Template, wants: (field: Field) => boolean, choice: number): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  let dates = 0;
  for (const field of template.fields) {
    if (!wants(field) || !holds(template, answers, field.shownIf)) continue;
    answers[field.id] = exampleOf(field, choice, dates);
    if (field.type === 'date') dates += 1;
  }
  return answers;
}

function exampleOf(field: Field, choice: number, dates: number): string | readonly string[] {
  const example = field.example?.es ?? '';
  if (field.type === 'date') return field.past ? `202${dates % 7}-0${(dates % 9) + 1}-15` : '2027-01-04';
  if (field.type === 'choice') return field.options?.[choice % field.options.length]?.value ?? '';
  if (field.type === 'yes-no') return choice % 2 === 0 ? 'yes' : 'no';
  return field.type === 'list' ? [example, `${example} (dos)`] : example;
}
