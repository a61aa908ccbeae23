import type { StepInput } from '#platform/dialogue/contract.ts';

/** What a person has filled in so far in the form of a step; text and lists are kept as they were typed. */
export type Filled = string | number | string[] | null;

/** The value a step is answered with, or nothing while it has no answer. */
export function readFilled(input: StepInput, filled: Filled): string | number | string[] | undefined {
  switch (input.kind) {
    case 'scale':
      return typeof filled === 'number' ? filled : undefined;
    case 'choice': {
      const chosen = Array.isArray(filled) ? filled : typeof filled === 'string' ? [filled] : [];
      const known = chosen.filter((value) => input.options.some((option) => option.value === value));
      if (known.length === 0) return undefined;
      return input.multiple ? known : known[0];
    }
    case 'text':
      return typeof filled === 'string' && filled.trim() ? filled.trim() : undefined;
    case 'list': {
      const lines = typeof filled === 'string' ? linesOf(filled) : [];
      return lines.length > 0 ? lines : undefined;
    }
  }
}

/** How an answer reads in the conversation: labels, not values. */
export function sayAnswer(input: StepInput, value: string | number | string[]): string {
  if (input.kind === 'scale') return `${value} / ${input.max}`;
  const labelOf = (each: string) =>
    (input.kind === 'choice' ? input.options.find((option) => option.value === each)?.label : undefined) ?? each;
  if (!Array.isArray(value)) return labelOf(String(value));
  return input.kind === 'list' ? value.map((line) => `- ${line}`).join('\n') : value.map(labelOf).join(', ');
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
