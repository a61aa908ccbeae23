import { randomUUID } from 'node:crypto';

/** Somebody with an account, as a script plays them. `ask` resolves to what the server answered, whatever its status. */
export type Person = {
  id: string;
  email: string;
  password: string;
  token: string;
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }>;
};

/** Signs a new person up. Throws when the server is not there or says no. */
export async function signUp(url: string): Promise<Person> {
  const ask = async (method: string, path: string, body?: object, token?: string) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
  };
  const name = `Persona ${randomUUID().slice(0, 8)}`;
  const account = { name, email: `${randomUUID()}@example.org`, password: `una frase larga y tranquila ${randomUUID()}` };
  const { status, body } = await ask('POST', '/api/auth/sign-up/email', account);
  if (status >= 300) throw new Error(`Signing up was answered with ${status}: ${JSON.stringify(body)}`);
  const token = String(body.accessToken);
  const { id } = body.user as { id: string };
  return {
    id,
    email: account.email,
    password: account.password,
    token,
    ask: (method, path, sent) => ask(method, path, sent, token),
  };
}

/** Opens a conversation and resolves to its id. */
export async function openConversation(person: Person): Promise<string> {
  const { status, body } = await person.ask('POST', '/api/chat/conversations', { botSlug: 'gerencia-ia' });
  if (status !== 201) throw new Error(`Opening a conversation was answered with ${status}: ${JSON.stringify(body)}`);
  return String(body.id);
}
