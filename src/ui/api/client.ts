import type { Problem } from '#platform/errors/define-error.ts';
import { ApiProblem } from './api-problem.ts';

const listeners = new Set<() => void>();

/** The way to the server: JSON in, JSON out, and an `ApiProblem` for everything that did not work. */
export const api = {
  get: <T>(url: string, signal?: AbortSignal) => ask<T>('GET', url, undefined, signal),
  post: <T>(url: string, body?: unknown) => ask<T>('POST', url, body),
  put: <T>(url: string, body?: unknown) => ask<T>('PUT', url, body),
  patch: <T>(url: string, body?: unknown) => ask<T>('PATCH', url, body),
  delete: <T>(url: string) => ask<T>('DELETE', url),
};

/** Tells when the server no longer knows this session; the page on screen keeps what it holds. */
export function onSessionLost(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function ask<T>(method: string, url: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await reach(url, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  });
  const read = await readJson(response);
  if (response.ok) return read as T;
  if (response.status === 401 && url !== '/api/user' && !url.startsWith('/api/auth/'))
    for (const listener of listeners) listener();
  throw new ApiProblem(
    isProblemBody(read) ? read : { type: 'http/unexpected', title: response.statusText, status: response.status },
  );
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

function isProblemBody(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'status' in body;
}
