import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';
import { forgetLook, ready, toast } from './profile-controls.ts';

const html = document.documentElement;
const file = { format: 'mentalia-profile', formatVersion: 1, settings: { theme: 'noche' } };
let leave: () => void = () => undefined;
beforeEach(forgetLook);
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const alertText = () => document.querySelector('main [role="alert"]')?.textContent;
const open = async () => {
  leave = await openUniverse('/universe/perfil-nd?parte=history', /Mi perfil/);
  await ready();
};
function choose(name: string, content: string): void {
  const picker = document.querySelector<HTMLInputElement>('main input[type=file]');
  if (!picker) throw new Error('There is nowhere to choose a file');
  Object.defineProperty(picker, 'files', { value: [new File([content], name)], configurable: true });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a11y/P10 The profile as a file', () => {
  it('is handed over with the day in its name, and holds what the server says', async () => {
    aServer();
    const given: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      given.push(blob as Blob);
      return 'blob:here';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await open();

    press('Exportar');

    await vi.waitFor(() => expect(names).toEqual(['mentalia-perfil-2026-11-27.json']));
    expect(JSON.parse(await (given[0] as Blob).text())).toMatchObject({ format: 'mentalia-profile', formatVersion: 1 });
  });

  it('becomes the profile, which is seen at once and can be undone', async () => {
    const server = aServer();
    await open();

    choose('mio.json', JSON.stringify(file));

    await vi.waitFor(() => expect(html.dataset.theme).toBe('noche'));
    await vi.waitFor(() => expect(toast()?.textContent).toContain('mio.json'));
    toast()?.querySelector('button')?.click();
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('crema'));
  });

  it('a11y/P4 that is none says why, and asks nothing of the server', async () => {
    const server = aServer();
    await open();

    choose('foto.png', '\u0089PNG');
    await vi.waitFor(() => expect(alertText()).toContain('«foto.png» no es un perfil'));
    choose('package.json', '{"name":"x"}');
    await vi.waitFor(() => expect(alertText()).toContain('no es un perfil de MENTALIA'));

    expect(alertText()).toContain('Tu perfil sigue como estaba');
    expect(server.asked.some(({ url }) => url.endsWith('/import'))).toBe(false);
  });

  it('a11y/P4 with a value that is not known says which one', async () => {
    const server = aServer();
    const errors = [{ pointer: '#/settings/theme', message: 'Invalid option' }];
    server.answers.set('POST /api/user/profile/import', problem('http/not-valid', 422, { errors }));
    await open();

    choose('mio.json', JSON.stringify(file));

    await vi.waitFor(() => expect(alertText()).toContain('algo que no conocemos: Colores'));
    expect(html.dataset.theme).toBe('crema');
  });
});

describe('a11y/P10 a11y/M5 Back to how everything was at first', () => {
  it('asks nothing first, keeps language and country, and can be undone from its notice', async () => {
    const server = aServer();
    Object.assign(server.profile.settings, { theme: 'noche', country: 'CO' });
    await open();
    await vi.waitFor(() => expect(html.dataset.theme).toBe('noche'));

    press('Volver a lo de fábrica');
    await vi.waitFor(() => expect(server.profile.settings).toMatchObject({ theme: 'crema', country: 'CO' }));
    await vi.waitFor(() => expect(html.dataset.theme).toBe('crema'));

    await vi.waitFor(() => toast()?.querySelector('button')?.click());
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('noche'));
  });

  it('a11y/P4 leaves everything as it is when it fails, and says so', async () => {
    const server = aServer();
    Object.assign(server.profile.settings, { theme: 'noche' });
    server.answers.set('POST /api/user/profile/reset', problem('http/unexpected', 500));
    await open();

    press('Volver a lo de fábrica');

    await vi.waitFor(() => expect(alertText()).toContain('Tu perfil sigue como estaba'));
    expect(html.dataset.theme).toBe('noche');
  });
});
