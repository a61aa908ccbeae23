import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import type { ReceivedShare } from '../professional/contract.ts';
import type { Desk } from '../professional/desk/contract.ts';
import { aLawServer, field, main, openLaw, press, primaries, shows, write } from './open-law.tsx';

const base = '/api/despacho-legal';
const shareId = 'd0000000-0000-4000-8000-000000000001';
const deskId = 'f0000000-0000-4000-8000-000000000001';
const at = '2026-11-28T10:00:00.000Z';
const url = `${base}/shared/${shareId}`;
const received = (change: Partial<ReceivedShare> = {}): ReceivedShare => ({
  ...{ id: shareId, person: 'Ana', state: 'accepted', scopes: ['facts'], notShared: ['notes'], deskId, checksLeft: 4 },
  ...{ expiresAt: '2027-01-31T23:00:00.000Z', createdAt: at, unread: 0, toSign: 0 },
  ...change,
});
const fact = {
  ...{ id: 'b0000000-0000-4000-8000-000000000001', kind: 'fact', version: 1, createdAt: at, updatedAt: at },
  body: {
    what: 'Me dijeron que no volviera',
    when: { kind: 'unknown' },
    who: '',
    where: '',
    present: '',
    evidence: [],
    after: null,
  },
};
const summary = { title: 'Despido sin carta', number: 12, branch: 'laboral', country: 'MX', region: null, question: '¿Puedo?' };
const desk = (change: Partial<Desk> = {}): Desk => ({
  ...{ id: deskId, shareId, label: 'Ana', status: 'open', minutes: 0, isCounting: false, version: 1, createdAt: at, entries: [] },
  ...change,
});

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

describe('The page of a case that somebody shares', () => {
  it('shows nothing of the case before names are compared and the professional says yes', async () => {
    const match = { likeness: 'same', where: 'own-list', name: 'Ferretería Gómez', role: 'client', isClient: false };
    let last: object | null = null;
    const server = aLawServer(
      [`GET ${url}`, { body: received({ state: 'asked', deskId: null }) }],
      [`GET ${url}/conflict-check`, () => ({ body: { last, left: 5 } })],
      [
        `POST ${url}/conflict-check`,
        () => {
          last = { matches: [match], compared: 3, checkedAt: at };
          return { body: { last, left: 4 } };
        },
      ],
    );
    leave = await openLaw(`compartidos/${shareId}`, 'Caso de Ana');
    await shows('¿Puedes llevar este caso?');
    await vi.waitFor(() => expect(primaries()).toEqual(['Comparar los nombres']));

    press('Comparar los nombres');
    await shows('Puede haber conflicto');
    await shows('Ferretería Gómez');
    server.tell(`POST ${url}/accept`, { body: received() });
    await vi.waitFor(() => expect(document.querySelector('main .btn[aria-disabled]')).toBeNull());
    press('Lo he mirado: no hay conflicto');

    await vi.waitFor(() => expect(server.sent(`${url}/accept`)).toEqual([{ despiteMatches: true }]));
    expect(server.asked.some(({ url: asked }) => asked.includes('/parts/') || asked.endsWith('/summary'))).toBe(false);
  });

  it('reads a part only when it is opened, for each look is told to whose case it is', async () => {
    const server = aLawServer(
      [`GET ${url}`, { body: received() }],
      [`GET ${url}/summary`, { body: summary }],
      [`GET ${url}/parts/facts`, { body: { scope: 'facts', description: '', entries: [fact] } }],
    );
    leave = await openLaw(`compartidos/${shareId}`, 'Caso de Ana');
    await shows('Ana te deja ver: Qué pasó.');
    await shows('¿Puedo?');
    const looks = () => server.asked.filter(({ url: asked }) => asked.includes('/parts/')).length;
    expect(looks()).toBe(0);

    press('Abrir');
    await shows('Me dijeron que no volviera');
    press('Cerrar');
    await vi.waitFor(() => expect(main()).not.toContain('no volviera'));
    press('Abrir');
    await shows('Me dijeron que no volviera');

    expect(looks()).toBe(1);
    expect(main()).toContain('No compartir es una elección.');
    expect(main()).not.toContain('despacho-legal.');
  });

  it('loses everything of it as soon as it is taken back, also on a page that stays open', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const server = aLawServer(
      [`GET ${url}`, { body: received() }],
      [`GET ${url}/summary`, { body: summary }],
      [`GET ${url}/parts/facts`, { body: { scope: 'facts', description: '', entries: [fact] } }],
    );
    leave = await openLaw(`compartidos/${shareId}`, 'Caso de Ana');
    await shows('¿Puedo?');
    press('Abrir');
    await shows('Me dijeron que no volviera');

    server.tell(`GET ${url}`, { status: 404, body: { type: 'despacho-legal/share-not-found', title: '', status: 404 } });
    await vi.advanceTimersByTimeAsync(16_000);

    await shows('Este caso no se comparte contigo');
    expect(main()).not.toMatch(/no volviera|Despido|¿Puedo\?/);
    vi.useRealTimers();
  });
});

describe('The page of what the two write to each other', () => {
  it('puts a text of the professional’s own into the message, once every place is filled', async () => {
    const own = {
      id: 'b0000000-0000-4000-8000-000000000009',
      name: 'Bienvenida',
      body: 'Hola, {nombre}.',
      version: 1,
      updatedAt: at,
    };
    aLawServer(
      [`GET ${url}`, { body: received() }],
      [`GET ${base}/shares/${shareId}/messages`, { body: { items: [], next: null, canWrite: true } }],
      [`GET ${base}/own-texts`, { body: { items: [own], most: 200 } }],
    );
    leave = await openLaw(`compartidos/${shareId}/mensajes`, 'Caso de Ana');
    await shows('Tu mensaje');
    press('Usar un texto mío');
    const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
    await vi.waitFor(() => expect(dialog()?.querySelector('select')).toBeTruthy());
    const select = dialog().querySelector('select') as HTMLSelectElement;
    select.value = own.id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(dialog().textContent).toContain('Rellena antes todos los datos.'));

    await write(dialog().querySelector('input') as HTMLInputElement, 'Ana');
    await vi.waitFor(() => expect(dialog().textContent).toContain('Hola, Ana.'));
    press('Ponerlo en el mensaje');

    await vi.waitFor(() => expect(field().value).toBe('Hola, Ana.'));
  });
});

describe('The page of a professional’s own notes and hours', () => {
  it('keeps a note that could not be saved in its field', async () => {
    const server = aLawServer([`GET ${base}/desks/${deskId}`, { body: desk() }]);
    server.tell(`POST ${base}/desks/${deskId}/entries`, {
      status: 409,
      body: { type: 'despacho-legal/too-many-desk-entries', title: '', status: 409, most: 2_000 },
    });
    leave = await openLaw(`mis-notas/${deskId}`, 'Ana');
    await shows('Mis notas');
    press('Añadir una nota');
    await shows('Nota');
    await write(field(), 'Parece despido nulo');
    press('Guardar');

    await shows('No caben más notas ni horas en este caso.');
    expect(field().value).toBe('Parece despido nulo');
  });

  it('counts from when it began, says so in words, and sums what was kept', async () => {
    const counting = {
      ...{ id: 'b0000000-0000-4000-8000-000000000002', kind: 'hours' as const, version: 1, createdAt: at, updatedAt: at },
      ...{ day: '2026-11-28', minutes: 0, what: 'Llamada', since: at },
    };
    aLawServer([`GET ${base}/desks/${deskId}`, { body: desk({ minutes: 90, isCounting: true, entries: [counting] }) }]);
    leave = await openLaw(`mis-notas/${deskId}`, 'Ana');

    await shows('En total: 1 h 30 min');
    await shows('Contando desde las');
    expect(main()).toContain('Parar y guardar');
  });
});

describe('The page of a text to sign', () => {
  it('shows the exact words and what such a signature is not, and signs the very text that was read', async () => {
    const id = 'b0000000-0000-4000-8000-000000000003';
    const one = `${base}/shares/${shareId}/signatures/${id}`;
    const hash = 'a'.repeat(64);
    const signature = {
      ...{ id, title: 'Hoja de encargo', number: 2, hash, state: 'sent', isMine: false, from: 'Luz', to: 'Ana' },
      ...{ createdAt: at, decidedAt: null, text: 'Yo, Ana, encargo…', isIntact: true, document: null },
    };
    const server = aLawServer(
      [`GET ${one}`, { body: signature }],
      [`POST ${one}/sign`, { body: { ...signature, state: 'signed' } }],
    );
    leave = await openLaw(`firmar/${shareId}/${id}`, 'Hoja de encargo, versión 2');
    await shows('Yo, Ana, encargo…');
    expect(main()).toContain('No es una firma cualificada (eIDAS). No es e.firma.');
    expect(primaries()).toEqual(['Firmo']);

    press('Firmo');

    await vi.waitFor(() => expect(server.sent(`${one}/sign`)).toEqual([{ hash }]));
  });
});
