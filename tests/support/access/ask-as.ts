import type { Person } from '../person.ts';

export type Answered = { status: number; type: unknown; text: string };

/** Somebody or something that asks: a person, a program, or nobody at all. */
export type Asking = { headers: Record<string, string> };

export const nobody: Asking = { headers: {} };
export const program = (token: string): Asking => ({ headers: { authorization: `Bearer ${token}` } });

/** Asks as they would, and reads the whole answer; one that never ends is read until it begins. */
export async function askAs(
  url: string,
  { headers }: Asking | Person,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answered> {
  const leaving = new AbortController();
  const response = await fetch(url + path, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: leaving.signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const text = isStream ? '' : await response.text();
  if (isStream) leaving.abort();
  const type = text.startsWith('{') ? (JSON.parse(text) as { type?: unknown }).type : undefined;
  return { status: response.status, type, text };
}

/** An answer without what differs from one request to the next: its id, and the ids that were asked for. */
export function saidOf({ status, text }: Answered, asked: readonly string[]): string {
  const plain = text.replace(/"requestId":"[^"]*"/, '"requestId":""');
  return `${status} ${asked.reduce((all, id) => all.replaceAll(id, '…'), plain)}`;
}
