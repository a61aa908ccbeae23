import { afterEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, errorOf, openUniverse, problem, sees, type } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const choose = (text: string) => control('input[type=radio]', text).click();
const alertText = () => document.querySelector('main [role="alert"]')?.textContent;

describe('Entering', () => {
  it('a11y/P6 can be filled in by a password manager, and nothing has to be remembered or solved', async () => {
    aServer({ signedIn: false });
    leave = await openUniverse('/', /Todo se adapta/);

    expect(control('input', 'Correo').autocomplete).toBe('username');
    expect(control('input', 'Contraseña').autocomplete).toBe('current-password');

    choose('Crear cuenta');
    await vi.waitFor(() => expect(control('input', 'Elige una contraseña').autocomplete).toBe('new-password'));
  });

  it('a11y/P4 says beside each field what is missing, moves there, and asks nothing of the server', async () => {
    const server = aServer({ signedIn: false });
    leave = await openUniverse('/entrar', /Todo se adapta/);

    press('Entrar');

    await vi.waitFor(() => expect(errorOf('Correo')).toContain('Falta tu correo'));
    expect(errorOf('Contraseña')).toContain('Falta la contraseña');
    expect(document.activeElement).toBe(control('input', 'Correo'));
    expect(server.asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('keeps what was written when the address and the password do not belong together', async () => {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/sign-in/email', problem('auth/wrong-credentials', 401));
    leave = await openUniverse('/', /Todo se adapta/);

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
    leave = await openUniverse('/', /Todo se adapta/);

    type('Correo', 'elia@correo.mx');
    type('Contraseña', 'una frase larga y mía');
    press('Entrar');

    await vi.waitFor(() => expect(alertText()).toMatch(/\w+ \w+ \w+/));
    expect(alertText()).not.toContain('http/unexpected');
    expect(control('input', 'Correo').value).toBe('elia@correo.mx');
  });

  it('shows the page that was asked for, at the same address', async () => {
    aServer({ signedIn: false });
    leave = await openUniverse('/universe/perfil-nd', /Todo se adapta/);

    type('Correo', 'elia@correo.mx');
    type('Contraseña', 'una frase larga y mía');
    press('Entrar');

    await sees(/Mi perfil y ajustes/);
    expect(location.pathname).toBe('/universe/perfil-nd');
  });
});

describe('Creating an account', () => {
  async function fillIn(): Promise<void> {
    leave = await openUniverse('/crear-cuenta', /Todo se adapta/);
    type('Cómo quieres que te llamemos', 'Elia');
    type('Correo', 'elia@correo.mx');
    type('Elige una contraseña', 'una frase larga y mía');
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

  it('says which way a password is weak', async () => {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/sign-up/email', problem('auth/weak-password', 422, { reason: 'common' }));

    await fillIn();

    await vi.waitFor(() => expect(errorOf('Elige una contraseña')).toContain('Mucha gente'));
  });
});
