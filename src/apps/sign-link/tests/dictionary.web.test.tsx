import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import type { SignSummary } from '../dictionary/contract.ts';
import { emptySearch, searchMemory } from '../web/dictionary/search-memory.ts';
import { aDictionaryServer as aServer, at, content, entry, id, radio } from './open-dictionary.tsx';
import { button, click, main, openSigns, shows, write } from './open-signs.tsx';

const { senses: _senses, description: _description, ...plain } = content;
const summary: SignSummary = {
  ...{
    ...plain,
    id,
    language: 'lsm',
    words: ['banco', 'banca'],
    senses: 2,
    hasPose: false,
    state: 'reviewed',
    isMine: false,
    isLocked: true,
  },
};

let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  searchMemory.write(emptySearch);
});
afterEach(() => {
  leave();
  for (const toast of toastStore.read()) dismissToast(toast.id);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('The dictionary', () => {
  it('says that nothing is loaded and how to add, and has the letters all the same', async () => {
    aServer();
    leave = await openSigns('/diccionario', 'Diccionario de LSM');

    await shows('Todavía no hay señas de LSM');

    const ways = [...document.querySelectorAll('main .empty a')].map((one) => one.getAttribute('href'));
    expect(ways).toEqual(['/sign-link/diccionario/nueva', '/sign-link/diccionario/traer']);
    expect(document.querySelectorAll('.dict-letters li').length).toBeGreaterThan(25);
    expect(main()).not.toMatch(/traduce/i);
  });

  it('asks the server for words and for how a sign looks, and shows what was found and that it was reviewed', async () => {
    const server = aServer({ 'GET /api/sign-link/signs': { items: [summary], next: null } });
    leave = await openSigns('/diccionario', 'Diccionario de LSM');
    await shows('BANCO');

    write('Palabra', 'banca');
    radio('Garra')?.click();
    radio('En arco')?.click();
    radio('Dos manos')?.click();

    await vi.waitFor(() => {
      const { searchParams } = new URL(server.sent('GET', '/api/sign-link/signs?').at(-1)?.url ?? '', 'http://a');
      expect(Object.fromEntries(searchParams)).toEqual({
        language: 'lsm',
        q: 'banca',
        handshape: 'claw',
        movement: 'arc',
        hands: '2',
        limit: '30',
      });
    });
    await shows('Revisada por una persona sorda');
    await shows('2 significados');
  });

  it('has the same choice on the body and in words', async () => {
    aServer();
    leave = await openSigns('/diccionario', 'Diccionario de LSM');
    const chest = [...document.querySelectorAll('.dict-body-map path')].find((one) => one.textContent === 'Pecho');

    chest?.dispatchEvent(new MouseEvent('click', { bubbles: true }));

    await vi.waitFor(() => expect(radio('Pecho')?.checked).toBe(true));
    await shows('Ninguna seña coincide');
    await click('Quitar la búsqueda');
    await vi.waitFor(() => expect(radio('Pecho')?.checked).toBe(false));
  });
});

describe('A sign', () => {
  it('that means several things asks which, and tells that one', async () => {
    aServer({
      [`GET /api/sign-link/signs/${id}`]: { ...entry, isMine: false, state: 'reviewed', licence: 'cc-by-4.0', reviewedOn: at },
    });
    leave = await openSigns(`/diccionario/sena/${id}`, 'BANCO');
    await shows('Significa 2 cosas. ¿Cuál buscas?');
    const told = () => document.querySelector('[aria-live=polite] p:nth-child(2)')?.textContent;
    expect(told()).toBe('Donde se guarda dinero');

    radio('banca')?.click();

    await vi.waitFor(() => expect(told()).toBe('Donde te sientas'));
    expect(main()).toContain('CC BY 4.0');
    expect(document.querySelector('svg[aria-label="BANCO en SignWriting"]')).not.toBeNull();
  });

  it('is given to be reviewed with a licence and a permission, of which nothing is chosen for anybody', async () => {
    const server = aServer({ [`GET /api/sign-link/signs/${id}`]: entry });
    server.answers.set(`POST /api/sign-link/signs/${id}/submit`, () => ({ body: { ...entry, state: 'submitted' } }));
    leave = await openSigns(`/diccionario/sena/${id}`, 'BANCO');
    await shows('Sin revisar por una persona sorda');
    await click('Dar a revisar');
    const dialog = () => document.querySelector('dialog')?.textContent ?? '';
    const submit = () =>
      [...document.querySelectorAll<HTMLButtonElement>('dialog button')]
        .find((one) => one.textContent === 'Dar a revisar')
        ?.click();
    await vi.waitFor(() => expect(dialog()).toContain('Tu nombre no se dice.'));

    submit();
    await vi.waitFor(() => expect(dialog()).toContain('Falta la licencia. Elige una.'));
    expect(server.sent('POST', '/api/sign-link/signs')).toEqual([]);
    radio('CC BY 4.0')?.click();
    radio('Doy permiso')?.click();
    submit();

    await vi.waitFor(() =>
      expect(server.sent('POST', '/api/sign-link/signs')).toEqual([
        { url: `/api/sign-link/signs/${id}/submit`, body: { version: 3, licence: 'cc-by-4.0', consents: true } },
      ]),
    );
  });

  it('that is written is kept in this browser until the server has it, and asks only for its gloss', async () => {
    vi.spyOn(crypto, 'randomUUID').mockReturnValue(id);
    const server = aServer({ [`GET /api/sign-link/signs/${id}`]: entry });
    leave = await openSigns('/diccionario/nueva', 'Añadir una seña de LSM');
    await vi.waitFor(() => expect(button('Guardar el borrador')).toBeDefined());
    write('Palabras en español', 'mesa, tabla');

    await click('Guardar el borrador');
    await shows('Falta la glosa. Escribe el nombre de la seña.');
    expect(Object.values({ ...localStorage }).join()).toContain('mesa, tabla');
    server.answers.set('POST /api/sign-link/signs', () => ({ status: 201, body: entry }));
    write('Glosa', 'mesa');
    await click('Guardar el borrador');

    await vi.waitFor(() => expect(server.sent('POST', '/api/sign-link/signs')).toHaveLength(1));
    const { body } = server.sent('POST', '/api/sign-link/signs')[0] ?? {};
    expect(body).toMatchObject({
      language: 'lsm',
      content: { gloss: 'MESA', fsw: '', handshape: null, senses: [{ words: ['mesa', 'tabla'] }] },
    });
    await vi.waitFor(() => expect(Object.values({ ...localStorage }).join()).not.toContain('mesa, tabla'));
  });
});
