import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';
import { forgetLook, main, option, ready, rowOf, sample, toast } from './profile-controls.ts';

const html = document.documentElement;
let leave: () => void = () => undefined;
beforeEach(forgetLook);
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const open = async (query = '') => {
  leave = await openUniverse(`/universe/perfil-nd${query}`, /Mi perfil/);
};

describe('The profile', () => {
  it('says that it could not be read, and reads it when asked again', async () => {
    const server = aServer();
    server.answers.set('GET /api/user/profile', problem('http/unexpected', 500));
    await open();
    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')).not.toBeNull(), { timeout: 8000 });

    server.answers.clear();
    document.querySelector<HTMLButtonElement>('main [role="alert"] button')?.click();

    await vi.waitFor(() => expect(control('input', 'Crema').checked).toBe(true));
  });

  it('a11y/P10 saves a change as it is made and takes the last one back', async () => {
    const server = aServer();
    await open();
    await ready();
    expect(main()).not.toContain('Deshacer');

    option('theme', 'Noche').click();
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('noche'));
    option('density', 'Amplio').click();
    await vi.waitFor(() => expect(server.profile.settings.density).toBe('amplio'));

    press('Deshacer');
    await vi.waitFor(() => expect(server.profile.settings.density).toBe('comodo'));
    await vi.waitFor(() => expect(main()).toContain('Deshecho. Espacio entre elementos: «Cómodo»'));
    expect(html.dataset).toMatchObject({ theme: 'noche', density: 'comodo' });
  });

  it('a11y/P10 shows the sample before and after the last change', async () => {
    aServer();
    await open();
    await ready();
    expect(main()).not.toContain('Antes');

    option('theme', 'Noche').click();
    await vi.waitFor(() => control('aside input', 'Antes').click());

    await vi.waitFor(() => expect(sample()?.dataset.theme).toBe('crema'));
    expect(html.dataset.theme).toBe('noche');
    control('aside input', 'Ahora').click();
    await vi.waitFor(() => expect(sample()?.dataset.theme).toBe('noche'));
  });

  it('keeps the last of several quick choices', async () => {
    const server = aServer();
    await open();
    await ready();

    option('theme', 'Noche').click();
    option('theme', 'Alto contraste').click();
    option('theme', 'Baja intensidad').click();

    await vi.waitFor(() => expect(server.puts()).toHaveLength(3));
    await vi.waitFor(() => expect(option('theme', 'Baja intensidad').checked).toBe(true));
    expect(html.dataset.theme).toBe('baja');
    expect(server.profile.settings.theme).toBe('baja');
  });

  it('a11y/P4 puts back only the choice that was not saved, and saves it when tried again', async () => {
    const server = aServer();
    await open();
    await ready();
    option('density', 'Amplio').click();
    await vi.waitFor(() => expect(server.profile.settings.density).toBe('amplio'));
    server.answers.set('PUT /api/user/profile', problem('http/unexpected', 500));

    option('theme', 'Noche').click();
    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')?.textContent).toContain('no se guardó'));
    await vi.waitFor(() => expect(html.dataset).toMatchObject({ theme: 'crema', density: 'amplio' }));

    server.answers.clear();
    document.querySelector<HTMLButtonElement>('main [role="alert"] button')?.click();
    await vi.waitFor(() => expect(server.profile.settings).toMatchObject({ theme: 'noche', density: 'amplio' }));
    await vi.waitFor(() => expect(html.dataset.theme).toBe('noche'));
  });

  it('shows what was chosen and, beside it, what today makes lighter', async () => {
    const server = aServer();
    Object.assign(server.profile.settings, { motion: 'completo' });
    server.profile.today = { energy: 'media', load: 'alta', speech: 'facil', kept: true, day: '2026-11-27', timeZone: 'UTC' };
    await open();
    await ready();

    expect(option('motion', 'Completo').checked).toBe(true);
    expect(rowOf('motion')).toContain('Hoy: Nada');
    await vi.waitFor(() => expect(html.dataset).toMatchObject({ motion: 'nada', deco: 'ocultar', sat: 'baja' }));
  });
});

describe('The versions of the profile', () => {
  it('are listed with when and what changed, the one of now among them', async () => {
    const server = aServer();
    await open();
    await ready();
    option('theme', 'Noche').click();
    await vi.waitFor(() => expect(server.profile.version).toBe(1));
    leave();

    await open('?parte=history');

    await vi.waitFor(() => expect(document.querySelectorAll('.universe-version')).toHaveLength(2));
    const [now, first] = [...document.querySelectorAll('.universe-version')].map((one) => one.textContent);
    expect(now).toMatch(/Cambió: Colores.*10:01|Cambió: Colores.*:01/);
    expect(now).toContain('La de ahora');
    expect(first).toMatch(/Como era al principio.*Volver a esta/);
  });

  it('can be gone back to, and that can be undone from its notice', async () => {
    const server = aServer();
    await open();
    await ready();
    option('theme', 'Noche').click();
    await vi.waitFor(() => expect(server.profile.version).toBe(1));
    leave();
    await open('?parte=history');

    await vi.waitFor(() => press('Volver a esta'));
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('crema'));
    await vi.waitFor(() => expect(html.dataset.theme).toBe('crema'));

    await vi.waitFor(() => toast()?.querySelector('button')?.click());
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('noche'));
  });

  it('a11y/P4 stay in sight when going back fails', async () => {
    const server = aServer();
    await open();
    await ready();
    option('theme', 'Noche').click();
    await vi.waitFor(() => expect(server.profile.version).toBe(1));
    leave();
    await open('?parte=history');
    server.answers.set('POST /api/user/profile/versions/0/restore', problem('profiles/version-not-found', 404));

    await vi.waitFor(() => press('Volver a esta'));

    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')?.textContent).toContain('ya no se guarda'));
    expect(document.querySelectorAll('.universe-version')).toHaveLength(2);
    expect(html.dataset.theme).toBe('noche');
  });
});
