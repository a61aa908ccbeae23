import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WebApp } from '#ui/catalog/define-web-app.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, openUniverse, sees } from './open-universe.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const main = () => document.querySelector('main')?.textContent ?? '';
const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const answered = (answers: Record<string, object>) => {
  const server = aServer();
  for (const [route, body] of Object.entries(answers)) server.answers.set(route, { status: 200, body });
  return server;
};
const Rehearsal = () => <h1>Ensayo</h1>;
const rehearsal: WebApp = {
  app: {
    slug: 'ensayo',
    path: '/ensayo',
    name: { es: 'Ensayo', en: 'Rehearsal' },
    category: 'plataforma',
    description: { es: 'Para probar', en: 'To try out' },
    hue: 200,
    icon: 'blocks',
    access: 'basic',
  },
  catalogs: { es: async () => ({ default: {} }), en: async () => ({ default: {} }) },
  pages: [{ path: '/ensayo', title: 'ui.nav.home', load: async () => ({ Page: Rehearsal }) }],
};
const acme = { id: 'o1', name: 'Acme', role: 'member', joinedAt: '2026-11-01T00:00:00Z' };

describe('Belonging to an organisation', () => {
  it('says what the organisation sees, and leaves after asking once', async () => {
    const server = answered({ 'GET /api/organisations': { items: [acme], next: null } });
    leave = await openUniverse('/universe/organizacion', /Mi organización/);
    await vi.waitFor(() => expect(main()).toContain('La organización ve tu nombre.'));

    press('Salir');
    const yes = await vi.waitFor(() => {
      const found = document.querySelector<HTMLButtonElement>('dialog .btn--primary');
      expect(found?.textContent).toBe('Salir');
      return found;
    });
    yes?.click();

    await vi.waitFor(() => expect(server.asked.map(({ url }) => url)).toContain('/api/organisations/o1/leave'));
  });

  it('shows a manager who belongs, by name, and the link once where no mail leaves', async () => {
    const members = [
      { id: 'm1', name: 'Elia', role: 'manager', isMe: true },
      { id: 'm2', name: 'Luz', role: 'member', isMe: false },
    ];
    const invitation = {
      id: 'i1',
      email: 'eva@empresa.test',
      role: 'member',
      createdAt: acme.joinedAt,
      expiresAt: '2026-12-11T00:00:00Z',
    };
    answered({
      'GET /api/organisations': { items: [{ ...acme, role: 'manager' }], next: null },
      'GET /api/organisations/o1/members': { items: members, next: null },
      'POST /api/organisations/o1/invitations': {
        invitation,
        link: 'https://mentalia.test/universe/organizacion/invitacion#abc',
      },
    });
    leave = await openUniverse('/universe/organizacion', /Mi organización/);
    await vi.waitFor(() => expect(main()).toContain('Luz'));

    const email = control('input', 'Correo');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(email, 'eva@empresa.test');
    email.dispatchEvent(new Event('input', { bubbles: true }));
    press('Invitar');

    await vi.waitFor(() => expect(main()).toContain('invitacion#abc'));
  });

  it('begins by a link: says what it is, uses nothing up by being opened, and joins when asked to', async () => {
    const server = answered({
      'POST /api/organisations/invitations/look': { organisation: 'Acme', role: 'member', expiresAt: '2026-12-11T00:00:00Z' },
      'POST /api/organisations/invitations/accept': acme,
      'GET /api/organisations': { items: [acme], next: null },
    });
    leave = await openUniverse('/universe/organizacion/invitacion#un-codigo-largo', /Acme te invita/);
    expect(server.asked.map(({ url }) => url)).not.toContain('/api/organisations/invitations/accept');

    press('Aceptar');

    await sees(/Mi organización/);
    expect(server.asked.find(({ url }) => url.endsWith('/accept'))?.body).toEqual({ token: 'un-codigo-largo' });
  });
});

describe('How far one may go', () => {
  it('is said for each application, with the way to ask for more', async () => {
    const access = { app: 'universe', needs: 'basic', accessLevel: 'basic', state: 'whole', expiresAt: null, graceUntil: null };
    const server = answered({ 'GET /api/user/access': { items: [access], next: null } });
    leave = await openUniverse('/universe/acceso', /Mis accesos/);
    await vi.waitFor(() => expect(main()).toContain('Sin fecha de fin'));

    press('Pedir');
    await vi.waitFor(() => expect(main()).toContain('Escribe para qué lo necesitas.'));
    const why = control<HTMLTextAreaElement>('textarea', 'Para qué');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(why, 'Preparo un caso.');
    why.dispatchEvent(new Event('input', { bubbles: true }));
    press('Pedir');

    await vi.waitFor(() =>
      expect(server.asked.find(({ method }) => method === 'POST')).toMatchObject({
        url: '/api/applications/universe/access-requests',
        body: { accessLevel: 'premium', reason: 'Preparo un caso.' },
      }),
    );
  });

  it('hides an application that was switched off: no line, and no page at its address', async () => {
    answered({ 'GET /api/user/standing': { role: 'person', closedApps: ['ensayo'] } });
    leave = await openUniverse('/ensayo', /Esta página no existe/, [rehearsal]);

    expect([...document.querySelectorAll('.side a')].map((one) => one.textContent)).not.toContain('Ensayo');
  });
});
