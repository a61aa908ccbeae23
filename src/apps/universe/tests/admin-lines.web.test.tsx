import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AdminLine } from '#platform/safety/lines/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, openUniverse, problem, type } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const main = () => document.querySelector('main')?.textContent ?? '';
const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const line: AdminLine['line'] = {
  key: 'linea-106',
  name: 'Línea 106',
  phone: '106',
  hours: '24 horas',
  channels: ['voice'],
  languages: ['es'],
  cost: 'Gratis',
  kind: 'suicide',
  source: 'https://example.org/',
  reviewedAt: 'unverified',
  owner: 'administración',
};
const path = '/api/admin/help-lines/CO/linea-106';

async function opening(some: Partial<AdminLine> = {}) {
  const server = aServer();
  const item: AdminLine = { country: 'CO', line, isShown: true, isDue: true, changeId: null, ...some };
  server.answers.set('GET /api/user/standing', { status: 200, body: { role: 'admin', closedApps: [] } });
  server.answers.set('GET /api/admin/help-lines', { status: 200, body: { items: [item], next: null } });
  server.answers.set(`PUT ${path}`, { status: 200, body: item });
  leave = await openUniverse('/universe/admin/lineas', /Líneas de ayuda/);
  return server;
}

describe('The help lines, for whoever administers', () => {
  it('begin with those that nobody has reviewed, and say so', async () => {
    await opening();

    await vi.waitFor(() => expect(main()).toContain('Línea 106'));
    expect(main()).toContain('Sin comprobar');
    expect(main()).not.toContain('universe.admin');
  });

  it('are marked as reviewed today by whoever read the source', async () => {
    const server = await opening();
    await vi.waitFor(() => expect(main()).toContain('Línea 106'));

    press('La leí hoy');

    await vi.waitFor(() => expect(server.puts()).toHaveLength(1));
    const { key: _key, ...rest } = line;
    const today = new Date().toISOString().slice(0, 10);
    expect(server.puts()[0]).toEqual({ line: { ...rest, reviewedAt: today }, isShown: true, seen: null });
  });

  it('a11y/P4 keep what is written in a form when somebody else changed the line meanwhile', async () => {
    const server = await opening();
    await vi.waitFor(() => expect(main()).toContain('Línea 106'));
    const changed = { country: 'CO', line: { ...line, hours: '8 a 20' }, isShown: true, isDue: true, changeId: 'c2' };
    server.answers.set(`PUT ${path}`, problem('safety/line-changed', 409));
    server.answers.set('GET /api/admin/help-lines', { status: 200, body: { items: [changed], next: null } });

    type('Nombre', 'Línea 106 de Bogotá');
    await vi.waitFor(() => expect(control('input', 'Nombre').value).toBe('Línea 106 de Bogotá'));
    press('Guardar');

    await vi.waitFor(() => expect(control('input', 'Horario').value).toBe('8 a 20'));
    expect(control('input', 'Nombre').value).toBe('Línea 106 de Bogotá');
  });

  it('a11y/P4 say why one cannot be hidden, and leave it as it is', async () => {
    const server = await opening();
    server.answers.set(`PUT ${path}`, problem('safety/last-line-of-its-kind', 409, { kind: 'suicide' }));
    await vi.waitFor(() => expect(main()).toContain('Línea 106'));

    press('Ocultar');

    await vi.waitFor(() => expect(main()).toContain('Esta es la última.'));
  });
});
