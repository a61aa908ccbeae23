import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversation } from '#platform/conversations/contract.ts';
import { searchAmong } from '../web/search.ts';
import { nameplate } from './open-chat.tsx';

const conversation = (number: number, part: Partial<Conversation> = {}): Conversation => ({
  id: `c${number}`,
  botSlug: 'blu-psicologa',
  title: `Tarde ${number}`,
  createdAt: '2026-11-24T10:00:00.000Z',
  updatedAt: '2026-11-24T11:00:00.000Z',
  progress: null,
  ...part,
});
let asked: { method: string; url: string; body: unknown }[] = [];
let pages: Record<string, unknown>;

beforeEach(() => {
  asked = [];
  pages = {};
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body }: RequestInit) => {
    asked.push({ method, url, body: body ? JSON.parse(String(body)) : undefined });
    return new Response(JSON.stringify(pages[url]), { headers: { 'content-type': 'application/json' } });
  });
});
afterEach(() => vi.unstubAllGlobals());

const { actions, things } = searchAmong([nameplate, { ...nameplate, slug: 'cuentos', name: 'Cuentos', words: 'leer' }]);
const load = (language: 'es' | 'en' = 'es') =>
  things?.[0]?.load({ client: new QueryClient(), language, signal: new AbortController().signal });
const url = '/api/chat/conversations';

describe('What the search finds of the chat', () => {
  it('is every conversation by its name, page after page, with the bot it is with and how far it is', async () => {
    pages[`${url}?limit=100`] = { items: [conversation(1)], next: 'later' };
    pages[`${url}?limit=100&after=later`] = {
      items: [conversation(2, { progress: { position: 2, total: 5, protocolId: 'check-in' } })],
      next: null,
    };

    expect(await load()).toEqual([
      { to: '/chat/c/c1', name: 'Tarde 1', of: '/chat/blu-psicologa', detail: undefined },
      { to: '/chat/c/c2', name: 'Tarde 2', of: '/chat/blu-psicologa', detail: 'paso 2 de 5' },
    ]);
  });

  it('says which have no name, in the language of the page', async () => {
    pages[`${url}?limit=100`] = { items: [conversation(1, { title: null })], next: null };

    expect((await load('en'))?.[0]?.name).toBe('Conversation without a name');
  });

  it('goes back no further than three hundred conversations', async () => {
    for (const after of ['', '&after=x']) pages[`${url}?limit=100${after}`] = { items: [], next: 'x' };

    await load();

    expect(asked).toHaveLength(3);
  });

  it('is a new conversation with each bot there is, by its name and its other words', () => {
    expect(actions?.map(({ name, words }) => [name.es, words])).toEqual([
      ['Conversación nueva con BLU', 'hablar talk ánimo'],
      ['Conversación nueva con Cuentos', 'hablar talk leer'],
    ]);
  });

  it('begins a new conversation and goes there', async () => {
    pages[url] = conversation(9, { botSlug: 'cuentos' });
    const go = vi.fn();
    const begin = actions?.find(({ name }) => name.es === 'Conversación nueva con Cuentos');

    if (begin && 'run' in begin) await begin.run({ go, client: new QueryClient() });

    expect(asked).toEqual([{ method: 'POST', url, body: { botSlug: 'cuentos' } }]);
    expect(go).toHaveBeenCalledExactlyOnceWith('/chat/c/c9');
  });
});
