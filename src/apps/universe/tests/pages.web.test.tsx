import { afterEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const choose = (text: string) => control('input[type=radio]', text).click();
const main = () => document.querySelector('main')?.textContent ?? '';
const half = {
  id: '1',
  botSlug: 'gerencia-ia',
  title: 'Preparar la reunión',
  createdAt: '2026-11-24T10:00:00.000Z',
  updatedAt: '2026-11-24T11:00:00.000Z',
  progress: { position: 3, total: 5 },
};

describe('The home', () => {
  it('a11y/A2 a11y/A4 has one filled button, which goes back to the step left half done', async () => {
    const server = aServer();
    server.profile.onboarded = true;
    server.answers.set('GET /api/chat/conversations', { status: 200, body: { items: [half], next: null } });
    leave = await openUniverse('/', /Hola, Elia/);

    await vi.waitFor(() => expect(main()).toContain('Preparar la reunión'));
    const filled = document.querySelectorAll('main .btn--primary');
    expect([...filled].map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      ['Seguir con el paso 3', '/chat/c/1'],
    ]);
  });

  it('invites a new person to the welcome, and announces no app that is not installed', async () => {
    aServer();
    leave = await openUniverse('/universe', /Hola, Elia/);

    await vi.waitFor(() => expect(main()).toContain('Cuéntanos cómo funcionas'));
    expect(main()).not.toMatch(/Sign-Link|Despacho|Hiperfoco|Spoiler/);
  });

  it('says that what was left half done is still saved when it cannot be read', async () => {
    const server = aServer();
    server.answers.set('GET /api/chat/conversations', problem('http/unexpected', 500));
    leave = await openUniverse('/', /Hola, Elia/);

    await vi.waitFor(() => expect(main()).toContain('sigue guardado'), { timeout: 8000 });
  });
});

describe('The profile', () => {
  it('says that it could not be read, and reads it when asked again', async () => {
    const server = aServer();
    server.answers.set('GET /api/user/profile', problem('http/unexpected', 500));
    leave = await openUniverse('/universe/perfil-nd', /Mi perfil/);
    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')).not.toBeNull(), { timeout: 8000 });

    server.answers.clear();
    document.querySelector<HTMLButtonElement>('main [role="alert"] button')?.click();

    await vi.waitFor(() => expect(control('input', 'Crema').checked).toBe(true));
  });

  it('a11y/P10 saves a change as it is made and takes it back, one at a time', async () => {
    const server = aServer();
    leave = await openUniverse('/universe/perfil-nd', /Mi perfil/);
    await vi.waitFor(() => control('input', 'Grande'));

    choose('Grande');
    await vi.waitFor(() => expect(server.profile.settings.size).toBe('150'));
    choose('Cálido');
    await vi.waitFor(() => expect(server.profile.settings.tone).toBe('calido'));

    press('Deshacer');
    await vi.waitFor(() => expect(server.profile.settings.tone).toBe('directo'));
    expect(server.profile.settings.size).toBe('150');
    await vi.waitFor(() => expect(main()).toContain('Tono: «Directo»'));
  });

  it('can go back to factory settings without losing language or country, and that can be undone', async () => {
    const server = aServer();
    Object.assign(server.profile.settings, { theme: 'noche', country: 'CO' });
    leave = await openUniverse('/universe/perfil-nd', /Mi perfil/);
    await vi.waitFor(() => expect(control('input', 'Noche suave').checked).toBe(true));

    press('Volver a lo de fábrica');
    await vi.waitFor(() => expect(server.profile.settings).toMatchObject({ theme: 'crema', country: 'CO' }));

    await vi.waitFor(() => press('Deshacer'));
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('noche'));
  });

  it('keeps the last of several quick choices', async () => {
    const server = aServer();
    leave = await openUniverse('/universe/perfil-nd', /Mi perfil/);
    await vi.waitFor(() => control('input', 'Noche suave'));

    choose('Noche suave');
    choose('Alto contraste');
    choose('Baja intensidad');

    await vi.waitFor(() => expect(server.puts()).toHaveLength(3));
    await vi.waitFor(() => expect(control('input', 'Baja intensidad').checked).toBe(true));
    expect(document.documentElement.dataset.theme).toBe('baja');
    expect(server.profile.settings.theme).toBe('baja');
  });
});

describe('Help now', () => {
  const lines = [
    {
      name: 'Línea 106',
      phone: '106',
      hours: '24 horas',
      cost: 'Gratis',
      kind: 'suicide',
      source: 's',
      reviewedAt: '2026-11-24',
    },
    {
      name: 'Emergencias',
      phone: '123',
      hours: '24 horas',
      cost: 'Gratis',
      kind: 'emergency',
      source: 's',
      reviewedAt: 'unverified',
    },
  ];

  it('shows without an account the telephones of the country, as links that call', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['es-CO']);
    const server = aServer({ signedIn: false });
    server.answers.set('GET /api/help-lines', { status: 200, body: { country: 'CO', items: lines } });
    leave = await openUniverse('/ayuda', /Habla con una persona/);

    await vi.waitFor(() => expect(document.querySelectorAll('main a[href^="tel:"]')).toHaveLength(2));
    expect(server.asked.some(({ url }) => url === '/api/help-lines?country=CO')).toBe(true);
    expect(control<HTMLAnchorElement>('a', 'Llamar a: Línea 106').getAttribute('href')).toBe('tel:106');
    expect(control<HTMLAnchorElement>('a', 'Llamar a: Emergencias').textContent).toContain('por comprobar');
  });

  it('still says what number to call when the list cannot be read', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['es-ES']);
    const server = aServer({ signedIn: false });
    server.answers.set('GET /api/help-lines', problem('http/unexpected', 500));
    leave = await openUniverse('/ayuda', /Habla con una persona/);

    await vi.waitFor(() => expect(document.querySelector('main a[href="tel:112"]')).not.toBeNull(), { timeout: 8000 });
  });
});

describe('An address that leads nowhere', () => {
  it('says which, that nothing was lost, and where to go', async () => {
    aServer();
    leave = await openUniverse('/no/existe', /no existe/);

    expect(main()).toContain('/no/existe');
    expect(control<HTMLAnchorElement>('a', 'Ir a Inicio')).toBeTruthy();
  });
});
