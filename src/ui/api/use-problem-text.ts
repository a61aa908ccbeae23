import { roundWait } from '#platform/i18n/core/round-wait.ts';
import { useT } from '../i18n/use-t.ts';
import { words } from '../i18n/words.ts';
import { isProblem } from './api-problem.ts';

const unitOf = { seconds: 'second', minutes: 'minute', hours: 'hour' };

/** What a person is told of an error: the sentence of its type, and an honest general one where nobody wrote one. */
export function useProblemText(): (error: unknown) => string {
  const t = useT();
  return (error) => {
    const key = isProblem(error) ? `problems.${error.type}` : '';
    if (key && words.has(key)) return t(key, valuesOf(isProblem(error) ? error.problem : {}));
    return t('problems.http/unexpected');
  };
}

/** A sentence may name a figure of the problem; how long to wait is `wait`, as a person would say it. */
function valuesOf(problem: object): Record<string, string | number> {
  const values: Record<string, string | number> = Object.fromEntries(
    Object.entries(problem).filter(([, value]) => typeof value === 'number' || typeof value === 'string'),
  );
  const seconds = values.retryAfterSeconds;
  return typeof seconds === 'number' ? { ...values, wait: inWords(seconds) } : values;
}

function inWords(seconds: number): string {
  const { unit, count } = roundWait(seconds);
  return new Intl.NumberFormat(words.language(), { style: 'unit', unit: unitOf[unit], unitDisplay: 'long' }).format(count);
}
