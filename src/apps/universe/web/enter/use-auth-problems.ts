import { type RefObject, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { type AuthField, type AuthForm, type AuthProblem, placeAuthProblem } from '../../core/auth-problem.ts';

/** What is shown as wrong: a placed problem, or the whole sentence of one that belongs to no field. */
type Shown = AuthProblem | { field: 'form'; text: string };

export type AuthProblems = {
  element: RefObject<HTMLFormElement | null>;
  show(problems: readonly AuthProblem[]): void;
  fail(error: unknown): void;
  say(text: string): void;
  clear(): void;
  of(field: AuthField | 'form'): string | undefined;
  /** The other way in, when that is the way out. */
  offer: AuthForm['mode'] | undefined;
};

/** What is wrong with a form of the entrance, in words, where it belongs. The focus goes to the first of it. */
export function useAuthProblems(form: AuthForm): AuthProblems {
  const t = useT();
  const textOf = useProblemText();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (shown.length) element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [shown]);

  return {
    element,
    show: setShown,
    fail(error) {
      const placed = error instanceof ApiProblem ? placeAuthProblem(error, form) : undefined;
      setShown([placed ?? { field: 'form', text: textOf(error) }]);
    },
    say: (text) => setShown([{ field: 'form', text }]),
    clear: () => setShown([]),
    of(field) {
      const problem = shown.find((one) => one.field === field);
      if (!problem) return undefined;
      return 'text' in problem ? problem.text : t(`universe.authProblem.${problem.key}`, problem.values);
    },
    offer: shown.map((problem) => ('offer' in problem ? problem.offer : undefined)).find(Boolean),
  };
}
