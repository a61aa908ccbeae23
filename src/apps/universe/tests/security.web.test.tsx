import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, errorOf, openUniverse, problem, type } from './open-universe.tsx';

const at = '2026-11-20T10:00:00.000Z';
const later = '2027-02-20T10:00:00.000Z';
const session = { methods: ['password'], createdAt: at, lastSeenAt: at, expiresAt: later };
const here = { ...session, id: 's1', label: 'Firefox · Linux', isThis: true };
const phone = { ...session, id: 's2', label: 'Safari · iOS', isThis: false, methods: ['passkey'] };
const passkey = { id: 'p1', name: 'Mi portátil', createdAt: at, lastUsedAt: null };
const token = { id: 't1', name: 'Mi guion', scopes: ['notes:read'], createdAt: at, expiresAt: later, lastUsedAt: null };

let leave: () => void = () => undefined;
beforeEach(() => {
  for (const { id } of toastStore.read()) dismissToast(id);
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const mainText = () => document.querySelector('main')?.textContent ?? '';
const says = (text: string | RegExp) => vi.waitFor(() => expect(mainText()).toMatch(text), { timeout: 5000 });
const isTold = (text: string) => vi.waitFor(() => expect(toastStore.read().map((toast) => toast.text)).toContain(text));

async function openSecurity(more: Record<string, unknown> = {}, query = '') {
  const server = aServer();
  const ways = { password: true, passkeys: 1, totp: false, recoveryCodesLeft: 0, prove: ['password'] };
  const list = (items: object[]) => ({ items, next: null });
  const known: Record<string, unknown> = {
    'GET /api/auth/ways': ways,
    'GET /api/auth/sessions': list([phone, here]),
    'GET /api/auth/passkeys': list([passkey]),
    'GET /api/auth/api-tokens': list([token]),
    'GET /api/auth/connections': list([]),
    'GET /api/auth/outside': list([]),
    'GET /api/auth/outside/connected': list([]),
    ...more,
  };
  for (const [line, body] of Object.entries(known)) server.answers.set(line, { status: 200, body: Object(body) });
  leave = await openUniverse(`/universe/seguridad${query}`, /Tu seguridad/);
  await says('Mi portátil');
  await says('Mi guion');
  return {
    ...server,
    sent: (method: string) => server.asked.filter((one) => one.method === method).map(({ url, body }) => ({ url, body })),
  };
}

describe('Where the account is open', () => {
  it('sec/S24 tells this device from the others, and ends one of them or all', async () => {
    const server = await openSecurity();
    const rows = [...document.querySelectorAll('[aria-labelledby="universe-sessions"] li')].map((row) => row.textContent);
    expect(rows[0]).toContain('Este dispositivo');
    expect(rows[1]).toMatch(/Safari · iOS.*llave de acceso/);

    press('Cerrar Safari · iOS');
    await isTold('Sesión cerrada.');
    expect(server.sent('DELETE')).toEqual([{ url: '/api/auth/sessions/s2', body: undefined }]);
    expect(document.activeElement?.id).toBe('universe-sessions');

    press('Cerrar todas las demás');
    await isTold('Las demás sesiones están cerradas.');
    expect(server.sent('POST')).toContainEqual({ url: '/api/auth/sessions/end-others', body: undefined });
  });
});

describe('Changing how one comes in', () => {
  it('asks of a password eight characters beside a passkey, and says why the server did not take it', async () => {
    const server = await openSecurity();
    server.answers.set('PUT /api/auth/password', problem('auth/weak-password', 422, { reason: 'own' }));
    press('Cambiar Contraseña');
    await vi.waitFor(() => expect(document.activeElement).toBe(control('input', 'Contraseña nueva')));
    type('Contraseña nueva', 'siete77');
    press('Guardar la contraseña');
    await vi.waitFor(() => expect(errorOf('Contraseña nueva')).toContain('Necesita 8'));
    type('Contraseña nueva', 'elia correo mx');
    press('Guardar la contraseña');
    await vi.waitFor(() => expect(errorOf('Contraseña nueva')).toContain('tu nombre o tu correo'));

    server.answers.set('PUT /api/auth/password', { status: 200, body: {} });
    type('Contraseña nueva', 'ocho y más');
    press('Guardar la contraseña');

    await isTold('Tu contraseña es nueva. Las otras sesiones están cerradas.');
    expect(server.sent('PUT').at(-1)).toEqual({ url: '/api/auth/password', body: { password: 'ocho y más' } });
  });

  it('says that a new address waits for the link of a mail', async () => {
    const server = await openSecurity();
    server.answers.set('PUT /api/auth/email', { status: 200, body: { status: 'mail-sent' } });
    press('Cambiar Correo');
    await vi.waitFor(() => type('Correo nuevo', 'sin arroba'));
    press('Cambiar el correo');
    await vi.waitFor(() => expect(errorOf('Correo nuevo')).toContain('no está completo'));

    type('Correo nuevo', 'otra@correo.mx');
    press('Cambiar el correo');

    await isTold('Mira el correo nuevo. El enlace que llega lo confirma.');
  });

  it('gives a passkey another name, and takes that back', async () => {
    const server = await openSecurity();
    server.answers.set('PATCH /api/auth/passkeys/p1', { status: 200, body: {} });
    press('Cambiar el nombre Mi portátil');
    await vi.waitFor(() => type('Nombre de la llave', 'El del trabajo'));
    press('Guardar');
    await isTold('Ahora se llama El del trabajo');

    await toastStore.read()[0]?.undo?.();

    expect(server.sent('PATCH').map(({ body }) => body)).toEqual([{ name: 'El del trabajo' }, { name: 'Mi portátil' }]);
  });

  it('a11y/P4 offers to try again when the old name could not be given back', async () => {
    const server = await openSecurity();
    server.answers.set('PATCH /api/auth/passkeys/p1', { status: 200, body: {} });
    press('Cambiar el nombre Mi portátil');
    await vi.waitFor(() => type('Nombre de la llave', 'El del trabajo'));
    press('Guardar');
    await isTold('Ahora se llama El del trabajo');
    server.answers.set('PATCH /api/auth/passkeys/p1', problem('http/too-busy', 503));

    await expect(toastStore.read()[0]?.undo?.()).rejects.toMatchObject({ status: 503 });
  });

  it('sec/S13 asks for a password that can stand alone before the last second factor goes, and does both at once', async () => {
    const server = await openSecurity();
    server.answers.set('POST /api/auth/password/alone', { status: 204, body: {} });
    press('Quitar Mi portátil');
    await vi.waitFor(() => expect(document.activeElement).toBe(control('input', 'Contraseña nueva')));
    type('Contraseña nueva', 'ocho y más');
    press('Guardar y quitar');
    await vi.waitFor(() => expect(errorOf('Contraseña nueva')).toContain('Necesita 15'));
    expect(server.sent('POST')).toEqual([]);

    type('Contraseña nueva', 'una frase larga de verdad');
    press('Guardar y quitar');

    await isTold('Llave quitada: Mi portátil');
    expect(server.sent('POST')).toEqual([
      { url: '/api/auth/password/alone', body: { password: 'una frase larga de verdad', passkeyId: 'p1' } },
    ]);
    expect(server.sent('DELETE')).toEqual([]);
  });

  it('sec/S13 takes one of two away with one press', async () => {
    const ways = { password: true, passkeys: 1, totp: true, recoveryCodesLeft: 9, prove: ['passkey', 'totp'] };
    const server = await openSecurity({ 'GET /api/auth/ways': ways });
    server.answers.set('DELETE /api/auth/totp', { status: 204, body: {} });

    press('Apagar');

    await isTold('Tu cuenta ya no pide códigos. Las otras sesiones están cerradas.');
  });

  it('says why the last way in cannot be taken away', async () => {
    const ways = { password: false, passkeys: 1, totp: false, recoveryCodesLeft: 0, prove: ['passkey'] };
    const server = await openSecurity({ 'GET /api/auth/ways': ways });
    server.answers.set('DELETE /api/auth/passkeys/p1', problem('auth/last-way-in', 409));

    press('Quitar Mi portátil');

    await isTold('Sin esta llave no puedes entrar en tu cuenta. Añade antes otra forma de entrar.');
    expect(mainText()).toContain('Mi portátil');
  });
});

describe('Codes', () => {
  const setUp = { secret: 'ABCDEFGH', uri: 'otpauth://totp/x', qr: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  const codes = Array.from({ length: 10 }, (_, index) => `codigo-${index}`);

  it('are set up by picture or by text, confirmed, and leave ten codes that stay until they are kept', async () => {
    const server = await openSecurity();
    server.answers.set('POST /api/auth/totp', { status: 201, body: setUp });
    server.answers.set('POST /api/auth/totp/confirm', problem('auth/wrong-code', 401));
    press('Encender');
    await says('ABCD EFGH');
    expect(document.querySelector('main img.universe-qr')?.getAttribute('alt')).toContain('escrito debajo');
    type('Código de seis cifras', '000000');
    press('Encender los códigos');
    await vi.waitFor(() => expect(errorOf('Código de seis cifras')).toContain('no sirve'));
    expect(control('input', 'Código de seis cifras').value).toBe('000000');

    server.answers.set('POST /api/auth/totp/confirm', { status: 200, body: { codes } });
    server.answers.set('GET /api/auth/ways', {
      status: 200,
      body: { password: true, passkeys: 1, totp: true, recoveryCodesLeft: 10, prove: ['totp'] },
    });
    type('Código de seis cifras', '123456');
    press('Encender los códigos');

    await says('Tus códigos de recuperación');
    for (const code of codes) expect(mainText()).toContain(code);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('universe-recovery'));
    press('Ya los guardé');
    await vi.waitFor(() => expect(mainText()).not.toContain('codigo-1'));
    expect(mainText()).toContain('Quedan 10 códigos');
  });
});

describe('Keys for programs', () => {
  it('say what is missing, are shown once, and can be ended', async () => {
    const server = await openSecurity();
    server.answers.set('POST /api/auth/api-tokens', { status: 201, body: { token: 'mtl_secreta', item: token } });
    press('Crear una clave');
    await vi.waitFor(() => press('Crear la clave'));
    await says('Falta el nombre');
    expect(mainText()).toContain('Elige al menos una cosa');
    type('Nombre', 'Mi guion');
    control('input[type=checkbox]', 'leer tus notas').click();
    press('Crear la clave');
    await says('mtl_secreta');
    expect(server.sent('POST').at(-1)?.body).toEqual({ name: 'Mi guion', scopes: ['notes:read'], days: 90 });

    press('Ya la guardé');
    await vi.waitFor(() => expect(mainText()).not.toContain('mtl_secreta'));
    press('Quitar Mi guion');

    await isTold('La clave «Mi guion» ya no sirve.');
  });
});

describe('Other sites and other accounts', () => {
  it('are told by what they know, and ended', async () => {
    const site = { clientId: 'c1', name: 'La librería', host: 'libros.example', isOwn: false, shares: ['email'], since: at };
    await openSecurity({ 'GET /api/auth/connections': { items: [site], next: null } });
    await says('Sabe que eres tú y tu correo');

    press('Desconectar La librería');

    await isTold('La librería ya no tiene acceso. Puedes conectarlo otra vez desde allí.');
  });

  it('say how connecting went, after coming back', async () => {
    await openSecurity(
      { 'GET /api/auth/outside': { items: [{ name: 'uni', title: 'Mi universidad' }], next: null } },
      '?outside=taken',
    );

    await says('Esa cuenta ya abre otra');
    await says('Mi universidad');
  });
});
