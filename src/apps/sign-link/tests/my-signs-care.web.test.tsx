import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { writeSignFile } from '../core/my-signs/sign-file.ts';
import type { SignShare } from '../my-signs/contract.ts';
import { aMySignsServer, anOwnSign } from './a-my-signs-server.ts';
import { aSignServer, button, click, main, openSigns, shows, write } from './open-signs.tsx';

const help = { text: 'Hay personas que pueden ayudarte ahora.', helpLines: [], isQuestion: false };
const signs = '/api/sign-link/personal-signs';
const busy = { status: 503, body: { type: 'http/too-busy', title: '', status: 503 } };
const words = 'Me quiero morir';

let server: ReturnType<typeof aMySignsServer>;
let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  server = aMySignsServer([anOwnSign('agua')]);
});
afterEach(() => {
  leave();
  for (const toast of toastStore.read()) dismissToast(toast.id);
  vi.unstubAllGlobals();
});

/** The server keeps as before, and has people to call. */
function tells(route: string): void {
  const keep = server.answers.get(route);
  server.answers.set(route, (asked) => {
    const { status = 200, body } = keep?.(asked) ?? { body: {} };
    return { status, body: { ...(body as object), fixed: help } };
  });
}

describe('Somebody who writes of a danger in a sign of their own', () => {
  it('has people to call before the page goes on, and the sign is kept', async () => {
    tells(`POST ${signs}`);
    leave = await openSigns('/mis-senas/nueva', 'Nueva seña');
    write('Nombre', words);
    await click('Guardar');

    await shows('Hay personas que pueden ayudarte ahora.');
    expect(server.kept().at(-1)?.content.name).toBe(words);
    expect(location.pathname).toBe('/sign-link/mis-senas/nueva');
    expect(button('Guardar')).toBeUndefined();
    expect(toastStore.read()).toEqual([]);
    await click('Seguir en esta página');
    await vi.waitFor(() => expect(location.pathname).toMatch(/mis-senas\/sena\//));
  });

  it('has them too when one is changed', async () => {
    const [sign] = server.kept();
    tells(`PUT ${signs}/${sign?.id}`);
    leave = await openSigns(`/mis-senas/sena/${sign?.id}/editar`, 'agua');
    write('Nombre', words);
    await click('Guardar');

    await shows('Hay personas que pueden ayudarte ahora.');
    expect(server.kept()[0]?.content.name).toBe(words);
  });

  it('has them from the page itself where it could not be kept, and what was written stays', async () => {
    server.answers.set(`POST ${signs}`, () => busy);
    leave = await openSigns('/mis-senas/nueva', 'Nueva seña');
    write('Nombre', words);
    await click('Guardar');

    await vi.waitFor(() => expect(document.querySelector('.ui-fixed-place')).not.toBe(null));
    expect([...document.querySelectorAll<HTMLInputElement>('main input')].map(({ value }) => value)).toContain(words);
    expect(button('Guardar')).toBeDefined();
  });

  it('has them where the sign came in a file', async () => {
    tells(`POST ${signs}`);
    const { language, name: _name, ...rest } = anOwnSign('x').content;
    leave = await openSigns('/mis-senas/archivo', 'Guardar o traer un archivo');
    await shows('Traer señas de un archivo');
    const picker = document.querySelector<HTMLInputElement>('main input[type=file]');
    const text = writeSignFile([{ language, name: words, ...rest, takes: [] }]);
    Object.defineProperty(picker, 'files', { value: [new File([text], 'leo.json')] });
    picker?.dispatchEvent(new Event('change', { bubbles: true }));
    await shows('1 seña en leo.json');
    await click('Añadir a mis señas');

    await shows('Hay personas que pueden ayudarte ahora.');
    expect(server.kept().at(-1)?.content.name).toBe(words);
  });
});

describe('A word to practise that tells of a danger', () => {
  const reading = { language: 'lsm', attempts: [], kept: 0, figures: [], dueLetters: [], dueWords: [], ownWords: [] };
  async function adds(answer: { status?: number; body: unknown }) {
    const { answers } = aSignServer();
    answers.set('GET /api/sign-link/reading', () => ({ body: reading }));
    answers.set('POST /api/sign-link/reading/words', () => answer);
    leave = await openSigns('/leer', 'Leer en LSM');
    await shows('Mis palabras');
    write('Palabra', 'suicidarme');
    await click('Añadir');
  }

  it('is kept, and has people to call', async () => {
    await adds({ body: { id: '1', text: 'suicidarme', fixed: help } });

    await shows('Hay personas que pueden ayudarte ahora.');
  });

  it('has them from the page itself where it could not be kept, and stays in its field', async () => {
    await adds(busy);

    await vi.waitFor(() => expect(document.querySelector('.ui-fixed-place')).not.toBe(null));
    expect([...document.querySelectorAll<HTMLInputElement>('main input')].map(({ value }) => value)).toContain('suicidarme');
  });
});

describe('A link of somebody who is not known to be of age', () => {
  const at = '2099-01-31T12:00:00.000Z';
  const share: SignShare = {
    ...{ id: '1', title: 'Señas de Leo', signIds: ['2'], opened: 0, lastOpenedAt: null, expiresAt: at },
    ...{ isLive: true, opens: false, createdAt: at },
  };

  it.each([
    ['es', 'Compartir señas con un enlace', 'Todavía no puedes crear un enlace', 'Mi edad', 'ahora no abre nada, por la edad'],
    ['en', 'Share signs by a link', 'You cannot make a link yet', 'My age', 'opens nothing now, because of age'],
  ] as const)('is not made, and the page says why and where to say it (%s)', async (language, heading, no, where, stopped) => {
    server = aMySignsServer([anOwnSign('agua')], { language });
    server.answers.set('GET /api/sign-link/sign-shares', () => ({ body: { items: [share], next: null } }));
    server.answers.set('POST /api/sign-link/sign-shares', () => ({
      status: 403,
      body: { type: 'auth/not-at-your-age', title: '', status: 403, feature: 'public-page', why: 'age' },
    }));
    leave = await openSigns('/mis-senas/compartir', heading);
    await shows(stopped);
    write(language === 'es' ? 'Título' : 'Title', 'Señas de Leo');
    document.querySelector<HTMLInputElement>('main input[type=checkbox]')?.click();
    await click(language === 'es' ? 'Crear el enlace' : 'Make the link');

    await shows(no);
    const link = [...document.querySelectorAll('main [role=alert] a')].find(({ textContent }) => textContent === where);
    expect(link?.getAttribute('href')).toBe('/universe/edad');
    expect(main()).toContain('agua');
  });
});
