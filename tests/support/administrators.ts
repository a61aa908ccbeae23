import type { Installation } from './installation.ts';
import { createPerson, type Person } from './person.ts';

/**
 * Makes people administrators of this installation: the first by the code that it printed when it started, the others by the first.
 * A change of role ends every session, so each comes in again.
 */
export function administratorsOf(mentalia: Installation): (person: Person) => Promise<void> {
  let first: Promise<Person> | undefined;

  return async (person) => {
    first ??= firstOf(mentalia);
    const other = await first;
    await done(other.post('/api/auth/prove', { password: other.password }));
    await done(other.put(`/api/admin/people/${person.personId}/role`, { role: 'admin' }));
    const { email, password } = person;
    const { accessToken } = await done(person.post<{ accessToken: string }>('/api/auth/sign-in/email', { email, password }));
    person.headers.authorization = `Bearer ${accessToken}`;
  };
}

async function firstOf(mentalia: Installation): Promise<Person> {
  const [, token] = /primera-vez y escribe: (\S+)/.exec(mentalia.said()) ?? [];
  const first = await createPerson(mentalia.url, 'primera');
  await done(first.post('/api/admin/first', { token }));
  return first;
}

async function done<Body>(asking: Promise<{ status: number; body: Body }>): Promise<Body> {
  const { status, body } = await asking;
  if (status >= 300) throw new Error(`An administrator was refused: ${status} ${JSON.stringify(body)}`);
  return body;
}
