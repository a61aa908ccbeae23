import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handoff } from '#platform/handoffs/contract.ts';
import { crossAppChannel } from '#platform/handoffs/core/cross-app-event.ts';
import { aServer, control, openUniverse, problem, sees } from './open-universe.tsx';

const id = '33333333-3333-4333-8333-333333333333';
const url = `/api/handoffs/${id}`;
const page = `/universe/pasar/${id}`;
const text = '  Tener la mesa\nlibre 🍽️ ';
const made: Handoff = {
  id,
  intent: 'make-steps',
  status: 'offered',
  title: '¿Quieres convertir esto en pasos?',
  from: { slug: 'blu-psicologa', name: 'BLU', kind: 'bot' },
  to: { slug: 'gerencia-ia', name: 'Gerencia IA', kind: 'bot' },
  summary: 'Cómo estoy ahora',
  items: [
    { id: '1', label: 'Ánimo', text: '4 / 10', suggested: false },
    { id: '2', label: 'Lo que quiero', text, suggested: true },
  ],
  stays: ['La conversación con BLU.'],
  longest: 100,
  sent: null,
  href: null,
  back: '/universe',
  createdAt: '2026-11-27T10:00:00.000Z',
  decidedAt: null,
};

let leave: () => void = () => undefined;
const heard: unknown[] = [];
const otherTab = new BroadcastChannel(crossAppChannel);
otherTab.onmessage = ({ data }) => void heard.push(data);
beforeEach(() => {
  heard.length = 0;
  sessionStorage.clear();
});
afterAll(() => otherTab.close());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

function aServerWith(handoff: Partial<Handoff> = {}) {
  const server = aServer();
  const tell = (changed: Partial<Handoff>) => server.answers.set(`GET ${url}`, { status: 200, body: { ...made, ...changed } });
  tell(handoff);
  server.answers.set(`POST ${url}/accept`, { status: 200, body: { href: '/universe/perfil-nd' } });
  server.answers.set(`POST ${url}/refuse`, { status: 200, body: { ...made, status: 'refused' } });
  server.answers.set(`POST ${url}/restore`, { status: 200, body: made });
  return {
    ...server,
    tell,
    sent: (path: string) => server.asked.filter((each) => each.url === `${url}/${path}`).map(({ body }) => body),
  };
}

const button = (name: string) => {
  const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent ?? '';
  const found = [...document.querySelectorAll<HTMLButtonElement>('button')].find((one) => named(one).startsWith(name));
  if (!found) throw new Error(`There is no button «${name}» in ${document.body.textContent}`);
  return found;
};
const turn = (label: string) => control('input[role=switch]', label).click();
const area = () => document.querySelector('textarea') as HTMLTextAreaElement;
const write = (words: string) => {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area(), words);
  area().dispatchEvent(new Event('input', { bubbles: true }));
};
const open = async () => {
  leave = await openUniverse(page, /¿Quieres convertir esto en pasos\?/);
};

describe('The page that shows what would travel', () => {
  it('shows the text to the letter, what stays, and one filled button that counts what is on', async () => {
    aServerWith();
    await open();

    const shown = document.getElementById(control('input[role=switch]', 'Lo que quiero').getAttribute('aria-describedby') ?? '');
    expect(shown?.textContent).toBe(text);
    expect(document.querySelector('main')?.textContent).toContain('La conversación con BLU.');
    expect([...document.querySelectorAll('main .btn--primary')].map((one) => one.textContent)).toEqual(['Llevar 1 dato']);
    turn('Ánimo');
    await vi.waitFor(() => button('Llevar 2 datos'));
  });

  it('sends byte for byte what it shows, lands there, and tells the other tabs', async () => {
    const server = aServerWith();
    await open();

    button('Llevar 1 dato').click();

    await sees(/Mi perfil/);
    expect(server.sent('accept')).toEqual([{ items: [{ id: '2', text }] }]);
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'handoff.accepted', handoffId: id }, { kind: 'activity.added' }]));
  });

  it('sends the words the person changed, with the keyboard where they are written', async () => {
    const server = aServerWith();
    await open();

    button('Cambiar el texto: Lo que quiero').click();
    await vi.waitFor(() => expect(document.activeElement).toBe(area()));
    write('Ordenar la mesa');
    await vi.waitFor(() => expect(area().value).toBe('Ordenar la mesa'));
    button('Listo').click();
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Cambiar el texto: Lo que quiero')));
    button('Llevar 1 dato').click();

    await vi.waitFor(() => expect(server.sent('accept')).toEqual([{ items: [{ id: '2', text: 'Ordenar la mesa' }] }]));
  });

  it('a11y/A3 keeps what was changed after a reload, and puts the offered text back when asked', async () => {
    aServerWith();
    await open();
    button('Cambiar el texto: Lo que quiero').click();
    await vi.waitFor(() => area());
    write('Otra cosa');
    await vi.waitFor(() => expect(area().value).toBe('Otra cosa'));

    leave();
    await open();
    button('Cambiar el texto: Lo que quiero').click();
    await vi.waitFor(() => expect(area().value).toBe('Otra cosa'));
    button('Volver al texto de antes').click();

    await vi.waitFor(() => expect(area().value).toBe(text));
  });

  it('lets nothing go while nothing is on, a text is blank or too long, and says why', async () => {
    const server = aServerWith();
    await open();

    turn('Lo que quiero');
    await vi.waitFor(() => expect(button('Llevar 0 datos').getAttribute('aria-disabled')).toBe('true'));
    expect(document.querySelector('main')?.textContent).toContain('Enciende lo que quieras llevar.');
    turn('Lo que quiero');
    await vi.waitFor(() => button('Cambiar el texto: Lo que quiero').click());
    await vi.waitFor(() => area());
    for (const [words, why] of [
      [' ', 'Falta un texto.'],
      ['a'.repeat(101), 'En total hay 101 caracteres. En Gerencia IA caben 100.'],
    ] as const) {
      write(words);
      await vi.waitFor(() => expect(document.querySelector('.error-text')?.textContent).toContain(why));
      button('Llevar 1 dato').click();
    }

    expect(server.sent('accept')).toEqual([]);
  });

  it('can be left with nothing taken', async () => {
    const server = aServerWith();
    await open();

    button('Ir sin llevar nada').click();

    await sees(/Mi perfil/);
    expect(server.sent('accept')).toEqual([{ items: [] }]);
  });

  it('a11y/P4 keeps what was written when it could not travel, and says so', async () => {
    const server = aServerWith();
    server.answers.set(`POST ${url}/accept`, problem('http/unexpected', 500));
    await open();
    button('Cambiar el texto: Lo que quiero').click();
    await vi.waitFor(() => area());
    write('Mis palabras');
    await vi.waitFor(() => expect(area().value).toBe('Mis palabras'));

    button('Llevar 1 dato').click();

    await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('No se llevó nada.'));
    expect(area().value).toBe('Mis palabras');
    expect(button('Llevar 1 dato').getAttribute('aria-disabled')).toBeNull();
  });

  it('a11y/M5 can be refused, which goes back and can be undone with every change in place', async () => {
    const server = aServerWith();
    await open();
    turn('Ánimo');
    await vi.waitFor(() => button('Llevar 2 datos'));

    button('Ahora no').click();
    await sees(/Hola/);
    await vi.waitFor(() => expect(document.body.textContent).toContain('No se llevó nada a Gerencia IA.'));
    expect(server.sent('accept')).toEqual([]);
    button('Deshacer').click();

    await sees(/¿Quieres convertir esto en pasos\?/);
    expect(server.sent('restore')).toHaveLength(1);
    await vi.waitFor(() => button('Llevar 2 datos'));
    const decided = [{ kind: 'handoff.refused', handoffId: id }, { kind: 'activity.added' }];
    await vi.waitFor(() => expect(heard).toEqual([...decided, ...decided]));
  });

  it('shows afterwards what travelled, and follows a decision made in another tab', async () => {
    const server = aServerWith();
    await open();

    const sent = [{ id: '2', label: 'Lo que quiero', text }];
    server.tell({ status: 'accepted', sent, href: '/chat/c/9', decidedAt: '2026-11-27T10:01:00.000Z' });
    otherTab.postMessage({ kind: 'handoff.accepted', handoffId: id });

    await sees(/Ya está en Gerencia IA/);
    expect(document.querySelector('.universe-handoff-text')?.textContent).toBe(text);
    expect(control<HTMLAnchorElement>('a', 'Abrir Gerencia IA').getAttribute('href')).toBe('/chat/c/9');
  });

  it('says that it is not there when it is not, and where to go', async () => {
    const server = aServer();
    server.answers.set(`GET ${url}`, problem('handoffs/handoff-not-found', 404));
    leave = await openUniverse(page, /Esto no está/);

    expect(control<HTMLAnchorElement>('a', 'Ir a Inicio')).toBeTruthy();
  });
});

describe('Two tabs of one person', () => {
  it('look the same: a profile changed in one is applied in the other', async () => {
    const server = aServerWith();
    await open();
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('crema'));

    server.profile.settings.theme = 'noche';
    otherTab.postMessage({ kind: 'profile.changed' });

    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('noche'));
  });

  it('do not read anything again for what is no event', async () => {
    const server = aServerWith();
    await open();
    await vi.waitFor(() => expect(server.asked.some((each) => each.url === '/api/user/profile')).toBe(true));
    const before = server.asked.length;

    otherTab.postMessage({ kind: 'profile.changed', settings: { theme: 'noche' } });
    otherTab.postMessage({ kind: 'handoff.refused', handoffId: id });

    await vi.waitFor(() => expect(server.asked.slice(before).map((each) => each.url)).toContain(url));
    expect(server.asked.slice(before).map((each) => each.url)).not.toContain('/api/user/profile');
  });
});
