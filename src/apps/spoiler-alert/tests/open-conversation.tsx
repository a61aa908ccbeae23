import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import { spoilerAlert } from '../web/index.tsx';
import { visitMemory } from '../web/reading/visit-memory.ts';

export const elia = {
  id: 'e0000000-0000-4000-8000-000000000001',
  name: 'Elia',
  email: 'elia@correo.mx',
  profileType: 'general',
  createdAt: '2026-11-01T00:00:00Z',
};

/** A server of one person, and all that it was asked. `refused`: whose account is of work or a school. */
export function aServer({ refused }: { refused?: 'account' } = {}) {
  const asked: { method: string; url: string; body: string }[] = [];
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body }: RequestInit = {}) => {
    asked.push({ method, url, body: String(body ?? '') });
    const answerOf = (): object => {
      if (url === '/api/user') return { user: elia };
      if (url.startsWith('/api/user/profile')) return newProfile;
      if (url.startsWith('/api/user/consents'))
        return { items: [{ purpose: 'emotion-analysis', granted: false, refused }], next: null };
      return { items: [], next: null };
    };
    return new Response(JSON.stringify(answerOf()), { headers: { 'content-type': 'application/json' } });
  });
  vi.stubGlobal('scrollTo', () => undefined);
  return { asked };
}

/** Opens the app in the whole shell, as in a tab that was just opened. Answers how to close it. */
export async function openConversation(heading = 'Antes de empezar'): Promise<() => void> {
  visitMemory.forget();
  history.replaceState(null, '', '/spoiler-alert');
  document.head.innerHTML = '<link rel="icon" href="/symbol.svg">';
  document.body.replaceChildren(document.createElement('div'));
  offerWords(spoilerAlert);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={[spoilerAlert]} />);
  await sees(heading);
  return () => root.unmount();
}

export const sees = (heading: string) =>
  vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe(heading), { timeout: 10_000 });
export const main = () => document.querySelector('main')?.textContent ?? '';
export const shows = (text: string) => vi.waitFor(() => expect(main()).toContain(text), { timeout: 5_000 });
export const primaries = () => [...document.querySelectorAll('main .btn--primary')].map((one) => one.textContent);

export function press(text: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('main button, main a')].find(
    (one) => one.textContent?.trim() === text,
  );
  if (!found) throw new Error(`There is no «${text}» in ${main()}`);
  found.click();
}

export function choose(text: string): void {
  const found = [...document.querySelectorAll('main label')].find((one) => one.textContent?.trim().startsWith(text));
  if (!found) throw new Error(`There is no choice «${text}» in ${main()}`);
  found.querySelector('input')?.click();
}

export const field = () => document.querySelector('main textarea') as HTMLTextAreaElement;

export function write(text: string, into: HTMLTextAreaElement | HTMLInputElement = field()): void {
  const prototype = into instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(into, text);
  into.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Past the first page, with nobody else looking. */
export async function goToBring(): Promise<void> {
  choose('Nadie más');
  await shows('Participo en ese chat. Seguir');
  press('Participo en ese chat. Seguir');
  await sees('Trae el chat');
}

/** Lines of a chat of two, one a minute. With `day` under 13 its dates can be read in two ways. */
export function aChat(lines: number, day = 13): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return Array.from({ length: lines }, (_, at) => {
    const when = `${two(day)}/03/2026, ${two(8 + Math.floor(at / 60))}:${two(at % 60)}`;
    return `${when} - ${at % 3 ? 'Álex Ruiz' : 'Elia'}: Hola, esto es el mensaje ${at}`;
  }).join('\n');
}
