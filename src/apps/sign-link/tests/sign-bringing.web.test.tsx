import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import type { ReviewSheet } from '../review/contract.ts';
import { aDictionaryServer as aServer, at, content, fsw, id } from './open-dictionary.tsx';
import { button, click, openSigns, shows } from './open-signs.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const toast of toastStore.read()) dismissToast(toast.id);
  vi.unstubAllGlobals();
});

describe('A file of signs', () => {
  const bring = async (text: string, name = 'puddle.json') => {
    const input = document.querySelector<HTMLInputElement>('main input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('is shown before anything is kept, without what is there already, and can be taken back whole', async () => {
    const server = aServer();
    server.answers.set('POST /api/sign-link/sign-imports/check', () => ({ body: { known: [true, false] } }));
    server.answers.set('POST /api/sign-link/sign-imports', () => ({ body: { added: 1, skipped: 0 } }));
    server.answers.set('DELETE /api/sign-link/sign-imports/x', () => ({ body: { removed: 1 } }));
    leave = await openSigns('/diccionario/traer', 'Traer señas de LSM');
    await vi.waitFor(() => expect(button('Elegir un archivo')).toBeDefined());

    await bring(
      JSON.stringify([
        { sign: fsw, terms: ['casa'] },
        { sign: fsw, terms: ['hogar'] },
        { sign: 'M5', terms: ['x'] },
        { sign: fsw },
      ]),
    );
    await shows('Se añadiría 1 seña de LSM');
    await shows('1 ya está o se repite.');
    await shows('1 no tiene palabra.');
    expect(server.sent('POST', '/api/sign-link/sign-imports').map(({ url }) => url)).toEqual([
      '/api/sign-link/sign-imports/check',
    ]);
    await click('Traer 1 seña');

    await shows('Entró 1 seña');
    const sent = server.sent('POST', '/api/sign-link/sign-imports').at(-1)?.body;
    expect(sent).toMatchObject({ language: 'lsm', source: 'puddle.json', items: [{ terms: ['hogar'], fsw }] });
    server.answers.set(`DELETE /api/sign-link/sign-imports/${sent.clientImportId}`, () => ({ body: { removed: 1 } }));
    await click('Quitar lo que entró');
    await shows('Se quitó 1 seña.');
  });

  it('that is damaged or another one is told so, and nothing is asked of the server', async () => {
    const server = aServer();
    leave = await openSigns('/diccionario/traer', 'Traer señas de LSM');
    await vi.waitFor(() => expect(button('Elegir un archivo')).toBeDefined());

    await bring('<!DOCTYPE spml [<!ENTITY a "b">]><spml><entry/></spml>', 'bomba.spml');
    await shows('Este archivo está dañado o no está entero.');
    await bring('una carta', 'carta.txt');

    await shows('Esto no es un archivo de SignPuddle.');
    expect(server.sent('POST', '/api/sign-link/')).toEqual([]);
  });
});

describe('Reviewing', () => {
  const sheet: ReviewSheet = {
    ...{
      id,
      kind: 'correction',
      entryId: id,
      gloss: 'BANCO',
      language: 'lsm',
      state: 'submitted',
      isMine: false,
      waitingSince: at,
    },
    ...{ content, pose: null, licence: 'cc-by-4.0', source: '', reason: null, words: 'Aquí se hace así' },
    proposed: { ...content, region: 'Oaxaca', description: 'Los puños se apoyan y bajan.' },
  };

  it('shows what would change, and asks for words before anything goes back', async () => {
    const server = aServer({ [`GET /api/sign-link/sign-reviews/${id}`]: sheet });
    leave = await openSigns(`/diccionario/revisar/${id}`, 'BANCO');
    await shows('Qué cambiaría');
    const marked = (tag: string) => [...document.querySelectorAll(`main ${tag}`)].map((one) => one.textContent?.trim());
    expect([marked('del'), marked('ins')]).toEqual([
      ['Puebla', 'apoyan.'],
      ['Oaxaca', 'apoyan y bajan.'],
    ]);

    await click('Devolver con palabras');

    await shows('Faltan tus palabras. Alguien las necesita para seguir.');
    expect(server.sent('POST', '/api/sign-link/sign-reviews')).toEqual([]);
  });

  it('is asked for by saying that one is deaf, and by nothing else', async () => {
    const none = { status: null, languages: [], about: '' };
    const server = aServer({
      'GET /api/sign-link/sign-reviewing': none,
      'PUT /api/sign-link/sign-reviewing': { ...none, status: 'asked' },
    });
    leave = await openSigns('/diccionario/revisar', 'Revisar señas');
    await click('Pedir revisar señas');
    await vi.waitFor(() => expect(button('Pedirlo')).toBeDefined());

    await click('Pedirlo');
    await shows('Solo pueden revisar las personas sordas.');
    expect(server.sent('PUT', '/api/sign-link/sign-reviewing')).toEqual([]);
    for (const name of ['Soy una persona sorda', 'Lengua de Señas Mexicana'])
      [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')]
        .find((one) => one.closest('label')?.textContent === name)
        ?.click();
    await click('Pedirlo');

    await vi.waitFor(() =>
      expect(server.sent('PUT', '/api/sign-link/sign-reviewing').map(({ body }) => body)).toEqual([
        { isDeaf: true, languages: ['lsm'], about: '' },
      ]),
    );
  });
});
