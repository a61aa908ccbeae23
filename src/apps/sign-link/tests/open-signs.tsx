import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import type { Settings } from '#platform/profiles/contract.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import type { SignChoices } from '../contract.ts';
import { signLink } from '../web/index.tsx';

export const elia = {
  id: 'eeeeeeee-0000-4000-8000-000000000001',
  name: 'Elia Ruiz',
  email: 'elia@correo.mx',
  profileType: 'general',
  createdAt: '2026-11-01T00:00:00Z',
};
export const usualChoices = { language: 'lsm', hand: 'right', speed: 'fast', isMirrored: false, isLooping: false } as const;

type Asked = { method: string; url: string; body: string };
type Answer = (asked: Asked) => { status?: number; body: unknown };

/** A server of one person who chose these signs and these settings, and all that it was asked. `answers` are by `METHOD path`. */
export function aSignServer(choices: Partial<SignChoices> = {}, settings: Partial<Settings> = {}) {
  const asked: Asked[] = [];
  const answers = new Map<string, Answer>();
  let now: object = { ...usualChoices, ...choices, isChosen: true };
  const profile = { ...newProfile, settings: { ...newProfile.settings, ...settings } };
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body }: RequestInit = {}) => {
    const one = { method, url, body: String(body ?? '') };
    asked.push(one);
    const usual = (): unknown => {
      if (url === '/api/user') return { user: elia };
      if (url.startsWith('/api/user/profile')) return profile;
      if (url === '/api/safety/episodes/open') return { episode: null };
      if (url !== '/api/sign-link/choices') return { items: [], next: null };
      if (method === 'PUT') now = { ...JSON.parse(one.body), isChosen: true };
      return now;
    };
    const told = answers.get(`${method} ${url.split('?')[0]}`)?.(one) ?? { body: usual() };
    const { status = 200 } = told;
    const text = status === 204 ? null : JSON.stringify(told.body);
    return new Response(text, { status, headers: { 'content-type': 'application/json' } });
  });
  return { asked, answers, choices: () => now as SignChoices };
}

/** Opens a page of Sign-Link in the whole shell, as in a tab that was just opened. Answers how to close it. */
export async function openSigns(path: string, heading: string): Promise<() => void> {
  history.replaceState(null, '', `/sign-link${path}`);
  document.body.replaceChildren(document.createElement('div'));
  offerWords(signLink);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={[signLink]} />);
  await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe(heading), { timeout: 10_000 });
  return () => root.unmount();
}

export const main = () => document.querySelector('main')?.textContent ?? '';
export const shows = (text: string) => vi.waitFor(() => expect(main()).toContain(text), { timeout: 5_000 });
export const button = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('main button, dialog button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
export const click = (name: string) => vi.waitFor(() => (button(name) ?? fail(name)).click());
export const stage = () => document.querySelector<HTMLElement>('.sign-stage');
export const letter = () => document.querySelector('main .sign-words .sign-letter')?.textContent;
/** What is drawn of the hand now. */
export const drawn = () => [...(stage()?.querySelectorAll('path') ?? [])].map((one) => one.getAttribute('d')).join();

/** Presses a key on an element, as a keyboard would. */
export function press(key: string, on: Element | null): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  on?.dispatchEvent(event);
  return event;
}

/** Writes into the field with this label. */
export function write(label: string, text: string): void {
  const found = [...document.querySelectorAll('main label')].find((one) => one.textContent === label);
  const field = document.getElementById(found?.getAttribute('for') ?? '') as HTMLInputElement;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function fail(name: string): never {
  throw new Error(`There is no button «${name}»`);
}
