/** What every API answers when it cannot do what was asked: RFC 9457 `application/problem+json`. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  requestId?: string;
  errors?: { pointer: string; message: string }[];
  [detail: string]: unknown;
};

/** A foreseen outcome: declared in a contract, known to both sides. Everything that is not one of these is a bug. */
export abstract class DomainError extends Error {
  abstract readonly type: string;
  abstract readonly status: number;
  abstract readonly title: string;
  readonly details: Record<string, unknown>;

  constructor(details: Record<string, unknown> = {}) {
    super();
    this.details = details;
  }
}

/**
 * Declares a foreseen error. `type` is `slice/what-happened` and never changes once released; `title` is for developers
 * (people read the catalogue's `problems.<type>`); `details` travel to the page, so they never hold what a person wrote.
 */
export function defineError<D extends object = object>(type: string, status: number, title: string) {
  return class extends DomainError {
    static readonly type = type;
    readonly type = type;
    readonly status = status;
    readonly title = title;

    constructor(...args: keyof D extends never ? [] : [details: D]) {
      super((args[0] ?? {}) as Record<string, unknown>);
      this.name = type;
      this.message = title;
    }
  };
}
