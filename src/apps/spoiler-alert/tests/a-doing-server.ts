import { vi } from 'vitest';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { elia } from './open-conversation.tsx';

const line = {
  name: 'Línea de prueba',
  phone: '800 123',
  hours: '24 horas',
  cost: 'Gratis',
  kind: 'violence',
  source: 'x',
  reviewedAt: '2026-11-01',
};

/** A server that keeps chats and summaries of one person, passes things on to BLU, and can be told to fail at an address. */
export function aDoingServer() {
  const asked: { method: string; url: string; body: string }[] = [];
  const imports: string[] = [];
  const summaries: string[] = [];
  let failing: { url: string; problem: { status: number } } | undefined;
  const answerOf = (method: string, url: string): object => {
    if (url === '/api/user') return { user: elia };
    if (url.startsWith('/api/user/profile')) return newProfile;
    if (url.startsWith('/api/user/consents')) return { items: [{ purpose: 'emotion-analysis', granted: false }], next: null };
    if (url.startsWith('/api/spoiler-alert/help-lines')) return { country: 'MX', items: [line] };
    if (url.startsWith('/api/handoffs/intents'))
      return {
        items: [
          {
            intent: 'talk',
            label: 'Hablarlo con BLU',
            source: 'chat-summary',
            to: { slug: 'blu-psicologa', name: 'BLU', kind: 'bot' },
          },
          {
            intent: 'practise',
            label: 'Practicar cómo decir que no',
            source: 'chat-summary',
            to: { slug: 'comunicacion-social', name: 'Comunicación social', kind: 'app' },
          },
        ],
      };
    if (url === '/api/handoffs') return { id: 'h1' };
    if (method === 'DELETE' && url === '/api/spoiler-alert/summaries') summaries.length = 0;
    else if (url === '/api/spoiler-alert/summaries') {
      summaries.push('s1');
      return { id: 's1' };
    } else if (method === 'DELETE') imports.splice(imports.indexOf(url.split('/').at(-1) ?? ''), 1);
    if (url === '/api/spoiler-alert/imports') return { items: imports.map((id) => ({ id })), next: null };
    return { items: [], next: null };
  };
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body }: RequestInit = {}) => {
    asked.push({ method, url, body: String(body ?? '') });
    const isJson = { headers: { 'content-type': 'application/json' } };
    if (failing && url.startsWith(failing.url))
      return new Response(JSON.stringify(failing.problem), { status: failing.problem.status, ...isJson });
    return new Response(JSON.stringify(answerOf(method, url)), isJson);
  });
  vi.stubGlobal('scrollTo', () => undefined);
  return {
    asked,
    imports,
    summaries,
    fail(
      url: string | undefined,
      problem: { status: number; type: string; title: string } = { status: 500, type: 'http/unexpected', title: 'x' },
    ) {
      failing = url === undefined ? undefined : { url, problem };
    },
  };
}
