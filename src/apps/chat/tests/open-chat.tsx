import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import type { BotNameplate } from '#platform/bots/contract.ts';
import type { Conversation, Message, StreamEvent } from '#platform/conversations/contract.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import { chat } from '../web/index.tsx';

const at = '2026-11-25T10:00:00.000Z';
export const conversationId = '11111111-1111-4111-8111-111111111111';
export const generationId = '22222222-2222-4222-8222-222222222222';
const here = `/api/chat/conversations/${conversationId}`;
const greeting: Message = {
  id: 'm1',
  seq: 1,
  senderType: 'bot',
  content: 'Hola. Soy un programa.',
  metadata: { mode: 'guided' },
  createdAt: at,
};
export const nameplate: BotNameplate = {
  slug: 'blu-psicologa',
  name: 'BLU',
  category: 'salud-mental',
  icon: 'blu',
  summary: { es: 'Apoyo.', en: 'Support.' },
  words: 'ánimo',
};
export const blu = {
  slug: 'blu-psicologa',
  name: 'BLU',
  category: 'salud-mental',
  icon: 'blu',
  home: null,
  summary: 'Apoyo.',
  description: 'Apoyo paso a paso.',
  disclaimer: 'Es un programa.',
  mode: 'guided',
  protocols: [],
};

type Asked = { method: string; url: string; body?: Record<string, unknown> };
type Answer = { status: number; body?: object } | 'no network';

/** A server of one person and one conversation: answers what it is told to, remembers what it was asked, and can speak. */
export function aChatServer() {
  const conversation: Conversation = {
    id: conversationId,
    botSlug: 'blu-psicologa',
    title: 'La reunión del lunes',
    createdAt: at,
    updatedAt: at,
    progress: null,
  };
  const server = {
    conversations: [conversation],
    messages: [greeting],
    draft: '',
    asked: [] as Asked[],
    /** What to answer instead, by `METHOD /path`; a function is asked each time. */
    answers: new Map<string, Answer | (() => Answer)>(),
    sent: () => server.asked.filter(({ method, url }) => method === 'POST' && url === `${here}/messages`).map(({ body }) => body),
    streams: [] as FakeStream[],
    /** How many connections were opened so far. */
    connections: 0,
    /** Says something on every open connection. */
    say(...events: StreamEvent[]): void {
      for (const stream of server.streams) for (const event of events) stream.tell(event);
    },
  };
  vi.stubGlobal('fetch', async (url: string, request: RequestInit = {}) => {
    const asked = { method: request.method ?? 'GET', url, body: request.body ? JSON.parse(String(request.body)) : undefined };
    server.asked.push(asked);
    const told = server.answers.get(`${asked.method} ${url.split('?')[0]}`);
    const answer = (typeof told === 'function' ? told() : told) ?? usual(server, asked);
    if (answer === 'no network') throw new TypeError('Failed to fetch');
    return new Response(answer.body ? JSON.stringify(answer.body) : null, {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  });
  vi.stubGlobal('EventSource', streamsOf(server));
  vi.stubGlobal('scrollTo', () => undefined);
  return server;
}

type Server = ReturnType<typeof aChatServer>;

function usual(server: Pick<Server, 'conversations' | 'messages' | 'draft' | 'sent'>, { method, url, body }: Asked): Answer {
  const path = `${method} ${url.split('?')[0]}`;
  if (path === 'GET /api/user') {
    return {
      status: 200,
      body: { user: { id: 'e', name: 'Elia', email: 'elia@correo.mx', profileType: 'general', createdAt: at } },
    };
  }
  if (path === 'GET /api/user/profile')
    return { status: 200, body: { settings: defaultSettings, onboarded: true, updatedAt: null } };
  if (path === 'GET /api/bots') return { status: 200, body: { items: [blu], next: null } };
  if (path === 'GET /api/chat/conversations') return { status: 200, body: { items: server.conversations, next: null } };
  if (path === `GET ${here}`) return { status: 200, body: server.conversations[0] };
  if (path === `GET ${here}/messages`) return { status: 200, body: { items: server.messages, next: null } };
  if (path === `GET ${here}/draft`) return { status: 200, body: { text: server.draft, updatedAt: null } };
  if (path === `PUT ${here}/draft`) {
    server.draft = String(body?.text ?? '');
    return { status: 200, body: { text: server.draft, updatedAt: at } };
  }
  if (path === `POST ${here}/messages`) {
    const isFirst = server.sent().length === 1;
    const ids = { messageId: crypto.randomUUID(), generationId: crypto.randomUUID() };
    return { status: 202, body: isFirst ? { messageId: 'm2', generationId } : ids };
  }
  if (path === `DELETE ${here}`) {
    server.conversations.length = 0;
    return { status: 204 };
  }
  return { status: 200, body: { items: [], next: null } };
}

type FakeStream = { tell(event: StreamEvent): void };

function streamsOf(server: { streams: FakeStream[]; connections: number }) {
  return class extends EventTarget {
    static readonly CLOSED = 2;
    readyState = 1;
    onopen: (() => void) | null = null;
    onerror: (() => void) | null = null;
    readonly stream: FakeStream;

    constructor() {
      super();
      this.stream = {
        tell: ({ event, data }) => void this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) })),
      };
      server.streams.push(this.stream);
      server.connections += 1;
      queueMicrotask(() => this.onopen?.());
    }

    close(): void {
      this.readyState = 2;
      const index = server.streams.indexOf(this.stream);
      if (index >= 0) server.streams.splice(index, 1);
    }
  };
}

/** Opens an address of the chat in the whole shell, with these bots in its menus. Answers how to leave it. */
export function openChat(path: string, bots: readonly BotNameplate[] = [nameplate]): () => void {
  history.replaceState(null, '', path);
  document.body.replaceChildren(document.createElement('div'));
  const app = chat(bots);
  offerWords(app);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={[app]} />);
  return () => root.unmount();
}

/** Opens the conversation and waits until it can be written in. */
export async function openConversation(): Promise<() => void> {
  const leave = openChat(`/chat/c/${conversationId}`);
  await eventually(() => expect(field()).toBeTruthy());
  return leave;
}

export const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 });
export const main = () => document.querySelector('main')?.textContent ?? '';

export function field(): HTMLTextAreaElement {
  return document.querySelector('.composer textarea') as HTMLTextAreaElement;
}

export function write(text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), text);
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

export function pressEnter(): void {
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

export function button(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name));
  if (!found) throw new Error(`There is no button «${name}» in ${document.body.textContent}`);
  return found;
}

/** What screen readers have been told. */
export const announced = () => document.getElementById('ui-announcer-polite')?.textContent ?? '';
