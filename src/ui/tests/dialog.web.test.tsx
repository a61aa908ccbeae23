import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '../primitives/button.tsx';
import { Dialog } from '../primitives/dialog.tsx';
import { onScreen } from './on-screen.tsx';

function Rename() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Cambiar el nombre</Button>
      <Dialog title="Nombre de la conversación" open={isOpen} onClose={() => setOpen(false)} actions={<Button>Guardar</Button>}>
        <input aria-label="Nombre" />
      </Dialog>
    </>
  );
}

async function opened() {
  const screen = await onScreen(<Rename />);
  screen.get('button', 'Cambiar el nombre').focus();
  await screen.click(screen.get('button', 'Cambiar el nombre'));
  return screen;
}

describe('A dialog', () => {
  it('says its title and begins at its first control, not at its way out', async () => {
    const screen = await opened();

    expect(screen.get('dialog', 'Nombre de la conversación')).toBeDefined();
    expect(document.activeElement).toBe(screen.get('textbox', 'Nombre'));
  });

  it('a11y/M2 keeps the keyboard inside: after the last control comes the first, and back', async () => {
    const screen = await opened();

    screen.get('button', 'Guardar').focus();
    await screen.press('Tab');
    expect(document.activeElement).toBe(screen.get('button', 'Cerrar'));

    await screen.press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(screen.get('button', 'Guardar'));
  });

  it('closes with Escape and gives the focus back to what opened it', async () => {
    const screen = await opened();

    await screen.press('Escape');

    expect(screen.find('dialog')).toBeUndefined();
    expect(document.activeElement).toBe(screen.get('button', 'Cambiar el nombre'));
  });
});
