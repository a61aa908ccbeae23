import { afterEach, describe, expect, it, vi } from 'vitest';
import { toolLetters } from '../calm/tool-letters.ts';
import { defineWebApp } from '../catalog/define-web-app.ts';
import { alt, button, openPages, pages, press } from './open-pages.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  toolLetters.reset();
  vi.unstubAllGlobals();
});

const isFocusMode = () => document.documentElement.hasAttribute('data-focus');
const dialog = () => document.querySelector('dialog');
const open = async (...given: Parameters<typeof openPages>) => {
  const opened = await openPages(...given);
  leave = opened.leave;
  return opened;
};

describe('The keys of the tools', () => {
  it('a11y/M4 do nothing as single letters, unless somebody asked for that, and then only outside fields', async () => {
    await open();
    for (const letter of 'fprlnxsa') press(letter);
    expect([isFocusMode(), dialog(), document.querySelector('.ui-ruler')]).toEqual([false, null, null]);
    leave();

    await open({ singleKeys: true });
    document.querySelector('textarea')?.focus();
    const inField = press('f');
    expect([inField.defaultPrevented, isFocusMode()]).toEqual([false, false]);
    document.querySelector('textarea')?.blur();
    press('f', { ctrlKey: true });
    expect(isFocusMode()).toBe(false);
    press('f');

    await vi.waitFor(() => expect(isFocusMode()).toBe(true));
  });

  it('a11y/M4 are listed, and single letters are turned on in the same place', async () => {
    const { saved } = await open();

    alt('a');

    await vi.waitFor(() => expect(dialog()?.textContent).toContain('Atajos de teclado'));
    for (const [key, act] of [
      ['Alt F', 'Entrar en modo foco'],
      ['Alt P', 'Hacer una pausa'],
      ['Alt R', 'Poner la regla de lectura'],
      ['Alt L', 'Leer esta página en voz alta'],
      ['Ctrl K', 'Buscar'],
    ])
      expect([...document.querySelectorAll('dialog .item')].map((row) => row.textContent)).toContain(`${key}${act}`);
    expect(document.querySelector<HTMLInputElement>('dialog [role="switch"]')?.checked).toBe(false);
    document.querySelector<HTMLInputElement>('dialog [role="switch"]')?.click();
    await vi.waitFor(() => expect(saved).toEqual([{ singleKeys: true }]));
  });

  it('a11y/M4 get the letter somebody gives them in this browser, which no other has, and their own back', async () => {
    await open();
    alt('a');
    await vi.waitFor(() => expect(button('Cambiar las letras')).toBeDefined());
    button('Cambiar las letras')?.click();
    const choice = () => document.querySelector<HTMLSelectElement>('dialog select[aria-label="Letra de: Hacer una pausa"]');
    await vi.waitFor(() => expect(choice()?.value).toBe('P'));
    expect([...(choice()?.options ?? [])].map(({ value }) => value)).not.toContain('F');

    const select = choice();
    if (select) select.value = 'Q';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(choice()?.value).toBe('Q'));
    press('Escape');
    alt('p');
    expect(document.querySelector('.ui-pause')).toBeNull();
    alt('q');
    await vi.waitFor(() => expect(document.querySelector('.ui-pause')?.textContent).toContain('Alt Q también vuelve.'));
    alt('q');
    await vi.waitFor(() => expect(document.querySelector('.ui-pause')).toBeNull());

    toolLetters.reset();
    await vi.waitFor(() => expect(button(/^Pausa/, '.head')?.title).toBe('Alt P'));
  });

  it('a11y/M4 are reached by button too: the list is in the menu of the account', async () => {
    await open();
    button(/Tu cuenta/, '.head')?.click();
    await vi.waitFor(() => expect(document.querySelector('[role="menu"]')).not.toBeNull());

    button('Atajos de teclado')?.click();

    await vi.waitFor(() => expect(dialog()?.textContent).toContain('Alt P'));
  });

  it('a11y/P2 change nothing by moving the focus through the page', async () => {
    await open();
    const address = location.href;

    for (const element of document.querySelectorAll<HTMLElement>('a, button, textarea')) element.focus();

    expect([location.href, isFocusMode(), dialog()]).toEqual([address, false, null]);
  });

  it('tell screen readers which they are', async () => {
    await open();

    const told = [...document.querySelectorAll('.head [aria-keyshortcuts]')].map((one) => one.getAttribute('aria-keyshortcuts'));

    expect(told).toEqual(expect.arrayContaining(['Control+K', 'Alt+F', 'Alt+P']));
  });
});

function Note({ onClose }: { onClose(): void }) {
  return (
    <dialog open>
      <button type="button" onClick={onClose}>
        Cerrar esto
      </button>
    </dialog>
  );
}

describe('A tool of an app', () => {
  const load = vi.fn(async () => ({ Tool: Note }));
  const onArrival = vi.fn();
  const words = { es: { name: 'Anotar', act: 'Anotar algo' }, en: { name: 'Note', act: 'Note something' } };
  const withTool = defineWebApp({
    ...pages,
    tools: [{ id: 'capture', key: 'Alt+N', icon: 'square-pen', words, load, onArrival }],
  });

  it('a11y/A9 is opened by its key on any page, and downloaded only then', async () => {
    await open({}, [withTool]);
    expect(load).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onArrival).toHaveBeenCalledWith('a'));

    alt('n');
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    button('Cerrar esto')?.click();

    await vi.waitFor(() => expect(dialog()).toBeNull());
  });

  it('a11y/A9 has its button at a desk, on a phone and in focus mode', async () => {
    await open({}, [withTool]);

    expect(button('Anotar', '.head')).toBeDefined();
    expect([...document.querySelectorAll('.tabbar > *')].map((one) => one.textContent)).toEqual([
      'Inicio',
      'Buscar',
      'Anotar',
      'Pausa',
      'Menú',
    ]);
    alt('f');
    await vi.waitFor(() => expect(button(/^Anotar/, '.ui-focus-foot')).toBeDefined());
  });

  it('says so when it cannot be downloaded, and can be tried again', async () => {
    load.mockRejectedValueOnce(new Error('no network'));
    await open({}, [withTool]);

    alt('n');
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('No pudimos abrirlo'));
    alt('n');

    await vi.waitFor(() => expect(dialog()).not.toBeNull());
  });
});
