import { useT } from '../i18n/use-t.ts';
import { words } from '../i18n/words.ts';
import { isProblem } from './api-problem.ts';

/** What a person is told of an error: the sentence of its type, and an honest general one where nobody wrote one. */
export function useProblemText(): (error: unknown) => string {
  const t = useT();
  return (error) => {
    const key = isProblem(error) ? `problems.${error.type}` : '';
    if (key && words.has(key)) return t(key, numbersOf(isProblem(error) ? error.problem : {}));
    return t('problems.http/unexpected');
  };
}

/** A sentence may name a figure of the problem, such as how many seconds to wait. */
function numbersOf(problem: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(problem).filter(([, value]) => typeof value === 'number' || typeof value === 'string'),
  );
}
