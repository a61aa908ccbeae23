import { describe, expect, it, vi } from 'vitest';
import { FormFoot } from '../primitives/form-foot.tsx';
import { LinkRow } from '../primitives/link-row.tsx';
import { onScreen } from './on-screen.tsx';

describe('The end of a form', () => {
  it('says why it could not be kept, and offers only the ways out that there are', async () => {
    const [later, discard, sent] = [vi.fn(), vi.fn(), vi.fn((event: { preventDefault(): void }) => event.preventDefault())];
    const screen = await onScreen(
      <form onSubmit={sent}>
        <FormFoot busy={false} text="No hay conexión." onLater={later} onDiscard={discard} />
      </form>,
    );

    expect(screen.get('alert', /No hay conexión/)).toBeTruthy();
    await screen.click(screen.get('button', 'Dejarlo para luego'));
    await screen.click(screen.get('button', 'Borrar lo escrito'));
    await screen.click(screen.get('button', 'Guardar'));

    expect([later, discard, sent].map((called) => called.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('keeps its button in its place while it is being kept, and sends nothing twice', async () => {
    const sent = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const screen = await onScreen(
      <form onSubmit={sent}>
        <FormFoot submit="Preguntar" busy text={undefined} />
      </form>,
    );

    await screen.click(screen.get('button', 'Preguntar'));

    expect(sent).not.toHaveBeenCalled();
    expect(screen.root.querySelectorAll('button')).toHaveLength(1);
  });
});

describe('One thing of a list that leads to its page', () => {
  it('is one link, whose name is all that is said of it', async () => {
    const screen = await onScreen(
      <LinkRow to="/despacho-legal/leyes" name="Leyes cargadas">
        <span className="meta">Qué leyes hay</span>
      </LinkRow>,
    );

    const link = screen.get('link', /Leyes cargadas\s*Qué leyes hay/) as HTMLAnchorElement;

    expect(link.getAttribute('href')).toBe('/despacho-legal/leyes');
  });
});
