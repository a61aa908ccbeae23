import { DomainError } from '#platform/errors/define-error.ts';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';

/** What a person is told of an error, also of one that this page itself found in a file. */
export function useFileText(): (error: unknown) => string {
  const textOf = useProblemText();
  return (error) => {
    if (!(error instanceof DomainError)) return textOf(error);
    const { type, title, status, details } = error;
    return textOf(new ApiProblem({ ...details, type, title, status }));
  };
}
