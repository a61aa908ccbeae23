import { afterEach, describe, expect, it, vi } from 'vitest';
import { isProblem } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { button, openPages } from './open-pages.tsx';

const ways = { password: true, passkeys: 0, totp: true, recoveryCodesLeft: 9, prove: ['totp', 'password'] };
let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** The product open at a page, and a server that wants proof before it does one thing. */
async function aCarefulServer(offered: string[] = ways.prove) {
  ({ leave } = await openPages());
  const pages = fetch;
  const server = {
    asked: [] as { line: string; body: unknown }[],
    isProved: false,
    refuses: undefined as { type: string; status: number; retryAfterSeconds?: number } | undefined,
  };
  const reply = (body: object, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  vi.stubGlobal('fetch', async (url: string, request: RequestInit = {}) => {
    const line = `${request.method} ${url}`;
    server.asked.push({ line, body: request.body ? JSON.parse(String(request.body)) : undefined });
    if (url === '/api/auth/ways') return reply({ ...ways, prove: offered });
    if (url === '/api/auth/prove/link') return reply({ status: 'mail-sent' }, 202);
    if (url === '/api/auth/prove') {
      if (server.refuses) return reply(server.refuses, server.refuses.status);
      server.isProved = true;
      return reply({});
    }
    if (url !== '/api/careful') return pages(url, request);
    return server.isProved ? reply({ done: true }) : reply({ type: 'http/prove-it-is-you', title: 'no', status: 401 }, 401);
  });
  return server;
}

const dialog = () => document.querySelector('dialog');
const opens = () =>
  vi.waitFor(() => expect(dialog()?.querySelectorAll('input:not(.sr), [data-autofocus]').length).toBeGreaterThan(0), {
    timeout: 5000,
  });
const field = () => dialog()?.querySelector<HTMLInputElement>('input:not(.sr)') as HTMLInputElement;
function write(text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
  field().dispatchEvent(new Event('input', { bubbles: true }));
}
const confirm = () => dialog()?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();

describe('Confirming that it is oneself', () => {
  it('a11y/P5 sec/S27 is asked in place, keeps what was written, and what was asked for is done', async () => {
    const server = await aCarefulServer();
    const draft = document.querySelector('textarea') as HTMLTextAreaElement;
    draft.value = 'a medio escribir';
    const asked = api.put('/api/careful', { text: 'lo mío' });
    await opens();

    expect(field().autocomplete).toBe('one-time-code');
    write('123 456');
    confirm();

    await expect(asked).resolves.toEqual({ done: true });
    expect(server.asked.filter(({ line }) => line === 'PUT /api/careful').map(({ body }) => body)).toEqual([
      { text: 'lo mío' },
      { text: 'lo mío' },
    ]);
    expect(server.asked.find(({ line }) => line === 'POST /api/auth/prove')?.body).toEqual({ totp: '123 456' });
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(document.querySelector('textarea')?.value).toBe('a medio escribir');
  });

  it('can be left, and then nothing has changed', async () => {
    const server = await aCarefulServer();
    const asked = api.post('/api/careful').catch((error: unknown) => error);
    await opens();

    button('Cancelar', 'dialog')?.click();

    expect(isProblem(await asked, 'http/prove-it-is-you')).toBe(true);
    expect(server.asked.filter(({ line }) => line === 'POST /api/careful')).toHaveLength(1);
    await vi.waitFor(() => expect(dialog()).toBeNull());
  });

  it('a11y/P4 says beside the field that it was not right, keeps it, and offers the other ways', async () => {
    const server = await aCarefulServer();
    server.refuses = { type: 'auth/not-proved', status: 401 };
    const asked = api.post('/api/careful');
    await opens();
    button('Usar mi contraseña', 'dialog')?.click();
    await vi.waitFor(() => expect(field().autocomplete).toBe('current-password'));
    write('no es esta');
    confirm();
    await vi.waitFor(() => expect(dialog()?.querySelector('.error-text')?.textContent).toContain('no coincide'));
    expect(field().value).toBe('no es esta');

    server.refuses = { type: 'auth/too-many-tries', status: 429, retryAfterSeconds: 1800 };
    confirm();
    await vi.waitFor(() => expect(dialog()?.querySelector('.error-text')?.textContent).toContain('Espera 30 minutos'));
    server.refuses = undefined;
    write('esta sí');
    confirm();

    await expect(asked).resolves.toEqual({ done: true });
  });

  it('sec/S27 takes a code from paper where the app is not at hand, and offers no password beside it', async () => {
    const server = await aCarefulServer(['totp', 'recovery-code']);
    const asked = api.post('/api/careful');
    await opens();
    expect(button('Usar mi contraseña', 'dialog')).toBeUndefined();
    button('Usar un código de recuperación', 'dialog')?.click();
    await vi.waitFor(() => expect(field().autocomplete).toBe('off'));

    write(' ab12-cd34 ');
    confirm();

    await expect(asked).resolves.toEqual({ done: true });
    expect(server.asked.find(({ line }) => line === 'POST /api/auth/prove')?.body).toEqual({ recoveryCode: 'ab12-cd34' });
  });

  it('says what to do where only a passkey counts and it is not at hand', async () => {
    vi.stubGlobal('PublicKeyCredential', class {});
    await aCarefulServer(['passkey']);
    const asked = api.post('/api/careful').catch(() => 'left');
    await opens();

    expect(dialog()?.textContent).toContain('cierra sesión y entra otra vez');

    button('Cancelar', 'dialog')?.click();
    await asked;
  });

  it('a11y/M2 has the focus where there is something to write, also when it was known how to confirm', async () => {
    await aCarefulServer(['password']);
    for (const time of ['first', 'second']) {
      const left = api.post('/api/careful').catch(() => time);
      await opens();
      await vi.waitFor(() => expect(document.activeElement).toBe(field()));
      button('Cancelar', 'dialog')?.click();
      await left;
      await vi.waitFor(() => expect(dialog()).toBeNull());
    }
  });

  it('asks once, however much waits for it', async () => {
    await aCarefulServer();
    const asked = [api.post('/api/careful'), api.post('/api/careful'), api.post('/api/careful')];
    await opens();

    write('123456');
    confirm();

    await expect(Promise.all(asked)).resolves.toHaveLength(3);
    await vi.waitFor(() => expect(dialog()).toBeNull());
  });

  it('waits for the link of a mail where there is nothing else, and asks again while it was not opened', async () => {
    const server = await aCarefulServer(['link']);
    const asked = api.post('/api/careful');
    await opens();
    button('Enviarme un enlace', 'dialog')?.click();
    await vi.waitFor(() => expect(button('Ya lo confirmé', 'dialog')).toBeDefined());
    button('Ya lo confirmé', 'dialog')?.click();
    await vi.waitFor(() => expect(button('Ya lo confirmé', 'dialog')).toBeUndefined());
    await opens();

    server.isProved = true;
    button('Enviarme un enlace', 'dialog')?.click();
    await vi.waitFor(() => expect(button('Ya lo confirmé', 'dialog')).toBeDefined());
    button('Ya lo confirmé', 'dialog')?.click();

    await expect(asked).resolves.toEqual({ done: true });
  });
});
