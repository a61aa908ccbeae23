import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import { spoilerAlert } from '../web/index.tsx';
import { learnMemory } from '../web/learn/learn-memory.ts';
import { elia, sees } from './open-conversation.tsx';

type Asked = { method: string; url: string; body: string };
const quiz = '/api/spoiler-alert/quiz';

/** A server of one person with these answers about exchanges, and all that it was asked. `refused`: whose account is of work or a school. */
export function aLearnServer({ today, refused }: { today?: object; refused?: 'account' } = {}) {
  const asked: Asked[] = [];
  const server = { asked, answers: new Map<string, { status: number; body: object }>() };
  server.answers.set(`GET ${quiz}`, { status: 200, body: { due: [], fresh: [], left: 10, nextAt: null, met: 0, ...today } });
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body }: RequestInit = {}) => {
    asked.push({ method, url, body: String(body ?? '') });
    const usual = (): object => {
      if (url === '/api/user') return { user: elia };
      if (url.startsWith('/api/user/profile')) return newProfile;
      if (url.startsWith('/api/user/consents'))
        return { items: [{ purpose: 'emotion-analysis', granted: false, refused }], next: null };
      if (url === '/api/safety/episodes/open') return { episode: null };
      return { items: [], next: null };
    };
    const told = server.answers.get(`${method} ${url}`) ?? { status: 200, body: usual() };
    return new Response(told.status === 204 ? null : JSON.stringify(told.body), {
      status: told.status,
      headers: { 'content-type': 'application/json' },
    });
  });
  vi.stubGlobal('scrollTo', () => undefined);
  return {
    asked,
    tell: (method: string, path: string, body: object, status = 200) =>
      void server.answers.set(`${method} ${quiz}${path}`, { status, body }),
    sent: (path: string) =>
      asked.filter(({ method, url }) => method === 'POST' && url === quiz + path).map(({ body }) => JSON.parse(body)),
  };
}

/** Opens a page of this app in the whole shell, as in a tab that was just opened. Answers how to close it. */
export async function openLearning(path: 'aprender' | 'esto-es-normal', heading: string): Promise<() => void> {
  learnMemory.forget();
  history.replaceState(null, '', `/spoiler-alert/${path}`);
  document.head.innerHTML = '<link rel="icon" href="/symbol.svg">';
  document.body.replaceChildren(document.createElement('div'));
  offerWords(spoilerAlert);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={[spoilerAlert]} />);
  await sees(heading);
  return () => root.unmount();
}

export const focused = () => document.activeElement?.textContent ?? '';
export const focusIs = (text: string) => vi.waitFor(() => expect(focused()).toBe(text), { timeout: 5_000 });
