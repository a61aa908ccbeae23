import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OrganisationSheet } from '#platform/admin/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, openUniverse, type } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const main = () => document.querySelector('main')?.textContent ?? '';
const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const choose = (label: string, within: ParentNode = document) =>
  [...within.querySelectorAll('label')]
    .find(({ textContent }) => textContent === label)
    ?.querySelector('input')
    ?.click();
const acme: OrganisationSheet = {
  id: '0191f2aa-1111-4222-8333-444455556666',
  name: 'Acme',
  slug: 'acme',
  kind: 'work',
  isActive: true,
  members: 3,
  managers: 1,
  createdAt: '2026-11-24T10:00:00.000Z',
};
const path = '/api/admin/organisations';

async function opening(items: OrganisationSheet[]) {
  const server = aServer();
  server.answers.set('GET /api/user/standing', { status: 200, body: { role: 'admin', closedApps: [] } });
  server.answers.set(`GET ${path}`, { status: 200, body: { items, next: null } });
  server.answers.set(`POST ${path}`, { status: 201, body: acme });
  server.answers.set(`PATCH ${path}/${acme.id}`, { status: 200, body: { ...acme, kind: 'community' } });
  leave = await openUniverse('/universe/admin/organizaciones', /Organizaciones/);
  const sent = (method: string) => server.asked.filter((one) => one.method === method).map(({ body }) => body);
  return { sent };
}

describe('What an organisation is for, for whoever administers', () => {
  it('is a company unless something else is chosen, and the page says that nobody is analysed there', async () => {
    const { sent } = await opening([]);
    await vi.waitFor(() => expect(main()).toContain('Aquí no se analiza a nadie'));

    choose('Comunidad');
    await vi.waitFor(() => expect(main()).toContain('Cada persona decide si usa los análisis.'));
    type('Nombre de la organización nueva', 'Amigas');
    press('Crear la organización');

    await vi.waitFor(() => expect(sent('POST')).toEqual([{ name: 'Amigas', slug: 'amigas', kind: 'community' }]));
  });

  it('is shown in the list, and is changed with a way back', async () => {
    const { sent } = await opening([acme]);
    await vi.waitFor(() => expect(document.querySelector('td, [role=cell]')?.closest('table')?.textContent).toContain('Empresa'));

    press('Cambiar la clase');
    await vi.waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain('Clase de Acme'));
    choose('Comunidad', document.querySelector('dialog') ?? document);
    await vi.waitFor(() => press('Guardar la clase'));

    await vi.waitFor(() => expect(sent('PATCH')).toEqual([{ kind: 'community' }]));
    await vi.waitFor(() => expect(toastStore.read().map(({ text }) => text)).toContain('La clase está cambiada.'));
  });
});
