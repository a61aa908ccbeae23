import { afterEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { draftOf, emptyDraft } from '../core/scenario/begin-draft.ts';
import { checkDraft } from '../core/scenario/check-draft.ts';
import type { ScenarioDraft } from '../core/scenario/draft.ts';
import type { WrittenScenario } from '../editor/contract.ts';
import { aScenario } from './a-scenario.ts';
import { aPracticeServer, inMain, main, openPractice, press, problem, sees, sessionId } from './open-practice.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  sessionStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const id = '22222222-2222-4222-8222-222222222222';
const grantId = '33333333-3333-4333-8333-333333333333';
const list = '/api/comunicacion-social/written';
const one = `${list}/${id}`;
const at = '2026-11-25T10:00:00.000Z';

function aWritten(content: ScenarioDraft, change: Partial<WrittenScenario> = {}): WrittenScenario {
  const faults = checkDraft(content).map((fault) => ({ key: fault.key, at: fault.at, text: `Falta en ${fault.at}` }));
  return { id, version: 1, status: 'draft', content, faults, updatedAt: at, ...change };
}

/** A server that keeps the one situation as the real one does. */
async function writing(content: ScenarioDraft = draftOf(aScenario()), change: Partial<WrittenScenario> = {}) {
  const server = aPracticeServer();
  let kept = aWritten(content, change);
  const { answers } = server;
  answers.set(`GET ${one}`, () => ({ status: 200, body: kept }));
  answers.set(`PUT ${one}`, ({ body }) => {
    kept = aWritten(body?.content as ScenarioDraft, { version: kept.version + 1 });
    return { status: 200, body: kept };
  });
  answers.set(`POST ${one}/ready`, () => {
    kept = { ...kept, status: 'ready', version: kept.version + 1 };
    return { status: 200, body: kept };
  });
  answers.set(`GET ${one}/readers`, { status: 200, body: { items: [{ grantId, name: 'Elia', isReader: false }], next: null } });
  leave = await openPractice(`/comunicacion-social/escribir/${id}`, /./);
  await vi.waitFor(() => expect(document.querySelector('main h2, main .empty')).toBeTruthy());
  return { ...server, saved: () => server.sent('PUT', id).at(-1)?.content as ScenarioDraft | undefined };
}

const fieldAt = (place: string) => inMain<HTMLInputElement>(`[data-at="${place}"]`)[0] as HTMLInputElement;
function fill(place: string, text: string): void {
  const control = fieldAt(place);
  const kind = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, text);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
function choose(place: string, value: string): void {
  const control = fieldAt(place) as unknown as HTMLSelectElement;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
const undo = () => toastStore.read().at(-1)?.undo?.();

describe('The list of situations that a professional writes', () => {
  it('a11y/A2 teaches what it is for while it is empty, and begins one from nothing', async () => {
    const server = aPracticeServer();
    server.answers.set(`POST ${list}`, { status: 201, body: aWritten(emptyDraft()) });
    server.answers.set(`GET ${one}`, { status: 200, body: aWritten(emptyDraft()) });
    leave = await openPractice('/comunicacion-social/escribir', /Escribir situaciones/);
    await vi.waitFor(() => expect(main()).toContain('Nadie la ve hasta que la marcas como lista.'));
    expect(inMain('.btn--primary')).toHaveLength(1);

    press('Empezar a escribir');

    await sees(/Situación sin título/);
    expect(server.sent('POST', list)[0]).toMatchObject({ copyOf: null });
  });

  it('a11y/M5 takes one out of sight at once, and removes it only when there was time to undo', async () => {
    const server = aPracticeServer();
    const row = { id, title: 'Un favor', domain: 'work', status: 'draft', readers: 1, updatedAt: at };
    server.answers.set(`GET ${list}`, { status: 200, body: { items: [row], next: null } });
    leave = await openPractice('/comunicacion-social/escribir', /Escribir situaciones/);
    await vi.waitFor(() => expect(main()).toContain('Para 1 persona'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

    press('Eliminar');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(main()).not.toContain('Un favor');
    await undo();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(main()).toContain('Un favor');
    expect(server.sent('DELETE', id)).toHaveLength(0);

    press('Eliminar');
    await vi.advanceTimersByTimeAsync(10_100);
    expect(server.sent('DELETE', id)).toHaveLength(1);
  });

  it('says for whom it is to whoever is no checked professional, and where the check is asked for', async () => {
    const server = aPracticeServer();
    server.answers.set(`GET ${list}`, problem('http/not-for-your-role', 403));
    leave = await openPractice('/comunicacion-social/escribir', /Escribir situaciones/);

    await vi.waitFor(() => expect(main()).toContain('Esta zona es para profesionales'));
    expect(inMain('a[href="/universe/consulta/cedula"]')).toHaveLength(1);
  });
});

describe('A situation while it is written', () => {
  it('a11y/A3 saves itself within a second of the last letter, and says so', async () => {
    const server = await writing();
    const before = Date.now();

    fill('title', 'Un favor grande');

    await vi.waitFor(() => expect(server.saved()?.title).toBe('Un favor grande'), { timeout: 2_000 });
    expect(Date.now() - before).toBeLessThan(1_000);
    await vi.waitFor(() => expect(main()).toContain('Guardado'));
    expect(document.querySelector('h1')?.textContent).toBe('Un favor grande');
  });

  it('a11y/P4 keeps what was written where another page changed it, and lets its author choose', async () => {
    const server = await writing();
    const save = server.answers.get(`PUT ${one}`);
    server.answers.set(`PUT ${one}`, problem('comunicacion-social/written-changed', 409, { version: 7 }));
    fill('title', 'Lo mío');
    await vi.waitFor(() => expect(main()).toContain('Otra página cambió esta situación'));
    expect(fieldAt('title').value).toBe('Lo mío');
    expect(sessionStorage.length).toBe(1);
    server.answers.set(`GET ${one}`, { status: 200, body: aWritten(draftOf(aScenario()), { version: 7 }) });
    if (save) server.answers.set(`PUT ${one}`, save);

    press('Guardar lo de esta página');

    await vi.waitFor(() => expect(main()).not.toContain('Otra página cambió'));
    expect(server.sent('PUT', id).at(-1)).toMatchObject({ version: 7, content: { title: 'Lo mío' } });
    expect(sessionStorage.length).toBe(0);
  });

  it('leads from each thing that is missing to its field', async () => {
    const broken = draftOf(aScenario());
    const [first] = broken.levels;
    const turn = first.steps[0]?.turn;
    if (turn) turn.hints[1] = '';
    await writing(broken);
    press('Revisar y compartir');
    await vi.waitFor(() => expect(main()).toContain('Falta 1 cosa.'));

    press('Falta en levels.0.asks.turn.hints.1');

    await vi.waitFor(() => expect(document.activeElement).toBe(fieldAt('levels.0.asks.turn.hints.1')));
    expect(fieldAt('levels.0.asks.turn.hints.1').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows a level as its steps in reading order, with where each reply leads', async () => {
    await writing();
    press('Niveles');

    await vi.waitFor(() => expect(main()).toContain('Paso 1. Leo pide un favor'));
    expect(main()).toContain('Si dice que no → Paso 2. Leo lo acepta');
    expect(main()).toContain('Si no → Paso 4. Leo explica');
    expect(main()).not.toContain('México y otros países');
  });

  it('gives a step that was taken out back, with what led to it', async () => {
    const server = await writing();
    press('Niveles');
    await vi.waitFor(() => expect(main()).toContain('Paso 2. Leo lo acepta'));
    press('Paso 2. Leo lo acepta');
    await vi.waitFor(() => expect(main()).toContain('Quitar el paso'));
    press('Quitar el paso');
    await vi.waitFor(() => expect(main()).toContain('Si dice que no → ningún paso'));

    await undo();

    await vi.waitFor(() => expect(main()).toContain('Si dice que no → Paso 2. Leo lo acepta'));
    await vi.waitFor(() => expect(server.saved()?.levels[0].steps).toHaveLength(5), { timeout: 2_000 });
  });

  it('leads where its author chooses, from the steps there are', async () => {
    const server = await writing();
    press('Niveles');
    await vi.waitFor(() => expect(main()).toContain('Paso 1. Leo pide un favor'));
    press('Paso 1. Leo pide un favor');
    await vi.waitFor(() => expect(fieldAt('levels.0.asks.turn.otherwise')).toBeTruthy());

    choose('levels.0.asks.turn.otherwise', 'thanks');

    await vi.waitFor(() => expect(server.saved()?.levels[0].steps[0]?.turn.otherwise).toBe('thanks'), { timeout: 2_000 });
  });

  it('tells Mexico and Spain apart only where its author opens that', async () => {
    const plain = draftOf(aScenario());
    for (const { steps } of plain.levels) if (steps[0]) steps[0].says = '¿Me ayudas?';
    const server = await writing(plain);
    expect(main()).not.toContain('Separar «Título»');
    inMain<HTMLInputElement>('input[role="switch"]')[0]?.click();
    await vi.waitFor(() => expect(main()).toContain('Separar «Título»'));
    press('Separar «Título»');
    await vi.waitFor(() => expect(fieldAt('title.es')).toBeTruthy());

    fill('title.es', 'Un favor, tío');

    const both = { mx: 'Un favor', es: 'Un favor, tío' };
    await vi.waitFor(() => expect(server.saved()?.title).toEqual(both), { timeout: 2_000 });
  });

  it('is marked as ready once nothing is missing, tried, and given to somebody', async () => {
    const server = await writing();
    server.answers.set(`POST ${one}/try`, { status: 201, body: { id: sessionId } });
    server.answers.set(`PUT ${one}/readers/${grantId}`, { status: 200, body: { items: [], next: null } });
    press('Revisar y compartir');
    await vi.waitFor(() => expect(main()).toContain('Elia'));

    inMain<HTMLInputElement>('.editor-readers input')[0]?.click();
    await vi.waitFor(() => expect(server.sent('PUT', grantId)).toHaveLength(1));
    press('Marcar como lista');
    await vi.waitFor(() => expect(main()).toContain('Esta situación está lista'));
    expect(inMain('input[type=text], textarea')).toHaveLength(0);
    press('Probar el nivel 2');

    await vi.waitFor(() => expect(location.pathname).toBe(`/comunicacion-social/ensayo/${sessionId}`));
    expect(server.sent('POST', 'try')[0]).toMatchObject({ difficulty: 2 });
  });

  it('cannot be marked as ready while something is missing, and says why', async () => {
    const server = await writing(emptyDraft());
    press('Revisar y compartir');
    await vi.waitFor(() => expect(main()).toContain('Se puede marcar cuando no falta nada.'));

    press('Marcar como lista');

    expect(server.sent('POST', 'ready')).toHaveLength(0);
    expect(main()).toContain('Se puede probar cuando no falta nada.');
  });
});
