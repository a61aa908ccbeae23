import { ApiProblem } from './api-problem.ts';

let asking: Promise<boolean> | undefined;

/** Whether somebody may be signed in here: the server leaves this word, which is no secret, beside what scripts cannot read. */
function mayBeSignedIn(): boolean {
  return document.cookie.split('; ').includes('mentalia_here=1');
}

/**
 * Goes on with the session when its short-lived token has run out; `false` where it is over. A server that cannot say throws an
 * `ApiProblem`: nobody is out because it failed. However many ask at once, the server is asked once.
 */
export function renewSession(): Promise<boolean> {
  if (!mayBeSignedIn()) return Promise.resolve(false);
  asking ??= fetch('/api/auth/refresh', { method: 'POST', credentials: 'same-origin' })
    .catch(() => ({ ok: false, status: 0, statusText: 'The server could not be reached' }))
    .then(({ ok, status, statusText: title }) => {
      if (ok || status === 401) return ok;
      throw new ApiProblem({ type: status === 0 ? 'network/unreachable' : 'http/unexpected', title, status });
    })
    .finally(() => {
      asking = undefined;
    });
  return asking;
}
