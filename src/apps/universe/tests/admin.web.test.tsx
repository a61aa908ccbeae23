import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, openUniverse, problem, sees, type } from './open-universe.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

type Server = ReturnType<typeof aServer>;
const main = () => document.querySelector('main')?.textContent ?? '';
const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const asked = ({ asked: all }: Server, method: string) =>
  all.filter((one) => one.method === method).map(({ url, body }) => [url, body]);
const told = () => toastStore.read().map(({ text }) => text);
const id = '0191f2aa-1111-4222-8333-444455556666';
const person = { id, role: 'person', profileType: 'general', isActive: true, createdAt: '2026-11-24T10:00:00.000Z' };

async function opening(path: string, heading: RegExp, answers: Record<string, object>, role = 'admin') {
  const server = aServer();
  server.answers.set('GET /api/user/standing', { status: 200, body: { role, closedApps: [] } });
  for (const [route, body] of Object.entries(answers)) server.answers.set(route, { status: 200, body });
  leave = await openUniverse(path, heading);
  return server;
}

describe('The admin area', () => {
  it('has a line in the sidebar for whoever administers, and for nobody else', async () => {
    const links = () => [...document.querySelectorAll('.side a')].map((one) => one.textContent);
    await opening('/universe/notas', /Mis notas/, {});
    await vi.waitFor(() => expect(links()).toContain('Administración'));
    leave();

    const server = await opening('/universe/notas', /Mis notas/, {}, 'person');

    await vi.waitFor(() => expect(server.asked.some(({ url }) => url === '/api/user/standing')).toBe(true));
    expect(links()).not.toContain('Administración');
  });

  it('tells whoever does not administer that it is not theirs, in words', async () => {
    const server = aServer();
    server.answers.set('GET /api/admin/settings', problem('http/not-for-your-role', 403));
    leave = await openUniverse('/universe/admin/ajustes', /Ajustes de la instalación/);

    await vi.waitFor(() => expect(main()).toContain('Esta zona es para quien administra.'));
  });

  it('lists people without a name, and finds one by the whole address', async () => {
    const server = await opening('/universe/admin/personas', /Personas/, {
      'GET /api/admin/people': { items: [person], next: null },
      'POST /api/admin/people/find': { items: [person], next: null },
      [`GET /api/admin/people/${id}`]: {
        ...person,
        name: 'Ana García',
        email: 'ana@correo.mx',
        sessions: 2,
        access: [],
        organisations: [],
      },
    });
    await vi.waitFor(() => expect(main()).toContain('0191f2aa'));
    expect(main()).not.toContain('Ana');

    type('Correo o código', 'ana@correo.mx');
    press('Buscar');

    await sees(/Ana García/);
    expect(asked(server, 'POST')).toEqual([['/api/admin/people/find', { email: 'ana@correo.mx' }]]);
    expect(main()).toContain('La persona ve quién la hizo y cuándo.');
  });

  it('says beside the field when nobody has such an address, and keeps what was written', async () => {
    await opening('/universe/admin/personas', /Personas/, { 'POST /api/admin/people/find': { items: [], next: null } });

    type('Correo o código', 'nadie@correo.mx');
    press('Buscar');

    await vi.waitFor(() => expect(main()).toContain('No hay ninguna cuenta con este correo.'));
    expect(control('input', 'Correo o código').value).toBe('nadie@correo.mx');
  });

  it('a11y/M5 deactivates an account at once and takes it back', async () => {
    const sheet = { ...person, name: 'Ana García', email: 'ana@correo.mx', sessions: 2, access: [], organisations: [] };
    const server = await opening(`/universe/admin/personas/${id}`, /Ana García/, { [`GET /api/admin/people/${id}`]: sheet });

    press('Desactivar la cuenta');
    await vi.waitFor(() => expect(told()).toEqual(['La cuenta está desactivada.']));
    await toastStore.read()[0]?.undo?.();

    expect(asked(server, 'POST').map(([url]) => url)).toEqual([
      `/api/admin/people/${id}/deactivate`,
      `/api/admin/people/${id}/activate`,
    ]);
  });

  it('a11y/P4 keeps the way back of what could not be taken back', async () => {
    const sheet = { ...person, name: 'Ana García', email: 'ana@correo.mx', sessions: 2, access: [], organisations: [] };
    const server = await opening(`/universe/admin/personas/${id}`, /Ana García/, { [`GET /api/admin/people/${id}`]: sheet });
    press('Desactivar la cuenta');
    await vi.waitFor(() => expect(told()).toEqual(['La cuenta está desactivada.']));
    server.answers.set(`POST /api/admin/people/${id}/activate`, problem('http/too-busy', 503));

    await expect(toastStore.read()[0]?.undo?.()).rejects.toMatchObject({ status: 503 });
  });

  it('opens a request with why, and grants it until a day', async () => {
    const row = {
      id,
      personId: id,
      app: 'chat',
      appName: 'Chat',
      accessLevel: 'premium',
      status: 'asked',
      createdAt: person.createdAt,
      decidedAt: null,
    };
    const server = await opening('/universe/admin/accesos', /Peticiones/, {
      'GET /api/admin/access-requests': { items: [row], next: null },
      [`GET /api/admin/access-requests/${id}`]: { ...row, name: 'Ana', reason: 'Quiero preparar un caso.' },
    });
    await vi.waitFor(() => expect(main()).toContain('Premium'));
    press('Abrir');

    const dialog = () => document.querySelector('dialog');
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('Quiero preparar un caso.'));
    const grant = [...(dialog()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Conceder');
    grant?.click();

    await vi.waitFor(() => expect(told()).toEqual(['Concedido. La persona ya lo tiene.']));
    expect(asked(server, 'POST')).toEqual([[`/api/admin/access-requests/${id}/grant`, { expiresAt: null }]]);
    expect(dialog()).toBeNull();
  });

  it('says what a setting may hold before it is sent, and sends what it was', async () => {
    const setting = {
      key: 'access.grace-days',
      kind: 'number',
      value: 7,
      usual: 7,
      min: 0,
      max: 90,
      description: { es: 'Días de gracia.', en: 'Days of grace.' },
      versions: [],
    };
    const server = await opening('/universe/admin/ajustes', /Ajustes/, {
      'GET /api/admin/settings': { items: [setting], next: null },
    });
    await vi.waitFor(() => expect(main()).toContain('Días de gracia.'));

    type('Días de gracia', '91');
    press('Guardar');
    await vi.waitFor(() => expect(main()).toContain('Escribe un número entero de 0 a 90.'));
    expect(asked(server, 'PUT')).toEqual([]);
    type('Días de gracia', '10');
    press('Guardar');

    await vi.waitFor(() =>
      expect(asked(server, 'PUT')).toEqual([['/api/admin/settings/access.grace-days', { value: 10, was: 7 }]]),
    );
  });

  it('says in words whether the audit is whole, or which line is not', async () => {
    const server = await opening('/universe/admin/auditoria', /Registro/, {
      'POST /api/admin/audit/verify': { lines: 12, first: 1, last: 12, broken: null },
    });
    press('Comprobar');
    await vi.waitFor(() => expect(main()).toContain('El registro está entero: 12 líneas comprobadas.'));

    const broken = { lines: 4, first: 1, last: 12, broken: { seq: 5, how: 'altered' } };
    server.answers.set('POST /api/admin/audit/verify', { status: 200, body: broken });
    press('Comprobar');

    await vi.waitFor(() => expect(main()).toContain('la línea 5 fue cambiada'));
  });

  it.each([
    ['/universe/admin', /Administración/],
    ['/universe/admin/licencias', /Licencias/],
    ['/universe/admin/organizaciones', /Organizaciones/],
    ['/universe/admin/aplicaciones', /Aplicaciones/],
    ['/universe/admin/primera-vez', /Empezar a administrar/],
  ])('has the page %s, with every word in place', async (path, heading) => {
    await opening(path, heading, {});

    await vi.waitFor(() => expect(main()).not.toContain('Cargando'));
    expect(main()).not.toMatch(/universe\.\w+\./);
  });
});
