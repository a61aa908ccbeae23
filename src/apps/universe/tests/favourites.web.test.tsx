import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, inMain, main, openHome } from './open-home.tsx';
import { problem } from './open-universe.tsx';
import type { Home } from './seeded-homes.ts';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function home(part: Partial<Home> = {}) {
  const opened = await openHome(part);
  leave = opened.leave;
  await vi.waitFor(() => expect(main()).toContain('favoritos'));
  const saved = () => opened.server.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body?.places);
  return { ...opened.server, saved };
}
const [profile, notes] = ['/universe/perfil-nd', '/universe/notas'];
const kept = () => inMain<HTMLAnchorElement>('.universe-kept a').map((one) => one.getAttribute('href'));
const order = () => inMain('.universe-order li').map((one) => one.dataset.place);
const undo = () =>
  [...document.querySelectorAll<HTMLButtonElement>('.ui-toasts button')].find((one) => one.textContent === 'Deshacer');

describe('The favourites', () => {
  it('are one quiet line until somebody chooses them', async () => {
    await home();

    expect(kept()).toEqual([]);
    expect(inMain('[aria-pressed]')).toHaveLength(0);
    button('Elegir favoritos').click();
    await vi.waitFor(() => expect(main()).toContain('Pulsa la estrella'));
    expect(button('Favorito: Mi perfil').getAttribute('aria-pressed')).toBe('false');
  });

  it('come first, in their own order, and only those that are installed', async () => {
    await home({ favourites: [notes, '/sign-link', profile] });

    await vi.waitFor(() => expect(kept()).toEqual([notes, profile]));
  });

  it('take a place with its star, at once, and can be taken back', async () => {
    const { saved } = await home({ favourites: [notes] });
    await vi.waitFor(() => button('Cambiar favoritos').click());
    await vi.waitFor(() => button('Favorito: Mi perfil').click());

    await vi.waitFor(() => expect(saved()).toEqual([[notes, profile]]));
    expect(button('Favorito: Mi perfil').getAttribute('aria-pressed')).toBe('true');
    await vi.waitFor(() => undo()?.click());

    await vi.waitFor(() => expect(saved()).toEqual([[notes, profile], [notes]]));
    await vi.waitFor(() => expect(button('Favorito: Mi perfil').getAttribute('aria-pressed')).toBe('false'));
  });

  it('a11y/M3 change their order with buttons, keep the focus on what was moved, and the uninstalled in its place', async () => {
    const { saved } = await home({ favourites: [notes, '/gone', profile] });
    await vi.waitFor(() => button('Cambiar favoritos').click());
    await vi.waitFor(() => expect(order()).toEqual([notes, profile]));
    button('Subir Mi perfil').click();

    await vi.waitFor(() => expect(order()).toEqual([profile, notes]));
    await vi.waitFor(() => expect(saved()).toEqual([[profile, '/gone', notes]]));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Bajar Mi perfil');
    expect(document.querySelector('.ui-toasts')?.textContent).toContain('Mi perfil está en el lugar 1 de 2');
  });

  it('are as before when they could not be saved, and say why', async () => {
    await home({ favourites: [notes, profile], answers: [['PUT /api/universe/favourites', problem('http/unexpected', 500)]] });
    await vi.waitFor(() => button('Cambiar favoritos').click());
    await vi.waitFor(() => button('Quitar Mi perfil de favoritos').click());

    await vi.waitFor(() => expect(document.querySelector('.ui-toasts')?.textContent).toContain('Algo falló'));
    expect(order()).toEqual([notes, profile]);
  });
});

describe('The search among the applications', () => {
  const box = () => inMain<HTMLInputElement>('input[type=search]')[0] as HTMLInputElement;
  const write = (text: string) => {
    box().focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box(), text);
    box().dispatchEvent(new Event('input', { bubbles: true }));
  };
  const rows = () => inMain('.universe-app b').map((one) => one.textContent);

  it('leaves those that fit, slips forgiven, and says how many', async () => {
    await home({ favourites: [notes] });
    write('prefil');

    await vi.waitFor(() => expect(rows()).toEqual(['Mi perfil']));
    expect(inMain('[role=status]').map((one) => one.textContent)).toContain('1 aplicación');
    expect(kept()).toEqual([]);
  });

  it('goes on to everything else with Enter, with the same words', async () => {
    await home();
    write('oscuro');
    await vi.waitFor(() => expect(main()).toContain('Ninguna aplicación se llama así'));
    box().form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

    await vi.waitFor(() => expect(document.querySelector('dialog [role=option]')?.textContent).toContain('Noche suave'));
    document.querySelector<HTMLButtonElement>('dialog .q button')?.click();
  });
});
