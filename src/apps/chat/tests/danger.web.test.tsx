import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Episode } from '#platform/safety/episodes/contract.ts';
import { emptySections } from '#platform/safety/plan/core/sections.ts';
import { announce } from '#ui/primitives/announce.ts';
import { loadDangerKit } from '../web/danger/load-danger-kit.ts';
import {
  aChatServer,
  button,
  conversationId,
  eventually,
  field,
  generationId,
  main,
  openConversation,
  pressEnter,
  write,
} from './open-chat.tsx';

const messagesUrl = `POST /api/chat/conversations/${conversationId}/messages`;
const danger = 'no quiero vivir';
const calls = () => [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map(({ href }) => href);
const urgently = () => document.getElementById('ui-announcer-assertive')?.textContent ?? '';
const problem = (status: number, type: string, more = {}) => ({ status, body: { type, title: type, status, ...more } });

const episode: Episode = {
  id: '33333333-3333-4333-8333-333333333333',
  conversationId,
  state: 'detected',
  level: 'crisis',
  kind: 'ideation',
  misunderstoodTimes: 0,
  choice: null,
  followUp: null,
  canClose: false,
  createdAt: '2026-11-28T02:00:00.000Z',
  steps: [],
};

let leave: () => void = () => undefined;
beforeEach(() => {
  sessionStorage.clear();
  for (const how of ['polite', 'assertive']) document.getElementById(`ui-announcer-${how}`)?.replaceChildren();
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** Lines are said one after the other: once the last is, nothing of an earlier page is still to come. */
async function saidAllOfBefore(): Promise<void> {
  announce('Hasta aquí lo de antes', 'assertive');
  await eventually(() => expect(urgently()).toContain('Hasta aquí lo de antes'));
  document.getElementById('ui-announcer-assertive')?.replaceChildren();
}

async function send(server: ReturnType<typeof aChatServer>, text: string) {
  leave = await openConversation();
  write(text);
  pressEnter();
  return server;
}

/** The server answers a danger with its fixed words and an episode. */
async function answered(about: Partial<Episode> = {}) {
  const server = aChatServer();
  const line = { name: 'Línea de la Vida', phone: '800 911 2000', hours: '24 horas', cost: 'Gratis', kind: 'suicide' as const };
  server.answers.set('GET /api/safety/episodes/open', { status: 200, body: { episode: { ...episode, ...about } } });
  await send(server, danger);
  await eventually(() => expect(server.sent()).toHaveLength(1));
  server.say(
    {
      event: 'delta',
      data: {
        generationId,
        seq: 1,
        text: 'Lo que escribiste es importante.\n\nLíneas de ayuda:\n- Línea de la Vida: 800 911 2000.',
      },
    },
    {
      event: 'notice',
      data: { generationId, seq: 2, mode: 'fixed', helpLines: [{ ...line, source: 'x', reviewedAt: '2026-11-01' }] },
    },
    { event: 'done', data: { generationId, seq: 3, status: 'complete', messageId: 'm3' } },
  );
  await eventually(() => expect(main()).toContain('No es lo que quise decir'));
  return server;
}

describe('A message in danger that the server does not answer', () => {
  it('is answered by the page itself without a network, and waits to be sent', async () => {
    const server = aChatServer();
    server.answers.set(messagesUrl, 'no network');
    await send(server, danger);

    await eventually(() => expect(calls()).toContain('tel:8009112000'));
    expect(main()).toContain('Soy un programa');
    expect(main()).toContain('Espera a la red');
    expect(main()).not.toContain('está guardado');
    expect(main()).toContain('todavía no se ha guardado');
  });

  it.each([
    ['fails', problem(500, 'http/unexpected')],
    ['has that app switched off', problem(403, 'http/not-for-your-role')],
    ['no longer has the conversation', problem(404, 'conversations/conversation-not-found')],
    ['says it is asked too often', problem(429, 'http/too-many-requests')],
  ])('is answered by the page itself when the server %s, and the text stays in the field', async (_how, answer) => {
    const server = aChatServer();
    server.answers.set(messagesUrl, answer);
    await send(server, danger);

    await eventually(() => expect(calls()).toContain('tel:8009112000'));
    expect(field().value).toBe(danger);
  });

  it('is told to screen readers at once, and once', async () => {
    await saidAllOfBefore();
    const server = aChatServer();
    server.answers.set(messagesUrl, 'no network');
    await send(server, danger);

    await eventually(() => expect(urgently()).toContain('Lo que escribiste es importante'));
    window.dispatchEvent(new Event('online'));
    await eventually(() => expect(server.sent().length).toBeGreaterThan(1));
    expect(urgently().split('Lo que escribiste es importante')).toHaveLength(2);
  });

  it('is seen too when it is too long to be sent', async () => {
    aChatServer();
    leave = await openConversation();

    write(`${'Hoy fui al mercado. '.repeat(420)}${danger}`);
    pressEnter();

    await eventually(() => expect(calls()).toContain('tel:8009112000'));
  });

  it.each(['¿hola?', 'ok'])('keeps its answer while it waits, when «%s» is sent after it', async (next) => {
    const server = aChatServer();
    server.answers.set(messagesUrl, 'no network');
    await send(server, danger);
    await eventually(() => expect(calls()).toContain('tel:8009112000'));

    write(next);
    pressEnter();

    await eventually(() => expect(field().value).toBe(''));
    await loadDangerKit();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(calls()).toContain('tel:8009112000');
    expect(main()).toContain('todavía no se ha guardado');
  });

  it('keeps the telephones at hand when it is taken back', async () => {
    const server = aChatServer();
    server.answers.set(messagesUrl, 'no network');
    await send(server, danger);
    await eventually(() => expect(calls()).toContain('tel:8009112000'));

    write('era broma');
    pressEnter();

    await eventually(() => expect(main()).toContain('Puedo haber entendido mal'));
    expect(calls()).toContain('tel:8009112000');
  });

  it('that is none brings no telephones', async () => {
    const server = aChatServer();
    server.answers.set(messagesUrl, 'no network');
    await send(server, 'me muero de risa con este vídeo');

    await eventually(() => expect(main()).toContain('Espera a la red'));
    expect(calls()).toEqual([]);
  });
});

describe('A fixed reply', () => {
  it('tells the server that it was seen, and is told to screen readers at once and once', async () => {
    const server = await answered();
    const posted = () => server.asked.filter(({ method }) => method === 'POST').map(({ url }) => url.split('/').at(-1));

    await eventually(() => expect(posted()).toContain('acknowledge'));
    await eventually(() => expect(urgently()).toContain('Lo que escribiste es importante'));
    expect(urgently().split('Lo que escribiste es importante')).toHaveLength(2);
    expect(document.getElementById('ui-announcer-polite')?.textContent ?? '').not.toContain('Lo que escribiste es importante');
  });

  it('stays, with its telephones, for whoever says that it is not what they meant', async () => {
    await answered({ state: 'resources-shown' });

    button('No es lo que quise decir').click();

    await eventually(() => expect(main()).toContain('Puedo haber entendido mal'));
    expect(calls()).toContain('tel:8009112000');
    expect(main()).toContain('Las líneas de ayuda siguen aquí');
  });

  it('offers to write to whom the person trusts, with the words already there', async () => {
    const server = await answered({ state: 'resources-shown' });
    leave();
    const contact = { id: episode.id, name: 'Laura', phone: '600 11 22 33', email: '', reach: '', message: '¿Puedes venir?' };
    const plan = { sections: emptySections(), contacts: [contact], version: 0, canUndo: false, updatedAt: null };
    server.answers.set('GET /api/safety/plan', { status: 200, body: plan });
    server.answers.set(messagesUrl, 'no network');
    await send(server, danger);

    await eventually(() =>
      expect(document.querySelector('a[href^="sms:600112233?body="]')?.textContent).toContain('Escribir a Laura'),
    );
    expect(document.querySelector('a[href="/universe/mi-plan"]')?.textContent).toContain('Abrir mi plan de seguridad');
  });

  it('asks later at the time that the person picks', async () => {
    const server = await answered({ state: 'resources-shown' });
    const asked = () => server.asked.find(({ url }) => url.endsWith('/check-in'))?.body;

    button('Pregúntame después').click();
    await eventually(() => button('En una hora'));
    button('En una hora').click();

    await eventually(() => expect(asked()).toMatchObject({ byMail: false }));
    const inMs = new Date(String(asked()?.at)).getTime() - Date.now();
    expect(inMs).toBeGreaterThan(3_500_000);
  });
});

describe('Silence', () => {
  it('asks for nothing, keeps what is written and sends none of it, until the person leaves it', async () => {
    const server = await answered({ state: 'resources-shown' });
    const sent = server.sent().length;

    button('Quédate conmigo en silencio').click();
    await eventually(() => expect(main()).toContain('No hace falta escribir.'));
    const words = document.querySelector('.chat-silence textarea') as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(words, 'solo esto');
    words.dispatchEvent(new Event('input', { bubbles: true }));

    await eventually(() => expect(server.draft).toBe('solo esto'));
    expect(document.querySelector('.chat-silence [role=timer], .chat-silence [aria-busy], .chat-silence progress')).toBeNull();
    expect(server.sent()).toHaveLength(sent);
    button('Salir del silencio').click();
    await eventually(() => expect(field().value).toBe('solo esto'));
  });
});
