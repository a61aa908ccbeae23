import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import type { Settings } from '#platform/profiles/contract.ts';
import type { WebApp } from '#ui/catalog/define-web-app.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import { universe } from '../web/index.tsx';
import { aProfile } from './a-profile.ts';

export const elia = { id: 'e', name: 'Elia', email: 'elia@correo.mx', profileType: 'general', createdAt: '2026-11-01T00:00:00Z' };

type Answer = { status: number; body: object };
type Asked = {
  method: string;
  url: string;
  body?: { settings?: Partial<Settings>; onboarded?: boolean } & Record<string, unknown>;
};

/** A server of one person: keeps a profile, answers what it is told to, remembers what it was asked. */
export function aServer({ signedIn = true }: { signedIn?: boolean } = {}) {
  const kept = aProfile();
  const server = {
    user: signedIn ? elia : undefined,
    profile: kept.profile,
    asked: [] as Asked[],
    /** What to answer instead, by `METHOD /path`. */
    answers: new Map<string, Answer>(),
    puts: () => server.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body),
  };
  const answer = ({ method, url, body }: Asked): Answer => {
    const told = server.answers.get(`${method} ${url.split('?')[0]}`);
    if (told) return told;
    if (url === '/api/user') return server.user ? { status: 200, body: { user: server.user } } : problem('auth/no-session', 401);
    const ofProfile = kept.answer(method, url, body);
    if (ofProfile) return { status: 200, body: structuredClone(ofProfile) };
    if (url === '/api/auth/options') return { status: 200, body: { mail: false, confirmsByMail: false, outside: [] } };
    if (url.startsWith('/api/auth/')) {
      server.user = elia;
      return { status: 200, body: { user: elia, accessToken: 'x', expiresAt: '2026-12-01T00:00:00Z' } };
    }
    return { status: 200, body: { items: [], next: null } };
  };
  vi.stubGlobal('fetch', async (url: string, request: RequestInit = {}) => {
    const asked = { method: request.method ?? 'GET', url, body: request.body ? JSON.parse(String(request.body)) : undefined };
    server.asked.push(asked);
    const { status, body } = answer(asked);
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });
  vi.stubGlobal('scrollTo', () => {});
  return server;
}

export function problem(type: string, status: number, details: object = {}): Answer {
  return { status, body: { type, title: type, status, ...details } };
}

/** Opens an address of Universe in the whole shell, and waits for its title. */
export async function openUniverse(path: string, heading: RegExp, others: readonly WebApp[] = []): Promise<() => void> {
  history.replaceState(null, '', path);
  document.body.replaceChildren(document.createElement('div'));
  offerWords(universe);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={[universe, ...others]} />);
  await sees(heading);
  return () => root.unmount();
}

export const sees = (heading: RegExp) =>
  vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toMatch(heading), { timeout: 10_000 });

/** The control a person knows by this text: its label, or what it says. */
export function control<E extends HTMLElement = HTMLInputElement>(selector: string, text: string): E {
  const nameOf = (one: E) => (one.id && document.querySelector(`label[for="${one.id}"]`)) || one.closest('label') || one;
  const found = [...document.querySelectorAll<E>(`main ${selector}`)].find((one) => nameOf(one)?.textContent?.startsWith(text));
  if (!found) throw new Error(`There is no ${selector} «${text}» in ${document.querySelector('main')?.textContent}`);
  return found;
}

export function type(label: string, text: string): void {
  const input = control('input', label);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What is said to be wrong beside a field. */
export function errorOf(label: string): string | undefined {
  const ids = control('input', label).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)).find((one) => one?.matches('.error-text'))?.textContent ?? undefined;
}
