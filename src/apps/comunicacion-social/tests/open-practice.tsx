import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import type { ReviewedTurn, Session } from '../contract.ts';
import { comunicacionSocial } from '../web/index.tsx';

const at = '2026-11-25T10:00:00.000Z';
export const sessionId = '11111111-1111-4111-8111-111111111111';
export const here = `/api/comunicacion-social/sessions/${sessionId}`;
const user = { id: 'e', name: 'Elia', email: 'elia@correo.mx', profileType: 'general', createdAt: at };

type Asked = { method: string; url: string; body?: Record<string, unknown> };
type Answer = { status: number; body?: object } | 'no network';

/** A server of one person, who rehearses: answers what it is told to, and remembers what it was asked. */
export function aPracticeServer(session: Session = aSession()) {
  const server = {
    asked: [] as Asked[],
    /** What to answer, by `METHOD /path`; a function is asked each time. */
    answers: new Map<string, Answer | ((asked: Asked) => Answer)>([
      ['GET /api/user', { status: 200, body: { user } }],
      ['GET /api/user/profile', { status: 200, body: { settings: defaultSettings, onboarded: true, updatedAt: null } }],
      [`GET ${here}`, { status: 200, body: session }],
      [`PUT ${here}/draft`, { status: 204 }],
    ]),
    sent: (method: string, end: string) =>
      server.asked.filter((one) => one.method === method && one.url.endsWith(end)).map(({ body }) => body),
  };
  vi.stubGlobal('fetch', async (url: string, request: RequestInit = {}) => {
    const asked = { method: request.method ?? 'GET', url, body: request.body ? JSON.parse(String(request.body)) : undefined };
    server.asked.push(asked);
    const told = server.answers.get(`${asked.method} ${url.split('?')[0]}`);
    const answer = (typeof told === 'function' ? told(asked) : told) ?? { status: 200, body: { items: [], next: null } };
    if (answer === 'no network') throw new TypeError('Failed to fetch');
    return new Response(answer.body ? JSON.stringify(answer.body) : null, {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  });
  vi.stubGlobal('scrollTo', () => undefined);
  return server;
}

/** Opens an address of the app in the whole shell, and waits for its title. Answers how to leave it. */
export async function openPractice(path: string, heading: RegExp): Promise<() => void> {
  history.replaceState(null, '', path);
  document.body.replaceChildren(document.createElement('div'));
  offerWords(comunicacionSocial);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={[comunicacionSocial]} />);
  await sees(heading);
  return () => root.unmount();
}

export const sees = (heading: RegExp) =>
  vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toMatch(heading), { timeout: 10_000 });
export const main = () => document.querySelector('main')?.textContent ?? '';
export const inMain = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(`main ${selector}`)];

/** The button, or the link, that says this. */
export function press(text: string): void {
  const found = inMain('button, a').find((one) => one.textContent?.trim() === text);
  if (!found) throw new Error(`There is no «${text}» in ${main()}`);
  found.click();
}

export const field = () => inMain<HTMLTextAreaElement>('textarea')[0] as HTMLTextAreaElement;

export function write(text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), text);
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

export const problem = (type: string, status: number, details: object = {}) => ({
  status,
  body: { type, title: type, status, ...details },
});

/** A rehearsal at its first turn. */
export function aSession(change: Partial<Session> = {}): Session {
  return {
    id: sessionId,
    version: 1,
    status: 'open',
    kind: 'practice',
    scenario: {
      id: 'agenda-before-meeting',
      source: 'product',
      domain: 'work',
      language: 'es',
      title: 'Pedir la agenda',
      skills: ['state-need'],
      levels: [{ difficulty: 2, timesDone: 0 }],
      situation: 'Marta te avisa de una reunión.',
      persona: { name: 'Marta', relation: 'tu jefa', manner: 'Habla rápido.', face: 1 },
      mayVary: ['Puede ser otro día.'],
      sensory: null,
      otherCould: 'Decir los temas al convocar.',
      directIsFine: 'Vale: «Mándame los temas».',
    },
    difficulty: 2,
    goalIds: [],
    map: [
      { label: 'Marta propone la reunión', state: 'done' },
      { label: 'Tú pides la agenda', state: 'now' },
      { label: 'Marta responde', state: 'later' },
    ],
    now: {
      says: 'Nos vemos mañana a las 9. Ya te iré contando.',
      meanings: ['Puede que tenga prisa.'],
      skills: ['state-need'],
      hints: [],
      hintsLeft: 3,
      isOver: false,
      playedBy: 'script',
    },
    turn: { number: 1, of: 3 },
    draft: '',
    turns: [],
    startedAt: at,
    finishedAt: null,
    minutes: null,
    ...change,
  };
}

/** A turn that is over: one thing is there, and of another it cannot be told. */
export function aTurn(change: Partial<ReviewedTurn> = {}): ReviewedTurn {
  return {
    index: 0,
    said: 'Nos vemos mañana a las 9.',
    reply: 'Necesito los temas. ¿Me los mandas hoy?',
    hintLevel: 0,
    found: [
      {
        skill: 'state-need',
        verdict: 'met',
        evidence: [{ words: 'Necesito los temas', start: 0, end: 18, rule: 'need' }],
        title: 'Dijiste lo que necesitas',
        sentence: '«Necesito los temas» es claro.',
        saidByPerson: null,
      },
      {
        skill: 'ask-clarification',
        verdict: 'unclear',
        evidence: [{ words: 'hoy', start: 35, end: 38, rule: 'when' }],
        title: 'No se lee si preguntas',
        sentence: '«Hoy» puede ser poco tiempo.',
        saidByPerson: null,
      },
    ],
    change: 'Añade para qué: «así preparo mi parte».',
    alternatives: { direct: 'Mándame los temas.', warm: 'Gracias. ¿Me los mandas?', formal: '¿Podría enviarlos?' },
    otherCould: 'Decir los temas al convocar.',
    energy: null,
    ...change,
  };
}
