import { describe, expect, it, vi } from 'vitest';
import { Menu } from '../primitives/menu.tsx';
import { onScreen } from './on-screen.tsx';

async function opened(key: string, onDelete = () => {}) {
  const screen = await onScreen(
    <Menu
      label="Más"
      items={[
        { label: 'Abrir', to: '/chat' },
        { label: 'Cambiar el nombre' },
        { label: 'Borrar', onSelect: onDelete, danger: true },
      ]}
    />,
  );
  screen.get('button', 'Más').focus();
  await screen.press(key);
  return screen;
}

const here = () => document.activeElement?.textContent;

describe('A menu, with the keyboard alone', () => {
  it('a11y/M2 opens at its first item with the down arrow and at its last with the up arrow', async () => {
    await opened('ArrowDown');
    expect(here()).toBe('Abrir');

    await opened('ArrowUp');
    expect(here()).toBe('Borrar');
  });

  it('a11y/M2 moves with arrows around its ends, with Home, End and the first letter', async () => {
    const screen = await opened('ArrowDown');

    for (const [key, place] of [
      ['ArrowUp', 'Borrar'],
      ['ArrowDown', 'Abrir'],
      ['End', 'Borrar'],
      ['Home', 'Abrir'],
      ['c', 'Cambiar el nombre'],
    ] as const) {
      await screen.press(key);
      expect(here()).toBe(place);
    }
  });

  it('closes with Escape and gives the focus back to its button', async () => {
    const screen = await opened('ArrowDown');
    expect(screen.get('button', 'Más').getAttribute('aria-expanded')).toBe('true');

    await screen.press('Escape');

    expect(screen.find('menu')).toBeUndefined();
    expect(here()).toBe('Más');
    expect(screen.get('button', 'Más').getAttribute('aria-expanded')).toBe('false');
  });

  it('does what was chosen once, with the focus already back where a dialog will return it', async () => {
    const onDelete = vi.fn(() => expect(here()).toBe('Más'));
    const screen = await opened('ArrowUp', onDelete);

    await screen.press('Enter');

    expect(onDelete).toHaveBeenCalledTimes(1);
    expect(screen.find('menu')).toBeUndefined();
  });

  it('a11y/P2 nothing is chosen by moving over it', async () => {
    const onDelete = vi.fn();
    const screen = await opened('ArrowDown', onDelete);

    await screen.press('End');

    expect(onDelete).not.toHaveBeenCalled();
  });
});
