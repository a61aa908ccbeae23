import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import type { RealLifeEntry } from '../keeping/contract.ts';
import { aServer, control, fixed, goal, main, open, press, primaries, sees, write } from './open-keeping.tsx';

const base = '/api/comunicacion-social';
const entry: RealLifeEntry = {
  id: '33333333-3333-4333-8333-333333333333',
  what: 'Pedí los temas',
  went: 'in-part',
  energy: 6,
  helped: 'Escribirlo antes',
  goalId: goal.id,
  happenedOn: '2026-11-20',
  version: 2,
  createdAt: '2026-11-20T10:00:00.000Z',
};
const earlier = { ...entry, id: '44444444-4444-4444-8444-444444444444', what: 'No fui a la cena', happenedOn: '2026-10-02' };

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});
async function reading(entries: RealLifeEntry[]) {
  const server = aServer({
    [`GET ${base}/real-life`]: { status: 200, body: { items: entries, next: null } },
    [`GET ${base}/goals`]: { status: 200, body: { items: [goal], next: null, gasT: 50 } },
  });
  leave = await open('vida-real', 'En la vida real');
  await sees(entries[0]?.what ?? 'Todavía no hay anotaciones');
  return server;
}

describe('The page of real life', () => {
  it('says that what was not done is also of use, before anything is written', async () => {
    await reading([]);

    await sees('Aquí nada cuenta como fallo.');
    expect(primaries()).toEqual(['Guardar']);
  });

  it('a11y/P4 asks for what is missing and chooses nothing for anybody', async () => {
    const server = await reading([]);
    write('textarea', '¿Qué hiciste?', 'Pedí los temas');

    press('Guardar');

    await sees('Falta cómo fue. Elige una de las cuatro.');
    expect(control<HTMLTextAreaElement>('textarea', '¿Qué hiciste?').value).toBe('Pedí los temas');
    expect(server.sent('POST')).toEqual([]);
  });

  it('keeps what somebody did, how it went and when, with nothing else asked', async () => {
    const server = await reading([]);
    server.tell('POST /real-life', { status: 201, body: { entry, isKept: true, fixed: null } });
    write('textarea', '¿Qué hiciste?', 'Pedí los temas');
    control('input[type=radio]', 'En parte').click();

    press('Guardar');

    await vi.waitFor(() => expect(server.sent('POST', '/real-life')).toHaveLength(1));
    expect(server.sent('POST', '/real-life')[0]).toMatchObject({
      what: 'Pedí los temas',
      went: 'in-part',
      energy: null,
      goalId: null,
    });
    await vi.waitFor(() => expect(control<HTMLTextAreaElement>('textarea', '¿Qué hiciste?').value).toBe(''));
    expect(localStorage.getItem('mentalia.comunicacion-social.life.new.e')).toBeNull();
  });

  it('a11y/A3 has what was half written when the page is opened again', async () => {
    await reading([]);
    write('textarea', '¿Qué hiciste?', 'Pedí los te');
    leave();

    leave = await open('vida-real', 'En la vida real');

    await sees('Sigue lo que dejaste a medias.');
    expect(control<HTMLTextAreaElement>('textarea', '¿Qué hiciste?').value).toBe('Pedí los te');
  });

  it('lists it by month, with what it cost and the goal it belongs to', async () => {
    await reading([entry, earlier]);
    await sees('Pedir los temas antes');

    expect([...document.querySelectorAll('main h3')].map((one) => one.textContent)).toEqual([
      'noviembre de 2026',
      'octubre de 2026',
    ]);
    expect(main()).toContain('Energía 6 de 10');
    expect(main()).toContain('Ayudó: Escribirlo antes');
  });

  it('changes an entry in its place, with one filled button and the focus in it', async () => {
    const server = await reading([entry]);
    server.tell(`PUT /real-life/${entry.id}`, { status: 200, body: { entry, isKept: true, fixed: null } });

    press('Cambiar');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    expect(primaries()).toEqual(['Guardar']);
    control('input[type=radio]', 'Como yo quería').click();
    await vi.waitFor(() => expect(control('input[type=radio]', 'Como yo quería').checked).toBe(true));
    press('Guardar');

    await vi.waitFor(() =>
      expect(server.sent('PUT')[0]).toMatchObject({ what: 'Pedí los temas', went: 'as-wanted', version: 2 }),
    );
  });

  it('a11y/M5 deletes at once, and the notice puts it back as it was', async () => {
    const server = await reading([entry]);
    server.tell(`DELETE /real-life/${entry.id}`, { status: 204 });
    server.tell('POST /real-life', { status: 201, body: { entry, isKept: true, fixed: null } });

    press('Borrar');
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('Anotación borrada.'));
    document.querySelector<HTMLButtonElement>('.toast button')?.click();

    const { id, version: _version, createdAt: _createdAt, ...fields } = entry;
    await vi.waitFor(() => expect(server.sent('POST', '/real-life')).toEqual([{ ...fields, clientEntryId: id }]));
  });

  it('puts people to call first where what was kept may tell of a danger', async () => {
    const server = await reading([]);
    server.tell('POST /real-life', { status: 201, body: { entry, isKept: true, fixed } });
    write('textarea', '¿Qué hiciste?', 'Algo muy difícil');
    control('input[type=radio]', 'No lo hice').click();

    press('Guardar');

    await sees('Lo que escribiste está guardado.');
    expect(document.querySelector('main a[href="tel:024"]')).not.toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Lo que escribes me importa.'));
  });
});

describe('A note whose words tell of a danger', () => {
  it('is answered by the page itself with people to call where it cannot be kept, and stays in its form', async () => {
    const server = await reading([]);
    server.tell('POST /real-life', 'no network');
    write('textarea', '¿Qué hiciste?', 'Ya no quiero vivir');
    control('input[type=radio]', 'En parte').click();
    press('Guardar');

    await vi.waitFor(() => expect(document.querySelector('main .ui-crisis a[href^="tel:"]')).toBeTruthy());
    await vi.waitFor(() => expect(document.activeElement?.closest('.ui-crisis')).toBeTruthy());
    expect(main()).toContain('Lo que escribiste no se envió. Sigue en esta página.');
    expect(control<HTMLTextAreaElement>('textarea', '¿Qué hiciste?').value).toBe('Ya no quiero vivir');
    expect(primaries()).toEqual([]);
  });

  it('stays in its form where something else was kept before, and is not said to be kept', async () => {
    const server = await reading([]);
    server.tell('POST /real-life', { status: 201, body: { entry, isKept: false, fixed } });
    write('textarea', '¿Qué hiciste?', 'Algo muy difícil');
    control('input[type=radio]', 'No lo hice').click();

    press('Guardar');

    await sees('Lo que escribiste no se envió. Sigue en esta página.');
    expect(document.querySelector('main a[href="tel:024"]')).not.toBeNull();
    expect(control<HTMLTextAreaElement>('textarea', '¿Qué hiciste?').value).toBe('Algo muy difícil');
  });
});
