import { vi } from 'vitest';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import type { ChatImport, ChatImportDetail, ChatMessage } from '../contract.ts';
import type { Finding, Reading } from '../core/finding.ts';
import { elia } from './open-conversation.tsx';

const base = '/api/spoiler-alert/imports';
const dayMs = 24 * 60 * 60 * 1000;
type Kept = ChatImport & { said: ChatMessage[]; corrections: string[]; reading: Reading | null };
type Failure = { status: number; type: string } | 'unreachable';

/** A consent as the server words it. */
const consentOf = (purpose: string, more: object) => ({
  purpose,
  granted: false,
  decidedAt: null,
  version: '1',
  inUse: true,
  text: {
    name: `Permiso ${purpose}`,
    hint: 'h',
    what: 'w',
    why: 'y',
    who: 'o',
    howLong: 'l',
    stop: 's',
  },
  ...more,
});

/** A server of Elia that keeps chats in her account as ours does, and can be told to fail, or to wait, at an address. */
export function anAccountServer({ refused, granted = false }: { refused?: 'age' | 'account'; granted?: boolean } = {}) {
  const consents = new Map([
    ['chat-imports', consentOf('chat-imports', { granted, refused })],
    ['outside-models', consentOf('outside-models', { inUse: false })],
  ]);
  const kept = new Map<string, Kept>();
  const asked: { method: string; url: string; body: string }[] = [];
  const failures: { method: string; url: RegExp; failure: Failure; times: number }[] = [];
  const gates: { method: string; url: RegExp; open: Promise<void> }[] = [];
  const server = {
    ...{ asked, kept, consents },
    modelPlace: null as ChatImportDetail['modelPlace'],
    modelFinds: [] as Finding[],
    mostPieces: 2000,
    /** Fails there, so many times. */
    fail(method: string, url: RegExp, failure: Failure, times = 1): void {
      failures.push({ method, url, failure, times });
    },
    /** Answers there once it is let go. */
    hold(method: string, url: RegExp): () => void {
      const gate = Promise.withResolvers<void>();
      gates.push({ method, url, open: gate.promise });
      return gate.resolve;
    },
    sent: (method: string, url: RegExp) => asked.filter((one) => one.method === method && url.test(one.url)),
  };

  const detailOf = ({ said, corrections, reading, ...rest }: Kept) => ({
    ...{ ...rest, corrections, reading },
    ...{ model: null, isCurrent: true, modelPlace: server.modelPlace },
  });
  const importOf = ({ said: _said, corrections: _corrections, reading: _reading, ...rest }: Kept) => rest;
  const notThere = { status: 404, type: 'spoiler-alert/import-not-found' };

  // biome-ignore lint/suspicious/noExplicitAny: what a page sends is of any kind
  function answer(method: string, url: string, body: any): [number, object | null] {
    const at = new URL(url, 'https://x');
    if (url === '/api/user') return [200, { user: elia }];
    if (url.startsWith('/api/user/profile')) return [200, newProfile];
    if (method === 'PUT' && url.startsWith('/api/user/consents/')) {
      const purpose = url.split('/').at(-1) ?? '';
      consents.set(purpose, { ...consentOf(purpose, consents.get(purpose) ?? {}), granted: body.granted });
      return [200, consents.get(purpose) ?? {}];
    }
    if (url.startsWith('/api/user/consents')) return [200, { items: [...consents.values()], next: null }];
    if (!at.pathname.startsWith(base)) return method === 'DELETE' ? [204, null] : [200, { items: [], next: null }];
    const [id = '', what = ''] = at.pathname.slice(base.length + 1).split('/');
    if (!id && method === 'GET') return [200, { items: [...kept.values()].map(importOf), next: null }];
    if (!id) return [201, importOf(begin(body))];
    const one = kept.get(id);
    if (!one) return [404, notThere];
    if (method === 'DELETE') {
      kept.delete(id);
      return [204, null];
    }
    if (what === 'pieces' && body.number > one.pieces)
      return [409, { type: 'spoiler-alert/piece-out-of-order', next: one.pieces }];
    if (what === 'pieces' && body.number === one.pieces) {
      one.said.push(...body.messages);
      Object.assign(one, { pieces: one.pieces + 1, messages: one.said.length });
    }
    if (what === 'finish') one.status = 'ready';
    if (what === 'corrections') {
      one.corrections = one.corrections.filter((finding) => finding !== body.finding);
      if (!at.pathname.endsWith('undo')) one.corrections.push(body.finding);
      return [200, { items: one.corrections, next: null }];
    }
    if (what === 'messages') {
      const [around, limit] = [Number(at.searchParams.get('around')), Number(at.searchParams.get('limit'))];
      const first = Math.max(0, Math.min(around - Math.floor(limit / 2), one.messages - limit));
      return [200, { first, total: one.messages, items: one.said.slice(first, first + limit) }];
    }
    if (what === 'reading') {
      one.reading = { ...nothingRead, findings: server.modelFinds };
      const model = { calls: 2, added: server.modelFinds.length, discarded: 1, failed: 0 };
      return [200, { ...detailOf(one), model: server.modelPlace ? model : null }];
    }
    return [200, what ? importOf(one) : detailOf(one)];
  }

  function begin({
    clientImportId: id,
    ...header
  }: { clientImportId: string } & Pick<ChatImport, 'title' | 'participants' | 'reader' | 'format' | 'dateOrder'>): Kept {
    const known = kept.get(id);
    if (known) return known;
    const [createdAt, expiresAt] = [0, dayMs].map((more) => new Date(Date.now() + more).toISOString()) as [string, string];
    const begun: Kept = {
      ...{ id, ...header, status: 'receiving', pieces: 0, messages: 0, version: 1, createdAt, expiresAt },
      ...{ said: [], corrections: [], reading: null },
    };
    kept.set(id, begun);
    return begun;
  }

  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body, signal }: RequestInit = {}) => {
    asked.push({ method, url, body: String(body ?? '') });
    const gate = gates.findIndex((one) => one.method === method && one.url.test(url));
    if (gate >= 0) await gates.splice(gate, 1)[0]?.open;
    if (signal?.aborted) throw new DOMException('aborted', 'AbortError');
    const failing = failures.find((one) => one.times > 0 && one.method === method && one.url.test(url));
    if (failing) failing.times -= 1;
    if (failing?.failure === 'unreachable') throw new TypeError('Failed to fetch');
    const [status, said] = failing
      ? [failing.failure.status, failing.failure]
      : answer(method, url, body ? JSON.parse(String(body)) : {});
    const whole = status >= 400 ? { title: 'x', status, ...said } : said;
    return new Response(whole === null ? null : JSON.stringify(whole), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  });
  vi.stubGlobal('scrollTo', () => undefined);
  return server;
}

const nothingRead: Exclude<Reading, { outcome: 'cannot-say' }> = {
  outcome: 'nothing-repeats',
  findings: [],
  protective: [],
  patterns: [],
  protectivePatterns: [],
  weeks: [],
  balance: [],
};
