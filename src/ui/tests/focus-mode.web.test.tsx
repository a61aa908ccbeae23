import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { alt, button, isShown, openPages, press, wear } from './open-pages.tsx';

let leave: () => void = () => undefined;
beforeAll(() => wear('src/ui/calm/focus-mode.css'));
afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const isFocusMode = () => document.documentElement.hasAttribute('data-focus');
const main = () => one('main')?.textContent;
const open = async (settings: Parameters<typeof openPages>[0] = {}) => {
  const pages = await openPages(settings);
  leave = pages.leave;
  return pages;
};

describe('Focus mode', () => {
  it('a11y/A1 leaves only the task: what is secondary is neither seen nor reached, and the task is', async () => {
    await open();
    expect(document.querySelectorAll('[data-secondary]')).toHaveLength(5);

    alt('f');

    await vi.waitFor(() => expect(isFocusMode()).toBe(true));
    expect([...document.querySelectorAll('[data-secondary]')].filter(isShown).map(({ className }) => className)).toEqual([]);
    expect([isShown(one('main h1')), isShown(one('main textarea'))]).toEqual([true, true]);
    expect(one('.ui-focus-bar')?.textContent).toContain('Modo foco. Lo demás está oculto y guardado.');
  });

  it('a11y/A1 is entered and left by key and by button, and by Escape', async () => {
    await open();

    button('Foco', '.head')?.click();
    await vi.waitFor(() => expect(isFocusMode()).toBe(true));
    button('Salir del foco')?.click();
    await vi.waitFor(() => expect(isFocusMode()).toBe(false));
    alt('f');
    await vi.waitFor(() => expect(isFocusMode()).toBe(true));
    press('Escape');
    await vi.waitFor(() => expect(isFocusMode()).toBe(false));
    expect([isShown(one('.side')), isShown(one('.head')), isShown(one('main [data-secondary]'))]).toEqual([true, true, true]);
  });

  it('a11y/A1 leaves the keyboard where the person is, and gives it back where it came from', async () => {
    await open();
    const field = one('main textarea');
    field?.focus();
    alt('f');
    await vi.waitFor(() => expect(isFocusMode()).toBe(true));
    expect(document.activeElement).toBe(field);
    press('Escape');
    await vi.waitFor(() => expect(isFocusMode()).toBe(false));

    const opener = button('Foco', '.head');
    opener?.focus();
    opener?.click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Salir del foco'));
    button('Salir del foco')?.click();

    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('a11y/A1 keeps the place on the page on the way in and out', async () => {
    await open();
    const scrolled = vi.fn();
    vi.stubGlobal('scrollTo', scrolled);
    vi.stubGlobal('scrollY', 600);
    alt('f');
    vi.stubGlobal('scrollY', 240);

    await vi.waitFor(() => expect(scrolled).toHaveBeenCalledWith({ top: 600, behavior: 'instant' }));
  });

  it('a11y/A1 opens every page for whoever set it so, and a page left is left alone', async () => {
    await open({ focus: true });
    await vi.waitFor(() => expect(isFocusMode()).toBe(true));

    press('Escape');
    await vi.waitFor(() => expect(isFocusMode()).toBe(false));
    [...document.querySelectorAll('a')].find((link) => link.textContent === 'Ir a la otra')?.click();
    await vi.waitFor(() => expect(main()).toContain('La otra página'));

    await vi.waitFor(() => expect(isFocusMode()).toBe(true));
  });

  it('a11y/A1 keeps the draft of the task, because the page stays as it is', async () => {
    await open();
    const field = one('main textarea');
    if (field instanceof HTMLTextAreaElement) field.value = 'Revisé las rutas';

    alt('f');
    await vi.waitFor(() => expect(isFocusMode()).toBe(true));
    press('Escape');
    await vi.waitFor(() => expect(isFocusMode()).toBe(false));

    expect(one('main textarea')).toBe(field);
    expect(field).toHaveProperty('value', 'Revisé las rutas');
  });

  it('a11y/P8 keeps help and a pause at hand', async () => {
    await open();

    alt('f');

    await vi.waitFor(() => expect(one('.ui-focus-foot a[href="/ayuda"]')?.textContent).toContain('Ayuda ahora'));
    expect(button(/^Pausa/, '.ui-focus-foot')).toBeDefined();
  });
});

describe('The time in focus mode', () => {
  const afterMinutes = async (count: number) => {
    await vi.advanceTimersByTimeAsync(count * 60_000);
  };
  const enter = async (time: 'apagado' | 'estimacion' | 'temporizador') => {
    await open({ time });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    alt('f');
    await vi.waitFor(() => expect(one('.ui-focus-foot')).not.toBeNull());
  };

  it('a11y/A5 is said in whole words, counts up and has no end', async () => {
    await enter('estimacion');
    expect(one('.ui-focus-time')).toBeNull();

    await afterMinutes(8);

    await vi.waitFor(() => expect(one('.ui-focus-foot')?.textContent).toContain('Llevas unos 8 minutos en foco. No hay límite.'));
  });

  it('a11y/A5 is drawn for whoever chose the visual timer, and nothing happens when the turn is full', async () => {
    await enter('temporizador');
    await afterMinutes(15);
    await vi.waitFor(() =>
      expect(one('.ui-focus-time svg')?.getAttribute('aria-label')).toBe('Llevas 15 minutos en foco, sin límite'),
    );

    await afterMinutes(50);

    await vi.waitFor(() => expect(one('.ui-focus-time text')?.textContent).toBe('65 min'));
    expect(one('.ui-focus-time')?.textContent).toContain('no ocurre nada');
    expect([isFocusMode(), one('.toast'), one('dialog')]).toEqual([true, null, null]);
  });

  it('a11y/A5 is not there for whoever turned it off', async () => {
    await enter('apagado');

    await afterMinutes(8);

    expect(one('.ui-focus-foot')?.textContent).not.toMatch(/minuto|límite/);
    expect(one('.ui-focus-time')).toBeNull();
  });
});
