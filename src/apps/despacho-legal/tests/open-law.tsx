import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import type { LawArticle, LawReply, LoadedLaw, QuotedLaw } from '../laws/contract.ts';
import { askMemory } from '../web/ask/ask-memory.ts';
import { despachoLegal } from '../web/index.tsx';

export const elia = {
  id: 'e0000000-0000-4000-8000-000000000001',
  name: 'Elia',
  email: 'elia@correo.mx',
  profileType: 'general',
  createdAt: '2026-11-01T00:00:00Z',
};
const term = { word: 'prescripción', says: 'Pasa el tiempo y ya no se puede reclamar.', from: 0, to: 10 };

/** An article in words of our own: one sentence that stays as it is, and one that was made easier. */
export const quoted: QuotedLaw = {
  country: 'MX',
  law: 'LFT',
  lawName: 'Ley Federal del Trabajo',
  lawTitle: 'Ley Federal del Trabajo',
  article: '518',
  kind: 'article',
  heading: 'Plazos',
  path: ['Título décimo'],
  versionDate: '2026-01-15',
  sourceUrl: 'https://example.org/lft',
  hash: 'a'.repeat(64),
  standing: 'in-force',
  pairs: [
    { literal: 'Prescriben en dos meses las acciones.', terms: [term], easy: [] },
    {
      literal: 'El plazo empieza al día siguiente; la cuenta termina.',
      terms: [],
      easy: [
        { text: 'El plazo empieza al día siguiente.', terms: [{ word: 'plazo', says: 'El tiempo que hay.', from: 3, to: 8 }] },
        { text: 'La cuenta termina.', terms: [] },
      ],
    },
  ],
};
export const answered: LawReply = { outcome: 'answer', country: 'MX', branch: 'laboral', articles: [quoted] };
export const loadedLaw: LoadedLaw = {
  country: 'MX',
  key: 'LFT',
  identifier: 'LFT',
  name: 'Ley Federal del Trabajo',
  title: 'Ley Federal del Trabajo',
  versionDate: '2026-01-15',
  publishedAt: null,
  standing: 'in-force',
  sourceUrl: 'https://example.org/lft',
  articles: 1264,
  provisions: 1,
  first: '1o',
  loadedAt: '2026-11-28T10:00:00.000Z',
};
export const wholeArticle: LawArticle = {
  ...quoted,
  isCurrent: true,
  before: { article: '517', heading: '', kind: 'article' },
  after: { article: 'disposición única', heading: '', kind: 'provision' },
  versions: [{ hash: quoted.hash, versionDate: '2026-01-15', loadedAt: '2026-11-28T10:00:00.000Z', isCurrent: true }],
};

type Answer = { status?: number; body: object };
type Asked = { method: string; url: string; body: string };

/** A server of one person that answers as told, by method and beginning of the address; the last that fits counts. */
export function aLawServer(...told: [string, Answer | ((asked: Asked) => Answer | Promise<Answer>)][]) {
  const asked: Asked[] = [];
  const server = {
    asked,
    tell: (to: string, answer: Answer) => void told.push([to, answer]),
    sent: (url: string) => asked.filter((one) => one.method === 'POST' && one.url === url).map(({ body }) => JSON.parse(body)),
  };
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body }: RequestInit = {}) => {
    const one = { method, url, body: String(body ?? '') };
    asked.push(one);
    const usual = (): Answer => {
      if (url === '/api/user') return { body: { user: elia } };
      if (url.startsWith('/api/user/profile')) return { body: newProfile };
      if (url === '/api/safety/episodes/open') return { body: { episode: null } };
      return { body: { items: [], next: null } };
    };
    const found = told.findLast(([to]) => `${method} ${url}`.startsWith(to))?.[1] ?? usual();
    const answer = typeof found === 'function' ? await found(one) : found;
    return new Response(JSON.stringify(answer.body), {
      status: answer.status ?? 200,
      headers: { 'content-type': (answer.status ?? 200) < 400 ? 'application/json' : 'application/problem+json' },
    });
  });
  return server;
}

/** Opens a page of this app in the whole shell. Answers how to close it. */
export async function openLaw(path: string, heading: string): Promise<() => void> {
  askMemory.forget();
  history.replaceState(null, '', `/despacho-legal/${path}`);
  document.body.replaceChildren(document.createElement('div'));
  offerWords(despachoLegal);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={[despachoLegal]} />);
  await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe(heading), { timeout: 10_000 });
  return () => root.unmount();
}

export const main = () => document.querySelector('main')?.textContent ?? '';
export const shows = (text: string) => vi.waitFor(() => expect(main()).toContain(text), { timeout: 5_000 });
export const focusIs = (text: string) =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toBe(text), { timeout: 5_000 });
export const field = () => document.querySelector('main textarea') as HTMLTextAreaElement;
export const primaries = () => [...document.querySelectorAll('main .btn--primary')].map((one) => one.textContent);

/** Clicks what is called so, anywhere on the page. */
export function press(text: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('main button, main a, dialog button, main label')].find(
    (one) => one.textContent?.trim() === text,
  );
  if (!found) throw new Error(`There is no «${text}» in ${document.body.textContent}`);
  found.click();
}

/** Writes in a field as a person does. */
export async function write(into: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const prototype = into instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(into, text);
  into.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(into.value).toBe(text));
}
