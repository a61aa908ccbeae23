import { afterEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import type { SessionSummary } from '../contract.ts';
import {
  aPracticeServer,
  aSession,
  aTurn,
  here,
  inMain,
  main,
  openPractice,
  press,
  problem,
  sees,
  sessionId,
} from './open-practice.tsx';

const url = '/api/comunicacion-social/sessions';
const other = '22222222-2222-4222-8222-222222222222';

const aSummary = (change: Partial<SessionSummary> = {}): SessionSummary => ({
  id: sessionId,
  status: 'finished',
  kind: 'practice',
  title: 'Pedir la agenda',
  language: 'es',
  domain: 'work',
  difficulty: 2,
  turns: 3,
  energy: 4,
  startedAt: '2026-11-25T10:00:00.000Z',
  ...change,
});

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});
async function looking(items: SessionSummary[], next: string | null = null) {
  const server = aPracticeServer(aSession({ status: 'left', version: 4, turns: [aTurn()] }));
  server.answers.set(`GET ${url}`, (asked) => {
    const isLater = asked.url.includes('after=');
    return {
      status: 200,
      body: isLater ? { items: [aSummary({ id: other, title: 'Decir que no' })], next: null } : { items, next },
    };
  });
  leave = await openPractice('/comunicacion-social/ensayos', /Mis ensayos/);
  await vi.waitFor(() => expect(main()).toContain(items[0]?.title ?? 'Todavía no hay ensayos'));
  return server;
}
const linkOf = (text: string) => inMain<HTMLAnchorElement>('a').find((one) => one.textContent?.trim() === text);

describe('The rehearsals somebody had', () => {
  it('teach what will be here while there are none, with one way to begin', async () => {
    await looking([]);

    expect(main()).toContain('Uno a medias sigue en el mismo turno.');
    expect(inMain('.btn--primary').map((one) => one.textContent)).toEqual(['Elegir situación']);
  });

  it('a11y/A4 say when they were and how they stand: one half way goes on, one that is over is read again', async () => {
    await looking([aSummary({ id: other, status: 'open', title: 'Decir que no', turns: 0, energy: null }), aSummary()]);

    const [open, finished] = inMain('li.practice-past').map((row) => row.textContent ?? '');

    expect(open).toContain('A medias');
    expect(open).toContain('25 de noviembre de 2026');
    expect(open).toContain('0 turnos');
    expect(finished).toContain('Terminado');
    expect(finished).toContain('energía 4 de 10');
    expect(linkOf('Seguir')?.getAttribute('href')).toBe(`/comunicacion-social/ensayo/${other}`);
    expect(linkOf('Ver el repaso')?.getAttribute('href')).toBe(`/comunicacion-social/ensayo/${sessionId}/repaso`);
  });

  it('a11y/R10 have each title read aloud in the language that it is written in', async () => {
    await looking([aSummary({ id: other, title: 'Ask for the agenda', language: 'en' }), aSummary()]);

    expect(inMain('li.practice-past h3').map((title) => [title.textContent, title.getAttribute('lang')])).toEqual([
      ['Ask for the agenda', 'en'],
      ['Pedir la agenda', 'es'],
    ]);
  });

  it('come page after page', async () => {
    const server = await looking([aSummary()], 'cursor');

    press('Ver ensayos más antiguos');

    await vi.waitFor(() => expect(main()).toContain('Decir que no'));
    expect(server.asked.some((asked) => asked.url.includes('after=cursor'))).toBe(true);
    expect(main()).not.toContain('Ver ensayos más antiguos');
  });

  it('a11y/M5 go where their person removes one, and it comes back where they undo it', async () => {
    const server = await looking([aSummary()]);
    const removed = { id: sessionId, removed: 'sealed' };
    server.answers.set(`DELETE ${here}`, { status: 200, body: removed });
    server.answers.set(`GET ${url}`, { status: 200, body: { items: [], next: null } });
    server.answers.set(`POST ${url}/restored`, () => {
      server.answers.set(`GET ${url}`, { status: 200, body: { items: [aSummary()], next: null } });
      return { status: 201, body: aSession() };
    });

    press('Borrar');
    await vi.waitFor(() => expect(main()).toContain('Todavía no hay ensayos'));
    const [toast] = toastStore.read();
    await toast?.undo?.();

    expect(toast?.text).toBe('Ensayo borrado: Pedir la agenda.');
    expect(document.activeElement?.textContent).toBe('Tus ensayos');
    await vi.waitFor(() => expect(inMain('li.practice-past')).toHaveLength(1));
    expect(server.sent('POST', '/restored')).toEqual([removed]);
  });

  it('stay where removing one failed, and it is said', async () => {
    const server = await looking([aSummary()]);
    server.answers.set(`DELETE ${here}`, problem('http/failed', 500));

    press('Borrar');

    await vi.waitFor(() => expect(toastStore.read()).toHaveLength(1));
    expect(toastStore.read()[0]?.undo).toBeUndefined();
    expect(inMain('li.practice-past')).toHaveLength(1);
  });

  it('go on from the list, also where they were stopped', async () => {
    const server = await looking([aSummary({ status: 'left' })]);
    const reopened = aSession({ version: 5, turns: [aTurn()] });
    server.answers.set(`POST ${here}/reopen`, () => {
      server.answers.set(`GET ${here}`, { status: 200, body: reopened });
      return { status: 200, body: reopened };
    });

    press('Seguir');

    await sees(/Pedir la agenda/);
    expect(location.pathname).toBe(`/comunicacion-social/ensayo/${sessionId}`);
    expect(server.sent('POST', '/reopen')).toEqual([{ version: 4 }]);
  });
});

describe('Somebody who stopped a rehearsal', () => {
  async function stopping() {
    const server = aPracticeServer();
    const left = aSession({ status: 'left', version: 2 });
    const back = aSession({ version: 3 });
    server.answers.set(`POST ${here}/leave`, { status: 200, body: left });
    server.answers.set(`POST ${here}/reopen`, { status: 200, body: back });
    leave = await openPractice(`/comunicacion-social/ensayo/${sessionId}`, /Pedir la agenda/);
    press('Hasta aquí');
    await sees(/Paraste aquí/);
    return server;
  }

  it('a11y/M5 takes it back in the notice, and is at the turn where they were', async () => {
    const server = await stopping();

    await toastStore.read()[0]?.undo?.();

    await sees(/Pedir la agenda/);
    expect(server.sent('POST', '/reopen')).toEqual([{ version: 2 }]);
    expect(document.activeElement?.textContent).toBe('Pedir la agenda');
  });

  it('goes on from the closing, and the notice then asks for nothing more', async () => {
    const server = await stopping();

    press('Seguir con este ensayo');
    await sees(/Pedir la agenda/);
    await toastStore.read()[0]?.undo?.();

    expect(server.sent('POST', '/reopen')).toHaveLength(1);
  });
});
