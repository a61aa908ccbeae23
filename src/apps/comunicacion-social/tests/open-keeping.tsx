import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import type { Goal } from '../keeping/contract.ts';
import { comunicacionSocial } from '../web/index.tsx';

type Asked = { method: string; url: string; body?: Record<string, unknown> };
type Answer = { status: number; body?: object } | 'no network';

const elia = { id: 'e', name: 'Elia', email: 'elia@correo.mx', profileType: 'general', createdAt: '2026-11-01T00:00:00Z' };
const base = '/api/comunicacion-social';

export const at = '2026-11-20T10:00:00.000Z';
export const goal: Goal = {
  id: '11111111-1111-4111-8111-111111111111',
  title: 'Pedir los temas antes',
  domain: 'work',
  skills: ['state-need'],
  levels: { '-2': '', '-1': 'Si me ayudan', '0': 'Una de cada dos', '1': '', '2': '' },
  weight: 1,
  confidence: 4,
  status: 'active',
  version: 3,
  steps: [
    { level: -1, note: '', at },
    { level: 0, note: 'El martes', at: '2026-11-24T10:00:00.000Z' },
  ],
  createdAt: at,
};
export const fixed = {
  text: 'Lo que escribes me importa.\n\nLlama ahora.',
  helpLines: [
    {
      name: 'Línea de ayuda',
      phone: '024',
      hours: '24 horas',
      cost: 'gratis',
      kind: 'suicide',
      source: 'https://ayuda.test',
      reviewedAt: '2026-11-01',
    },
  ],
  isQuestion: false,
};

/** A server of one person that answers what it is told to, by `METHOD /path`, and remembers what it was asked. */
export function aServer(told: Record<string, Answer> = {}) {
  const server = { asked: [] as Asked[], answers: new Map<string, Answer>(Object.entries(told)) };
  const usual = (url: string): object => {
    if (url === '/api/user') return { user: elia };
    if (url.startsWith('/api/user/profile')) return newProfile;
    if (url === '/api/safety/episodes/open') return { episode: null };
    if (url === `${base}/goals`) return { items: [], next: null, gasT: null };
    return { items: [], next: null };
  };
  vi.stubGlobal('fetch', async (url: string, request: RequestInit = {}) => {
    const [method, path] = [request.method ?? 'GET', url.split('?')[0] ?? url];
    server.asked.push({ method, url, body: request.body ? JSON.parse(String(request.body)) : undefined });
    const answer = server.answers.get(`${method} ${path}`) ?? { status: 200, body: usual(path) };
    if (answer === 'no network') throw new TypeError('Failed to fetch');
    const hasBody = answer.body !== undefined;
    return new Response(hasBody ? JSON.stringify(answer.body) : null, {
      status: answer.status,
      headers: hasBody ? { 'content-type': 'application/json' } : {},
    });
  });
  vi.stubGlobal('scrollTo', () => {});
  return {
    ...server,
    tell: (what: string, answer: Answer) => void server.answers.set(what.replace(' /', ` ${base}/`), answer),
    sent: (method: string, path = '') =>
      server.asked.filter((one) => one.method === method && one.url.startsWith(base + path)).map(({ body }) => body),
  };
}

export const problem = (type: string, status: number): Answer => ({ status, body: { type, title: type, status } });

/** Opens a page of this app in the whole shell, and waits for its title. */
export async function open(path: string, heading: string): Promise<() => void> {
  history.replaceState(null, '', `/comunicacion-social/${path}`);
  document.body.replaceChildren(document.createElement('div'));
  offerWords(comunicacionSocial);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={[comunicacionSocial]} />);
  await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe(heading), { timeout: 10_000 });
  return () => root.unmount();
}

export const main = () => document.querySelector('main')?.textContent ?? '';
export const sees = (text: string) => vi.waitFor(() => expect(main()).toContain(text));
export const primaries = () => [...document.querySelectorAll('main .btn--primary')].map((one) => one.textContent);

/** The control a person knows by this text: its label, or what it says. */
export function control<E extends HTMLElement = HTMLInputElement>(selector: string, text: string): E {
  const nameOf = (one: E) => (one.id && document.querySelector(`label[for="${one.id}"]`)) || one.closest('label') || one;
  const found = [...document.querySelectorAll<E>(`main ${selector}`)].find((one) => nameOf(one)?.textContent?.startsWith(text));
  if (!found) throw new Error(`There is no ${selector} «${text}» in ${main()}`);
  return found;
}
export const press = (text: string) => control<HTMLButtonElement>('button', text).click();

export function write(selector: 'input' | 'textarea', label: string, text: string): void {
  const field = control<HTMLInputElement | HTMLTextAreaElement>(selector, label);
  const prototype = selector === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function key(pressed: string): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
}
