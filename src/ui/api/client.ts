import type { Problem } from '#platform/errors/define-error.ts';
import { ApiProblem } from './api-problem.ts';
import { goToWaitingPage } from './go-to-waiting-page.ts';
import { pagePerson } from './page-person.ts';
import { proof } from './proof.ts';
import { renewSession } from './renew-session.ts';

const onLost = new Set<() => void>();
const onOther = new Set<() => void>();

/** The way to the server: JSON in, JSON out, and an `ApiProblem` for everything that did not work. */
export const api = {
  get: <T>(url: string, signal?: AbortSignal) => whileHere(() => ask<T>('GET', url, undefined, signal)),
  post: <T>(url: string, body?: unknown) => whileHere(() => ask<T>('POST', url, body)),
  put: <T>(url: string, body?: unknown) => whileHere(() => ask<T>('PUT', url, body)),
  patch: <T>(url: string, body?: unknown) => whileHere(() => ask<T>('PATCH', url, body)),
  delete: <T>(url: string) => whileHere(() => ask<T>('DELETE', url)),
};

/** Tells when the server no longer knows this session; the page on screen keeps what it holds. */
export function onSessionLost(listener: () => void): () => void {
  onLost.add(listener);
  return () => onLost.delete(listener);
}

/** Tells when the server answers that somebody else acts here now than the page was made for; it did and told nothing. */
export function onOtherPerson(listener: () => void): () => void {
  onOther.add(listener);
  return () => onOther.delete(listener);
}

/** Once a page is over, whoever waits for an answer waits until it is gone. */
function whileHere<T>(act: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (pagePerson.isOver()) return;
    act().then(
      (answer) => pagePerson.isOver() || resolve(answer),
      (error) => pagePerson.isOver() || reject(error),
    );
  });
}

async function ask<T>(method: string, url: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const personId = pagePerson.read();
  const request: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(personId === undefined ? {} : { 'x-person': personId }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  };
  let response = await reach(url, request);
  let read = await readJson(response);
  // The door turned it away before anything was done, so it can be asked again as it was.
  if (isSignedOut(read) && (await renewSession())) {
    response = await reach(url, request);
    read = await readJson(response);
  }
  // Likewise, however often: a mailed link, say, may not have been opened yet.
  while (asksProof(read) && (await proof.ask())) {
    response = await reach(url, request);
    read = await readJson(response);
  }
  if (response.ok) return read as T;
  const isLost = response.status === 401 && (isSignedOut(read) || !url.startsWith('/api/auth/'));
  if (isLost && !asksProof(read) && url !== '/api/user') for (const listener of onLost) listener();
  const problem = isProblemBody(read) ? read : { type: 'http/unexpected', title: response.statusText, status: response.status };
  // A page that was of somebody else when it asked is none of this one's.
  if (problem.type === 'http/other-person' && personId === pagePerson.read()) for (const listener of onOther) listener();
  if (problem.type === 'http/waits-for-guardian') goToWaitingPage();
  throw new ApiProblem(problem);
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem({ type: 'network/unreachable', title: 'The server could not be reached', status: 0 });
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => '');
  if (!text || !/json/.test(response.headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSignedOut(body: unknown): boolean {
  return isProblemBody(body) && body.type === 'http/not-signed-in';
}

function asksProof(body: unknown): boolean {
  return isProblemBody(body) && body.type === 'http/prove-it-is-you';
}

function isProblemBody(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'status' in body;
}
