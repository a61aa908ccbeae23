import { afterEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { draftOf } from '../core/scenario/begin-draft.ts';
import type { ScenarioDraft } from '../core/scenario/draft.ts';
import type { WrittenScenario } from '../editor/contract.ts';
import { aScenario } from './a-scenario.ts';
import { aPracticeServer, inMain, main, openPractice, press, problem, sees } from './open-practice.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

const id = '22222222-2222-4222-8222-222222222222';
const one = `/api/comunicacion-social/written/${id}`;
const aWritten = (content: ScenarioDraft, change: Partial<WrittenScenario> = {}): WrittenScenario => ({
  ...{ id, version: 1, status: 'draft', content, faults: [], updatedAt: '2026-11-25T10:00:00.000Z' },
  ...change,
});

async function writing(content: ScenarioDraft = draftOf(aScenario())) {
  const server = aPracticeServer();
  server.answers.set(`GET ${one}`, { status: 200, body: aWritten(content) });
  server.answers.set(`PUT ${one}`, ({ body }) => ({ status: 200, body: aWritten(body?.content as ScenarioDraft) }));
  leave = await openPractice(`/comunicacion-social/escribir/${id}`, /./);
  await vi.waitFor(() => expect(fieldAt('title')).toBeTruthy());
  return server;
}
const fieldAt = (place: string) => inMain<HTMLInputElement>(`[data-at="${place}"]`)[0] as HTMLInputElement;
function fill(place: string, text: string): void {
  const control = fieldAt(place);
  const kind = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, text);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
const notices = () => toastStore.read().map(({ text }) => text);
const undo = () => toastStore.read().at(-1)?.undo?.();
const saysSo = () => vi.waitFor(() => expect(notices()).toContain('No se deshace. Esa parte cambió después.'));
const steps = () => inMain('.editor-step').length;

describe('The way back in the editor', () => {
  it('takes out a step that was just added, and keeps one in which something was written', async () => {
    await writing();
    press('Niveles');
    await vi.waitFor(() => expect(steps()).toBe(5));
    press('Añadir un paso');
    await vi.waitFor(() => expect(steps()).toBe(6));
    await undo();
    await vi.waitFor(() => expect(steps()).toBe(5));

    press('Añadir un paso');
    await vi.waitFor(() => expect(fieldAt('levels.0.step-6.says')).toBeTruthy());
    fill('levels.0.step-6.says', 'Gracias');
    await undo();

    await saysSo();
    expect(steps()).toBe(6);
    expect(fieldAt('levels.0.step-6.says').value).toBe('Gracias');
  });

  it('does not empty a copied level that was changed after', async () => {
    const plain = draftOf(aScenario());
    plain.levels[1].steps = [];
    await writing(plain);
    press('Niveles');
    await vi.waitFor(() => expect(steps()).toBe(5));
    inMain<HTMLInputElement>('.seg input')[1]?.click();
    await vi.waitFor(() => expect(main()).toContain('Este nivel está vacío'));
    press('Copiar el nivel 1');
    await vi.waitFor(() => expect(steps()).toBe(5));
    const copied = toastStore.read().at(-1);
    press('Añadir un paso');
    await vi.waitFor(() => expect(steps()).toBe(6));

    await copied?.undo?.();

    await saysSo();
    expect(steps()).toBe(6);
  });

  it('does not put the text of this page over what was written after the other one was taken', async () => {
    const server = await writing();
    const theirs = { ...draftOf(aScenario()), title: 'Lo otro' };
    server.answers.set(`PUT ${one}`, problem('comunicacion-social/written-changed', 409, { version: 7 }));
    fill('title', 'Lo mío');
    await vi.waitFor(() => expect(main()).toContain('Otra página cambió esta situación'), { timeout: 2_000 });
    server.answers.set(`GET ${one}`, { status: 200, body: aWritten(theirs, { version: 7 }) });
    press('Usar lo que ya estaba guardado');
    await vi.waitFor(() => expect(fieldAt('title').value).toBe('Lo otro'));

    fill('title', 'Lo otro, mejor');
    await undo();

    await saysSo();
    expect(fieldAt('title').value).toBe('Lo otro, mejor');
  });
});

describe('What is written while a situation is marked as ready', () => {
  it('stays, and its author chooses what counts', async () => {
    const server = await writing();
    const told = globalThis.fetch;
    const gate = Promise.withResolvers<void>();
    vi.stubGlobal('fetch', async (url: string, request?: RequestInit) => {
      if (url.endsWith('/ready')) await gate.promise;
      return told(url, request);
    });
    const ready = { status: 200, body: aWritten(draftOf(aScenario()), { version: 2, status: 'ready' }) };
    server.answers.set(`POST ${one}/ready`, ready);
    press('Revisar y compartir');
    await vi.waitFor(() => expect(main()).toContain('Marcar como lista'));
    press('Marcar como lista');
    press('La situación');
    await vi.waitFor(() => expect(fieldAt('title')).toBeTruthy());
    server.answers.set(`PUT ${one}`, problem('comunicacion-social/written-is-ready', 409));
    server.answers.set(`GET ${one}`, ready);

    fill('title', 'Lo último');
    gate.resolve();

    await vi.waitFor(() => expect(main()).toContain('Guardar lo de esta página'), { timeout: 3_000 });
    expect(document.querySelector('main h1')?.textContent).toBe('Lo último');
  });
});

describe('Two pages that mark one situation', () => {
  const theirs = { ...draftOf(aScenario()), title: 'Lo otro' };
  const changed = problem('comunicacion-social/written-changed', 409, { version: 7 });

  it('say that it is ready by now, and what saving this page does', async () => {
    const server = await writing();
    server.answers.set(`PUT ${one}`, changed);
    server.answers.set(`GET ${one}`, { status: 200, body: aWritten(theirs, { version: 7, status: 'ready' }) });

    fill('title', 'Lo mío');

    await vi.waitFor(() => expect(main()).toContain('Otra página marcó esta situación como lista'), { timeout: 2_000 });
    expect(main()).toContain('Si guardas lo de esta página, vuelve a ser un borrador.');
  });

  it('lose nothing where this one is behind: its author sees how it is, and may mark that', async () => {
    const server = await writing();
    server.answers.set(`POST ${one}/ready`, changed);
    server.answers.set(`GET ${one}`, { status: 200, body: aWritten(theirs, { version: 7 }) });
    press('Revisar y compartir');
    await vi.waitFor(() => expect(main()).toContain('Marcar como lista'));

    press('Marcar como lista');
    await vi.waitFor(() => expect(main()).toContain('Mira cómo está ahora. Si te sirve, márcala otra vez.'));
    press('Ver cómo está ahora');
    await sees(/Lo otro/);
    press('Marcar como lista');

    await vi.waitFor(() => expect(server.sent('POST', '/ready')).toEqual([{ version: 1 }, { version: 7 }]));
  });
});
