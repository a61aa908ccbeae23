import { afterEach, describe, expect, it, vi } from 'vitest';
import { showToast } from '../primitives/toasts.ts';
import { alt, button, openPages, press } from './open-pages.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const screen = () => document.querySelector<HTMLDialogElement>('dialog.ui-pause');
const rests = () => vi.waitFor(() => expect(screen()?.open).toBe(true));
const isBack = () => vi.waitFor(() => expect(screen()).toBeNull());

async function writing() {
  ({ leave } = await openPages());
  const field = document.querySelector<HTMLTextAreaElement>('main textarea');
  if (!field) throw new Error('There is nowhere to write');
  field.value = 'Revisé las 214 rutas y';
  field.focus();
  return field;
}

describe('The sensory pause', () => {
  it('a11y/S10 covers everything by one key, and gives the draft and the place in it back by the same key', async () => {
    const field = await writing();
    const address = location.href;

    alt('p');
    await rests();
    expect(screen()?.textContent).toContain('Todo sigue como lo dejaste. No llega ningún aviso.');
    expect(screen()?.contains(document.activeElement)).toBe(true);
    alt('p');
    await isBack();

    expect(document.querySelector('main textarea')).toBe(field);
    expect([field.value, document.activeElement, location.href]).toEqual(['Revisé las 214 rutas y', field, address]);
  });

  it.each([
    ['«Volver a donde estaba»', () => button('Volver a donde estaba', '.ui-pause')?.click()],
    ['Escape', () => void press('Escape')],
  ])('a11y/S10 is left by %s', async (_way, goBack) => {
    const field = await writing();
    alt('p');
    await rests();

    goBack();
    await isBack();

    expect(document.activeElement).toBe(field);
  });

  it('a11y/S10 has a button on every page, at a desk and on a phone', async () => {
    await writing();
    button(/^Pausa/, '.head')?.click();
    await rests();
    press('Escape');
    await isBack();

    button('Pausa', '.tabbar')?.click();

    await rests();
  });

  it('a11y/S10 is modal, so a notice that comes meanwhile is neither seen nor read out, and waits', async () => {
    await writing();
    const modal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    alt('p');
    await rests();

    showToast({ text: 'Un aviso' });

    expect(modal).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('Un aviso'));
    expect(screen()?.querySelector('.toast')).toBeNull();
    press('Escape');
    await isBack();
    expect(document.querySelector('.toast')?.textContent).toContain('Un aviso');
  });

  it('a11y/S10 a11y/M2 keeps the keyboard inside, and no other tool answers', async () => {
    await writing();
    alt('p');
    await rests();

    press('Tab');
    expect(screen()?.contains(document.activeElement)).toBe(true);
    alt('f');
    alt('r');
    press('k', { ctrlKey: true });

    expect(document.documentElement.hasAttribute('data-focus')).toBe(false);
    expect([document.querySelector('.ui-ruler'), document.querySelectorAll('dialog').length]).toEqual([null, 1]);
  });

  it('a11y/S4 holds nothing that moves, and no time', async () => {
    await writing();
    alt('p');
    await rests();

    expect(screen()?.querySelector('video, audio, animate, progress, [role="timer"]')).toBeNull();
    expect(screen()?.textContent).toContain('No hay tiempo límite.');
  });

  it('comes back to the same mode: who paused in focus mode is in focus mode', async () => {
    await writing();
    alt('f');
    await vi.waitFor(() => expect(document.documentElement.hasAttribute('data-focus')).toBe(true));
    alt('p');
    await rests();

    press('Escape');
    await isBack();

    expect(document.documentElement.hasAttribute('data-focus')).toBe(true);
  });
});
