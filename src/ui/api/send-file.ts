import type { Problem } from '#platform/errors/define-error.ts';
import { ApiProblem } from './api-problem.ts';
import { pagePerson } from './page-person.ts';
import { renewSession } from './renew-session.ts';

type How = { signal: AbortSignal; onPart(part: number): void };

/** Sends a file as it is, tells which part of it is on its way (0 to 1), and stops when told to. Throws an `ApiProblem`, as `api` does. */
export async function sendFile<T>(url: string, body: Blob, how: How): Promise<T> {
  const answer = await send(url, body, how);
  // The door turned it away before anything was read of it, so it can be sent again as it is.
  const isOut = answer.status === 401 && isProblem(answer.said) && answer.said.type === 'http/not-signed-in';
  const { status, said } = isOut && (await renewSession()) ? await send(url, body, how) : answer;
  if (status >= 200 && status < 300) return said as T;
  throw new ApiProblem(isProblem(said) ? said : { type: 'http/unexpected', title: 'No answer that is known', status });
}

/** `fetch` does not tell how much of a body has gone. */
function send(url: string, body: Blob, { signal, onPart }: How): Promise<{ status: number; said: unknown }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open('POST', url);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', body.type || 'application/octet-stream');
    const personId = pagePerson.read();
    if (personId !== undefined) request.setRequestHeader('x-person', personId);
    request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, said: readJson(request.responseText) });
    request.onerror = () =>
      reject(new ApiProblem({ type: 'network/unreachable', title: 'The server could not be reached', status: 0 }));
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
    signal.addEventListener('abort', stop);
    request.send(body);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(said: unknown): said is Problem {
  return typeof said === 'object' && said !== null && 'type' in said && 'status' in said;
}
