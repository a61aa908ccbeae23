import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Permission } from '#platform/auth/single-sign-on/permissions/contract.ts';
import { aServer, openUniverse, problem, sees } from './open-universe.tsx';

const page = '/universe/permiso/abcdefghijklmnop';
const url = '/api/auth/permissions/abcdefghijklmnop';
const next = 'http://localhost/api/auth/oidc/auth/abcdefghijklmnop';
const asked: Permission = {
  site: { name: 'La librería', host: 'libros.example' },
  needs: 'permission',
  shares: ['profile', 'email'],
};

let leave: () => void = () => undefined;
const went = vi.fn<(to: string | URL) => void>();
beforeEach(() => {
  went.mockReset();
  vi.spyOn(location, 'assign').mockImplementation(went);
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function aServerThatAsks(permission: Partial<Permission> = {}) {
  const server = aServer();
  server.answers.set(`GET ${url}`, { status: 200, body: { ...asked, ...permission } });
  server.answers.set(`POST ${url}`, { status: 200, body: { next } });
  return {
    ...server,
    sent: () => server.asked.filter((each) => each.method === 'POST' && each.url === url).map(({ body }) => body),
  };
}
const button = (name: string) => {
  const found = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no «${name}»`);
  return found;
};

describe('The page where another site asks who a person is', () => {
  it('says which site, what it would know and what stays, with nothing chosen beforehand', async () => {
    const { sent } = aServerThatAsks();

    leave = await openUniverse(page, /Entrar en La librería/);

    const text = document.querySelector('main')?.textContent;
    for (const said of ['libros.example', 'Tu nombre', 'Tu correo', 'Tu perfil y cómo funcionas']) expect(text).toContain(said);
    expect(sent()).toEqual([]);
  });

  it('does not name what the site did not ask for', async () => {
    aServerThatAsks({ shares: [] });

    leave = await openUniverse(page, /Entrar en La librería/);

    expect(document.querySelector('main')?.textContent).not.toContain('Tu correo');
  });

  it('goes back to the site with a yes', async () => {
    const { sent } = aServerThatAsks();
    leave = await openUniverse(page, /Entrar en La librería/);

    button('Permitir y entrar').click();

    await vi.waitFor(() => expect(went).toHaveBeenCalledWith(next));
    expect(sent()).toEqual([{ allow: true }]);
  });

  it('goes back to the site with a no', async () => {
    const { sent } = aServerThatAsks();
    leave = await openUniverse(page, /Entrar en La librería/);

    button('No permitir').click();

    await vi.waitFor(() => expect(went).toHaveBeenCalledWith(next));
    expect(sent()).toEqual([{ allow: false }]);
  });

  it('leads on by itself where being signed in is all it takes', async () => {
    const { sent } = aServerThatAsks({ needs: 'nothing' });

    leave = await openUniverse(page, /Permiso para otro sitio/);

    await vi.waitFor(() => expect(went).toHaveBeenCalledTimes(1));
    expect(sent()).toEqual([{ allow: true }]);
  });

  it('goes back without entering where the site expects somebody else', async () => {
    const { sent } = aServerThatAsks({ needs: 'other-person' });
    leave = await openUniverse(page, /espera otra cuenta/);

    button('Volver sin entrar').click();

    await vi.waitFor(() => expect(went).toHaveBeenCalledTimes(1));
    expect(sent()).toEqual([{ allow: false }]);
  });

  it('says what to do where the question is over, also when it was answered elsewhere meanwhile', async () => {
    const server = aServerThatAsks();
    server.answers.set(`POST ${url}`, problem('auth/permission-gone', 404));
    leave = await openUniverse(page, /Entrar en La librería/);

    button('Permitir y entrar').click();

    await sees(/ya no está/);
    expect(went).not.toHaveBeenCalled();
  });

  it('shows the way in at the same address to whoever is not signed in, and asks the server nothing yet', async () => {
    const server = aServer({ signedIn: false });

    leave = await openUniverse(page, /./);

    expect(location.pathname).toBe(page);
    expect(server.asked.some((each) => each.url === url)).toBe(false);
  });
});
