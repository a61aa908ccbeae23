import { afterEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

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
