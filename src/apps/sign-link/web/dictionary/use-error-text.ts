import { DomainError } from '#platform/errors/define-error.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';

/** What a person is told of an error, also of one that came up while a file was read here and that no server answered. */
export function useErrorText(): (error: unknown) => string {
  const t = useT();
  const textOf = useProblemText();
  return (error) => (error instanceof DomainError ? t(`problems.${error.type}`) : textOf(error));
}
