import { afterEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, errorOf, openUniverse, problem, sees, type } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
/** Chooses in a list. */
function pick(label: string, value: string): void {
  const list = control<HTMLSelectElement>('select', label);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
const choose = (text: string) => control('input[type=radio]', text).click();
/** Opens the entrance, and waits until it is known by what one may come in. */
async function openEntrance(path: string): Promise<void> {
  leave = await openUniverse(path, /Todo se adapta/);
  await vi.waitFor(() => control('input', 'Correo'));
}
const alertText = () => document.querySelector('main [role="alert"]')?.textContent;

describe('Entering', () => {
  it('a11y/P6 can be filled in by a password manager, and nothing has to be remembered or solved', async () => {
    aServer({ signedIn: false });
    await openEntrance('/');

    expect(control('input', 'Correo').getAttribute('autocomplete')).toBe('username webauthn');
    expect(control('input', 'Contraseña').autocomplete).toBe('current-password');

    choose('Crear cuenta');
    await vi.waitFor(() => expect(control('input', 'Elige una contraseña').autocomplete).toBe('new-password'));
  });

  it('a11y/P4 says beside each field what is missing, moves there, and asks nothing of the server', async () => {
    const server = aServer({ signedIn: false });
    await openEntrance('/entrar');

    press('Entrar');

    await vi.waitFor(() => expect(errorOf('Correo')).toContain('Falta tu correo'));
    expect(errorOf('Contraseña')).toContain('Falta la contraseña');
    expect(document.activeElement).toBe(control('input', 'Correo'));
    expect(server.asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('keeps what was written when the address and the password do not belong together', async () => {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/sign-in/email', problem('auth/wrong-credentials', 401));
    await openEntrance('/');

    type('Correo', 'elia@correo.mx');
    type('Contraseña', 'no es esta');
    press('Entrar');

    await vi.waitFor(() => expect(alertText()).toContain('no van juntos'));
    expect(control('input', 'Correo').value).toBe('elia@correo.mx');
    expect(control('input', 'Contraseña').value).toBe('no es esta');
  });

  it('keeps what was written when the server fails, and says so in words', async () => {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/sign-in/email', problem('http/unexpected', 500));
    await openEntrance('/');

    type('Correo', 'elia@correo.mx');
    type('Contraseña', 'una frase larga y mía');
    press('Entrar');

    await vi.waitFor(() => expect(alertText()).toMatch(/\w+ \w+ \w+/));
    expect(alertText()).not.toContain('http/unexpected');
    expect(control('input', 'Correo').value).toBe('elia@correo.mx');
  });

  it('shows the page that was asked for, at the same address', async () => {
    aServer({ signedIn: false });
    await openEntrance('/universe/perfil-nd');

    type('Correo', 'elia@correo.mx');
    type('Contraseña', 'una frase larga y mía');
    press('Entrar');

    await sees(/Mi perfil y ajustes/);
    expect(location.pathname).toBe('/universe/perfil-nd');
  });
});

describe('Entering without a password', () => {
  const mail = { status: 200, body: { mail: true, confirmsByMail: true, outside: [{ name: 'uni', title: 'Mi universidad' }] } };
  function aMailingServer() {
    const server = aServer({ signedIn: false });
    server.answers.set('GET /api/auth/options', mail);
    return server;
  }

  it('offers the link first, as nothing has to be remembered for it, and a password when somebody wants it', async () => {
    const server = aMailingServer();
    server.answers.set('POST /api/auth/links', { status: 202, body: { status: 'mail-sent' } });
    await openEntrance('/entrar');
    expect(document.querySelector('main input[type=password]')).toBeNull();
    type('Correo', 'elia@correo.mx');

    press('Usar contraseña');
    await vi.waitFor(() => expect(document.activeElement).toBe(control('input', 'Contraseña')));
    press('Entrar con un enlace por correo');
    await vi.waitFor(() => expect(document.activeElement).toBe(control('input', 'Correo')));
    press('Enviarme el enlace');

    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Mira tu correo'), { timeout: 5000 });
    expect(server.asked.find(({ url }) => url === '/api/auth/links')?.body).toEqual({
      purpose: 'magic-link',
      email: 'elia@correo.mx',
    });
    press('Cambiar el correo');
    await vi.waitFor(() => expect(control('input', 'Correo').value).toBe('elia@correo.mx'));
  });

  it('sends a link for another password when the one there was is forgotten', async () => {
    const server = aMailingServer();
    server.answers.set('POST /api/auth/links', { status: 202, body: { status: 'mail-sent' } });
    await openEntrance('/entrar');
    type('Correo', 'elia@correo.mx');
    press('Usar contraseña');
    await vi.waitFor(() => press('No recuerdo'));
    await vi.waitFor(() => press('Enviarme un enlace para cambiarla'));

    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Mira tu correo'), { timeout: 5000 });
    expect(server.asked.find(({ url }) => url === '/api/auth/links')?.body).toMatchObject({ purpose: 'reset-password' });
  });

  it('sec/S39 leads to another provider with the page that was asked for, and to no other site', async () => {
    aMailingServer();
    await openEntrance('/entrar?next=https://malo.test');

    expect(control<HTMLAnchorElement>('a', 'Entrar con Mi universidad').getAttribute('href')).toBe(
      '/api/auth/outside/uni/begin?next=%2Funiverse',
    );
  });

  it('says how long to wait in words, and keeps what was written', async () => {
    const server = aMailingServer();
    server.answers.set('POST /api/auth/links', problem('auth/too-many-tries', 429, { retryAfterSeconds: 1800 }));
    await openEntrance('/entrar');
    type('Correo', 'elia@correo.mx');
    press('Enviarme el enlace');

    await vi.waitFor(() => expect(alertText()).toContain('Espera 30 minutos, o entra de otra forma'));
    expect(control('input', 'Correo').value).toBe('elia@correo.mx');
  });
});

describe('A code after the password', () => {
  const step = 's'.repeat(43);
  async function aServerThatAsks() {
    const server = aServer({ signedIn: false });
    const needed = problem('auth/second-factor-needed', 401, { step, methods: ['totp', 'recovery-code'] });
    server.answers.set('POST /api/auth/sign-in/email', needed);
    await openEntrance('/entrar?next=/universe/notas');
    type('Correo', 'elia@correo.mx');
    type('Contraseña', 'una frase larga y mía');
    press('Entrar');
    await vi.waitFor(() => expect(document.activeElement).toBe(control('input', 'Código de seis')), { timeout: 5000 });
    return server;
  }

  it('a11y/P6 can be pasted and filled in, and leads to the page that was asked for', async () => {
    const server = await aServerThatAsks();
    expect(control('input', 'Código de seis').autocomplete).toBe('one-time-code');

    type('Código de seis', '123 456');
    press('Entrar');

    await vi.waitFor(() => expect(location.pathname).toBe('/universe/notas'));
    expect(server.asked.find(({ url }) => url === '/api/auth/sign-in/second-factor')?.body).toEqual({ step, code: '123 456' });
  });

  it('a11y/P4 says what is wrong with a code beside it, and takes a recovery code in its place', async () => {
    const server = await aServerThatAsks();
    server.answers.set('POST /api/auth/sign-in/second-factor', problem('auth/codes-locked', 429, { retryAfterSeconds: 900 }));
    type('Código de seis', '111111');
    press('Entrar');
    await vi.waitFor(() => expect(errorOf('Código de seis')).toContain('15 minutos'));
    expect(control('input', 'Código de seis').value).toBe('111111');

    server.answers.delete('POST /api/auth/sign-in/second-factor');
    press('Usar un código de recuperación');
    await vi.waitFor(() => type('Código de recuperación', 'ABCD'));
    press('Entrar');

    await vi.waitFor(() => expect(location.pathname).toBe('/universe/notas'));
    const last = server.asked.filter(({ url }) => url === '/api/auth/sign-in/second-factor').at(-1);
    expect(last?.body).toEqual({ step, recoveryCode: 'ABCD' });
  });
});

describe('Creating an account', () => {
  async function fillIn(): Promise<void> {
    await openEntrance('/crear-cuenta');
    type('Cómo quieres que te llamemos', 'Elia');
    type('Correo', 'elia@correo.mx');
    type('Elige una contraseña', 'una frase larga y mía');
    type('Año en que naciste', '1990');
    pick('Mes en que naciste', '5');
    press('Crear mi cuenta');
  }

  it('leads to the welcome, with the language and the country of the browser noted', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['es-CO']);
    const server = aServer({ signedIn: false });

    await fillIn();

    await sees(/¿Qué colores/);
    expect(server.puts()[0]).toEqual({ settings: { language: 'es', country: 'CO' } });
  });

  it('offers to sign in, with the address already written, when it has an account', async () => {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/sign-up/email', problem('auth/email-taken', 409));
    await fillIn();
    await vi.waitFor(() => expect(errorOf('Correo')).toContain('Ya hay una cuenta'));

    press('Entrar con este correo');

    await vi.waitFor(() => expect(control('button[type=submit]', 'Entrar')).toBeTruthy());
    expect(control('input', 'Correo').value).toBe('elia@correo.mx');
  });

  it('waits for the link of a mail where mails leave', async () => {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/sign-up/email', { status: 202, body: { status: 'mail-sent' } });

    await fillIn();

    await vi.waitFor(() => expect(document.querySelector('main h2')?.textContent).toBe('Mira tu correo'), { timeout: 5000 });
    expect(document.querySelector('main')?.textContent).toContain('24 horas');
  });

  it('says which way a password is weak', async () => {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/sign-up/email', problem('auth/weak-password', 422, { reason: 'common' }));

    await fillIn();

    await vi.waitFor(() => expect(errorOf('Elige una contraseña')).toContain('Mucha gente'));
  });
});
