import { afterEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, errorOf, openUniverse, problem, sees, type } from './open-universe.tsx';

const token = 't'.repeat(43);
const about = { email: 'elia@correo.mx', needsPassword: false, shortestPassword: 15 };
let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const mainText = () => document.querySelector('main')?.textContent;

function aServerWithLink(purpose: string, more: object = {}, { signedIn } = { signedIn: false }) {
  const server = aServer({ signedIn });
  server.answers.set('POST /api/auth/links/about', { status: 200, body: { ...about, purpose, ...more } });
  return { ...server, sentTo: (url: string) => server.asked.filter((one) => one.url === url).map(({ body }) => body) };
}

describe('A link of a mail', () => {
  it('spends nothing until the person presses, and then lets them in', async () => {
    const server = aServerWithLink('magic-link');
    leave = await openUniverse(`/entrar/enlace#${token}`, /Entrar con el enlace/);
    expect(mainText()).toContain('elia@correo.mx');
    expect(server.sentTo('/api/auth/sign-in/link')).toEqual([]);

    press('Entrar');

    await vi.waitFor(() => expect(location.pathname).toBe('/universe'));
    expect(server.sentTo('/api/auth/sign-in/link')).toEqual([{ token }]);
  });

  it('still asks for the code where there is one', async () => {
    const server = aServerWithLink('magic-link');
    const step = 's'.repeat(43);
    const needed = problem('auth/second-factor-needed', 401, { step, methods: ['totp'] });
    server.answers.set('POST /api/auth/sign-in/link', needed);
    leave = await openUniverse(`/entrar/enlace#${token}`, /Entrar con el enlace/);
    press('Entrar');
    await vi.waitFor(() => type('Código de seis', '123456'), { timeout: 5000 });

    press('Entrar');

    await vi.waitFor(() => expect(location.pathname).toBe('/universe'));
    expect(server.sentTo('/api/auth/sign-in/second-factor')).toEqual([{ step, code: '123456' }]);
  });

  it.each([
    ['was used', () => aServerWithLink('magic-link').answers.set('POST /api/auth/links/about', problem('auth/link-over', 410))],
    ['is for something else', () => aServerWithLink('reset-password')],
  ])('a11y/P4 that %s says so, and how to get another', async (_why, begin) => {
    begin();

    leave = await openUniverse(`/entrar/enlace#${token}`, /Este enlace/);

    expect(control<HTMLAnchorElement>('a', 'Pedir otro enlace').getAttribute('href')).toBe('/entrar');
  });

  it('that was cut in the mail asks nothing of the server', async () => {
    const server = aServerWithLink('magic-link');

    leave = await openUniverse('/entrar/enlace#corto', /no está completo/);

    expect(server.sentTo('/api/auth/links/about')).toEqual([]);
  });
});

describe('Confirming a new account', () => {
  it('makes it in the browser that asked for it, with its language noted, and goes to the welcome', async () => {
    const server = aServerWithLink('verify-email');
    leave = await openUniverse(`/entrar/confirmar#${token}`, /Confirma tu correo/);

    press('Crear mi cuenta');

    await sees(/¿Qué colores/);
    expect(server.sentTo('/api/auth/sign-up/confirm')).toEqual([{ token }]);
    expect(server.puts()[0]).toMatchObject({ settings: { language: 'es' } });
  });

  it('asks in another browser for the password, which is kept when it is wrong', async () => {
    const server = aServerWithLink('verify-email', { needsPassword: true });
    server.answers.set('POST /api/auth/sign-up/confirm', problem('auth/wrong-credentials', 401));
    leave = await openUniverse(`/entrar/confirmar#${token}`, /Confirma tu correo/);
    press('Crear mi cuenta');
    await vi.waitFor(() => expect(errorOf('La contraseña que elegiste')).toContain('Falta'));

    type('La contraseña que elegiste', 'otra que no es');
    press('Crear mi cuenta');

    await vi.waitFor(() => expect(errorOf('La contraseña que elegiste')).toContain('No es la contraseña'));
    expect(control('input', 'La contraseña que elegiste').value).toBe('otra que no es');
  });
});

describe('A new password by link', () => {
  const label = 'Contraseña nueva';

  it('says what is missing, what is weak, and that it is done', async () => {
    const server = aServerWithLink('reset-password');
    server.answers.set('POST /api/auth/password/reset', problem('auth/weak-password', 422, { reason: 'leaked' }));
    leave = await openUniverse(`/entrar/nueva-contrasena#${token}`, /Elige otra/);
    expect(control('input', label).autocomplete).toBe('new-password');
    type(label, 'corta');
    press('Guardar');
    await vi.waitFor(() => expect(errorOf(label)).toContain('Necesita 15'));
    expect(server.sentTo('/api/auth/password/reset')).toEqual([]);

    type(label, 'una que se filtró hace años');
    press('Guardar');
    await vi.waitFor(() => expect(errorOf(label)).toContain('se filtró'));
    expect(document.activeElement).toBe(control('input', label));

    const left = { passkeys: [], codeApp: false, outside: [] };
    server.answers.set('POST /api/auth/password/reset', { status: 200, body: { left } });
    type(label, 'una que nadie más conoce');
    press('Guardar');

    await sees(/Tu contraseña es nueva/);
    expect(control<HTMLAnchorElement>('a', 'Ir a Entrar').getAttribute('href')).toBe('/entrar');
  });

  it('sec/S28 names what else still opens the account, and leads to where it can be taken away', async () => {
    const server = aServerWithLink('reset-password');
    const left = { passkeys: ['Móvil de nadie'], codeApp: true, outside: ['ACME'] };
    server.answers.set('POST /api/auth/password/reset', { status: 200, body: { left } });
    leave = await openUniverse(`/entrar/nueva-contrasena#${token}`, /Elige otra/);
    type(label, 'una que nadie más conoce');
    press('Guardar');

    await sees(/Tu contraseña es nueva/);
    const named = [...document.querySelectorAll('main li')].map((line) => line.textContent);
    expect(named).toEqual(['Llave de acceso: Móvil de nadie', 'Una aplicación de códigos', 'Una cuenta de ACME']);

    expect(control<HTMLAnchorElement>('a', 'Entrar y revisarlo').getAttribute('href')).toBe('/universe/seguridad');
  });
});

describe('A second link on a page that is open', () => {
  it('takes the place of the first one, whose answer is no longer shown', async () => {
    const server = aServerWithLink('reset-password');
    leave = await openUniverse(`/entrar/nueva-contrasena#${token}`, /Elige otra/);
    type('Contraseña nueva', 'a medio escribir');
    const second = 'b'.repeat(43);

    history.pushState(null, '', `#${second}`);
    window.dispatchEvent(new PopStateEvent('popstate'));

    await vi.waitFor(() => expect(server.sentTo('/api/auth/links/about').at(-1)).toEqual({ token: second }));
    await vi.waitFor(() => expect(control<HTMLInputElement>('input', 'Contraseña nueva').value).toBe(''));
  });
});

describe('Other links', () => {
  it('make a new address count, for whoever is in the account that asked for it', async () => {
    const server = aServerWithLink('change-email', {}, { signedIn: true });
    leave = await openUniverse(`/entrar/correo#${token}`, /Confirma tu correo nuevo/);

    press('Usar este correo');

    await sees(/Tu correo es nuevo/);
    expect(server.sentTo('/api/auth/email/confirm')).toEqual([{ token }]);
  });

  it('show that it is oneself, or say why they do not', async () => {
    const server = aServer();
    server.answers.set('POST /api/auth/prove', problem('auth/not-proved', 401));
    leave = await openUniverse(`/entrar/soy-yo#${token}`, /Confirma que eres tú/);
    press('Soy yo');
    await vi.waitFor(() => expect(document.querySelector('main [role=alert]')?.textContent).toContain('Pide otro'));

    server.answers.set('POST /api/auth/prove', { status: 200, body: {} });
    press('Soy yo');

    await sees(/Confirmado/);
    expect(server.asked.at(-1)).toMatchObject({ url: '/api/auth/prove', body: { link: token } });
  });
});
