import type { Imported } from '#platform/consent/belongings/contract.ts';
import type { Problem } from '#platform/errors/define-error.ts';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { pagePerson } from '#ui/api/page-person.ts';

/** Sends a file as it is: the way of JSON is too narrow for it. It is shown first that it is them, for a file is not sent twice. */
export async function bringCopy(file: File): Promise<Imported> {
  await api.post('/api/user/belongings-proof');
  const personId = pagePerson.read();
  const response = await fetch('/api/user/import', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/zip', ...(personId === undefined ? {} : { 'x-person': personId }) },
    body: file,
  }).catch(() => {
    throw new ApiProblem({ type: 'network/unreachable', title: 'The server could not be reached', status: 0 });
  });
  const read: unknown = await response.json().catch(() => undefined);
  if (response.ok) return read as Imported;
  const isProblem = typeof read === 'object' && read !== null && 'type' in read;
  throw new ApiProblem(
    isProblem ? (read as Problem) : { type: 'http/unexpected', title: response.statusText, status: response.status },
  );
}
