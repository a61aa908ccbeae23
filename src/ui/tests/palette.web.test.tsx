import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AppSearch } from '../catalog/app-search.ts';
import {
  active,
  box,
  conversations,
  dialogText,
  groups,
  openPalette,
  options,
  press,
  pressCtrlK,
  sees,
  write,
} from './open-palette.tsx';

const ran = vi.fn();
const usual: AppSearch = {
  actions: [{ id: 'begin', name: { es: 'Conversación nueva', en: 'New conversation' }, icon: 'plus', run: ran }],
  things: [{ id: 'conversations', name: { es: 'tus conversaciones', en: '' }, load: async () => conversations }],
  favourites: async () => ['/chat'],
};
let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function open(search = usual) {
  const opened = await openPalette(search);
  leave = opened.leave;
  return opened.saved;
}

describe('The search on top of every page', () => {
  it('opens with Ctrl K, with the focus in its box and what is at hand first', async () => {
    await open();

    expect(document.activeElement).toBe(box());
    expect(groups()).toEqual(['Favoritos', 'Aplicaciones', 'Acciones', 'Mis cosas']);
    expect(options().slice(0, 3)).toEqual(['Chat', 'Inicio', 'Ayuda ahora']);
  });

  it('finds places, actions and what is the person’s, and says how many', async () => {
    await open();
    await write('reunion');

    expect(options()).toEqual(['La reunión del lunes']);
    expect(document.querySelector('dialog b')?.textContent).toBe('reunión');
    expect(document.querySelector('dialog [role=status]')?.textContent).toBe('1 resultado');
    await write('noche');
    await vi.waitFor(() => expect(groups()).toEqual(['Acciones']));
  });

  it('a11y/M2 is moved through with the arrows and followed with Enter', async () => {
    await open();
    await write('la');
    expect(box()?.getAttribute('aria-expanded')).toBe('true');
    const first = active();
    press('ArrowDown');

    await vi.waitFor(() => expect(active()).not.toBe(first));
    press('ArrowUp');
    await vi.waitFor(() => expect(active()).toBe(first));
    await write('mudanza');
    await vi.waitFor(() => expect(active()).toBe('La mudanza'));
    press('Enter');

    await vi.waitFor(() => expect(location.pathname).toBe('/chat/c/3'));
    expect(box()).toBeNull();
  });

  it('a11y/P2 takes nobody anywhere with Enter in an empty box', async () => {
    await open();
    expect(active()).toBeUndefined();
    press('Enter');

    expect(box()).not.toBeNull();
    expect(location.pathname).toBe('/');
  });

  it('a11y/A8 shows at once as many as the person wants, and the rest when asked', async () => {
    await open();
    const things = () => options().filter((name) => name?.startsWith('La '));
    expect(things()).toHaveLength(3);
    press('ArrowUp');
    await vi.waitFor(() => expect(active()).toBe('Ver 1 más'));
    press('Enter');

    await vi.waitFor(() => expect(things()).toHaveLength(4));
    expect(active()).toBe('La mudanza');
  });

  it('has what was chosen last on top the next time, and keeps none of its words', async () => {
    await open();
    await write('cena');
    press('Enter');
    await vi.waitFor(() => expect(location.pathname).toBe('/chat/c/2'));
    await pressCtrlK();

    expect(groups().slice(0, 2)).toEqual(['Favoritos', 'Lo último que elegiste']);
    expect(options().slice(0, 2)).toEqual(['Chat', 'La cena']);
    expect(JSON.stringify({ ...localStorage })).not.toContain('cena');
  });

  it('changes a setting at once and can take it back', async () => {
    const saved = await open();
    await write('modo oscuro');
    expect(active()).toBe('Colores: Noche suave');
    press('Enter');

    await vi.waitFor(() => expect(saved).toEqual([{ theme: 'noche' }]));
    expect(document.documentElement.dataset.theme).toBe('noche');
    const undo = () =>
      [...document.querySelectorAll<HTMLButtonElement>('.ui-toasts button')].find((one) => one.textContent === 'Deshacer');
    await vi.waitFor(() => undo()?.click());
    await vi.waitFor(() => expect(saved).toEqual([{ theme: 'noche' }, { theme: 'crema' }]));
  });

  it('does what an app declares', async () => {
    await open();
    await write('conversacion nueva');
    press('Enter');

    await vi.waitFor(() => expect(ran).toHaveBeenCalledOnce());
  });

  it('offers the pause, the focus and what else the frame has, with its key', async () => {
    await open();
    await write('descanso');

    expect(options()).toEqual(['Hacer una pausa']);
    expect(dialogText()).toContain('Alt P');
  });

  it('a11y/P8 leads to people who help, whatever is written', async () => {
    await open();
    await write('suicido');
    expect(active()).toBe('Ayuda ahora');
    await write('estoy pensando en desaparecer para siempre');
    await vi.waitFor(() => expect(active()).toBe('Ayuda ahora'));
    await write('xyzw');

    await vi.waitFor(() => expect(dialogText()).toContain('No hay nada con «xyzw»'));
    expect(document.querySelector('dialog a')?.getAttribute('href')).toBe('/ayuda');
    expect(dialogText()).toContain('Prueba con una sola palabra');
  });

  it('says what could not be read, and finds the rest', async () => {
    await open({
      things: [
        { id: 'a', name: { es: 'tus notas', en: '' }, load: () => Promise.reject(new Error('gone')) },
        { id: 'b', name: { es: 'tus conversaciones', en: '' }, load: async () => conversations },
      ],
    });

    await sees('No pudimos leer esto ahora: tus notas.');
    await write('mudanza');
    expect(options()).toEqual(['La mudanza']);
  });

  it('closes with Escape and gives the focus back', async () => {
    await open();
    press('Escape');
    await vi.waitFor(() => expect(box()).toBeNull());
    const find = document.querySelector<HTMLButtonElement>('.find');
    find?.focus();
    find?.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(box()));

    press('Escape');

    await vi.waitFor(() => expect(document.activeElement).toBe(find));
  });
});
