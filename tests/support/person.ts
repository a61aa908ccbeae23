import { randomUUID } from 'node:crypto';
import type { Message } from '#platform/conversations/contract.ts';
import type { StepAnswer } from '#platform/dialogue/contract.ts';
import { type EventReader, readEvents } from './event-reader.ts';

/** An answer of the API. Tests say what body they expect: `get<Profile>(…)`. */
export type Answer<Body> = { status: number; body: Body; headers: Headers };
type Fields = Record<string, unknown>;
type Ask = <Body = Fields>(url: string, body?: unknown) => Promise<Answer<Body>>;

/** Somebody with an account, acting through the API as a page or an app of theirs would. */
export type Person = {
  name: string;
  email: string;
  password: string;
  personId: string;
  headers: Record<string, string>;
  get: Ask;
  post: Ask;
  put: Ask;
  patch: Ask;
  delete: Ask;
  opens(botSlug: string): Promise<string>;
  listens(conversationId: string, lastEventId?: string): Promise<EventReader>;
  /** Sends words (to BLU, in a new conversation, unless told otherwise) and waits for the whole reply. */
  says(
    text: string,
    to?: { conversationId?: string; answer?: StepAnswer },
  ): Promise<{ body: string; message: Message; status: string; conversationId: string }>;
};

/** Signs a new person up. */
export async function createPerson(url: string, name: string): Promise<Person> {
  const email = `${name}-${randomUUID()}@personas.test`;
  const password = `una frase larga ${randomUUID()}`;
  const { status, body } = await ask(url, {}, 'POST', '/api/auth/sign-up/email', {
    name,
    email,
    password,
    birth: { year: 1990, month: 5 },
    country: 'ES',
  });
  if (status >= 300) throw new Error(`${name} could not sign up: ${status} ${JSON.stringify(body)}`);
  const { accessToken, user } = body as { accessToken: string; user: { id: string } };
  const headers = { authorization: `Bearer ${accessToken}` };
  const asking =
    (method: string): Ask =>
    (path, sent) =>
      ask(url, headers, method, path, sent) as never;

  const person: Person = {
    name,
    email,
    password,
    personId: user.id,
    headers,
    get: asking('GET'),
    post: asking('POST'),
    put: asking('PUT'),
    patch: asking('PATCH'),
    delete: asking('DELETE'),
    async opens(botSlug) {
      const opened = await person.post<{ id: string }>('/api/chat/conversations', { botSlug });
      if (opened.status !== 201) throw new Error(`No conversation: ${opened.status}`);
      return opened.body.id;
    },
    listens: (conversationId, lastEventId) =>
      readEvents(`${url}/api/chat/conversations/${conversationId}/events`, {
        ...headers,
        ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
      }),
    async says(text, to = {}) {
      const conversationId = to.conversationId ?? (await person.opens('blu-psicologa'));
      const events = await person.listens(conversationId);
      const path = `/api/chat/conversations/${conversationId}/messages`;
      const sent = await person.post<{ generationId: string }>(path, {
        text,
        clientMessageId: randomUUID(),
        ...(to.answer ? { answer: to.answer } : {}),
      });
      if (sent.status !== 202) throw new Error(`Not sent: ${sent.status} ${JSON.stringify(sent.body)}`);
      const { generationId } = sent.body;
      const read = await events.until(({ event, data }) => event === 'done' && data.generationId === generationId);
      events.close();
      const { items } = (await person.get<{ items: Message[] }>(path)).body;
      const message = items.find(({ metadata, senderType }) => senderType === 'bot' && metadata.generationId === generationId);
      if (!message) throw new Error('The reply is not in the conversation');
      return { body: message.content, message, status: String(read.at(-1)?.data.status), conversationId };
    },
  };
  return person;
}

async function ask(
  url: string,
  headers: Record<string, string>,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<unknown>> {
  const response = await fetch(url + path, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, body: isJson && text ? JSON.parse(text) : text, headers: response.headers };
}
