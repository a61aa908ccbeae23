import type { Problem } from '#platform/errors/define-error.ts';

/** What the server answered when it could not do what was asked; `status` 0 is a server that could not be reached. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }

  get type(): string {
    return this.problem.type;
  }

  get title(): string {
    return this.problem.title;
  }

  get status(): number {
    return this.problem.status;
  }

  get detail(): string | undefined {
    return this.problem.detail;
  }

  get errors(): { pointer: string; message: string }[] | undefined {
    return this.problem.errors;
  }
}

/** Whether an error is a problem of the API, and of this type when one is named. */
export function isProblem(error: unknown, type?: string): error is ApiProblem {
  return error instanceof ApiProblem && (type === undefined || error.type === type);
}
