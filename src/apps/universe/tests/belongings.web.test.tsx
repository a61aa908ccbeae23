import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DataExport, Deletion } from '#platform/consent/belongings/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, openUniverse } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const main = () => document.querySelector('main')?.textContent ?? '';
const button = (words: string, within: ParentNode = document) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const copy = (more: Partial<DataExport>): DataExport => ({
  id: '3f0e8a52-3a55-4c0e-9c54-0a0f4f7e5c11',
  status: 'ready',
  progress: 100,
  bytes: 5 * 1024 * 1024,
  createdAt: '2026-11-01T00:00:00.000Z',
  readyAt: '2026-11-01T00:01:00.000Z',
  expiresAt: '2099-01-31T12:00:00.000Z',
  ...more,
});
const none: Deletion = { askedAt: null, dueAt: null, graceDays: 7, receipt: null };

async function myBelongings({ exports = [] as DataExport[], deletion = none } = {}) {
  const server = aServer();
  server.answers.set('GET /api/user/exports', { status: 200, body: { items: exports, next: null } });
  server.answers.set('GET /api/user/deletion', { status: 200, body: deletion });
  leave = await openUniverse('/universe/mis-datos', /Mis datos/);
  await vi.waitFor(() => expect(main()).toContain('días para cambiar de idea'));
  return server;
}
const sent = ({ asked }: Awaited<ReturnType<typeof myBelongings>>, method: string, url: string) =>
  asked.filter((one) => one.method === method && one.url === url);

describe('The page of my data', () => {
  it('asks for a copy in the language of the page', async () => {
    const server = await myBelongings();

    await vi.waitFor(() => expect(button('Pedir mi copia')).toBeDefined());
    button('Pedir mi copia')?.click();

    await vi.waitFor(() => expect(sent(server, 'POST', '/api/user/exports')).toHaveLength(1));
    expect(sent(server, 'POST', '/api/user/exports')[0]?.body).toEqual({ language: 'es' });
  });

  it('says how far a copy is, and stops it', async () => {
    const server = await myBelongings({ exports: [copy({ status: 'running', progress: 42, expiresAt: null })] });

    expect(main()).toContain('Preparando tu copia: 42 %');
    expect(button('Pedir mi copia')).toBeUndefined();
    button('Parar')?.click();

    await vi.waitFor(() => expect(sent(server, 'DELETE', `/api/user/exports/${copy({}).id}`)).toHaveLength(1));
  });

  it('says until when a copy can be taken, and that it is not encrypted outside', async () => {
    await myBelongings({ exports: [copy({})] });

    expect(main()).toContain('Pesa 5 MB. Se puede descargar hasta el 31 de enero de 2099');
    expect(main()).toContain('no está cifrada');
    expect(button('Descargar')).toBeDefined();
  });

  it('priv/P8 asks twice before an account is to be deleted, and only then', async () => {
    const server = await myBelongings();

    button('Borrar mi cuenta')?.click();
    const dialog = await vi.waitFor(() => {
      const found = document.querySelector('dialog');
      if (!found) throw new Error('No dialog');
      return found;
    });
    button('Sí, borrar mi cuenta', dialog)?.click();
    expect(sent(server, 'POST', '/api/user/deletion')).toEqual([]);
    dialog.querySelector('input')?.click();
    await vi.waitFor(() => expect(button('Sí, borrar mi cuenta', dialog)?.getAttribute('aria-disabled')).toBeNull());
    button('Sí, borrar mi cuenta', dialog)?.click();

    await vi.waitFor(() => expect(sent(server, 'POST', '/api/user/deletion')).toHaveLength(1));
    expect(sent(server, 'POST', '/api/user/deletion')[0]?.body).toEqual({ isSure: true, language: 'es' });
  });

  it('priv/P8 shows the day and the receipt of what was asked, and keeps the account with one press', async () => {
    const server = aServer();
    const due: Deletion = {
      askedAt: '2099-01-01T00:00:00.000Z',
      dueAt: '2099-01-08T12:00:00.000Z',
      graceDays: 7,
      receipt: 'https://x.test/r',
    };
    server.answers.set('GET /api/user/deletion', { status: 200, body: due });
    server.answers.set('GET /api/user/exports', { status: 200, body: { items: [], next: null } });
    leave = await openUniverse('/universe/mis-datos', /Mis datos/);
    await vi.waitFor(() => expect(main()).toContain('se borrará el 8 de enero de 2099'));

    expect(main()).toContain('https://x.test/r');
    button('Conservar mi cuenta')?.click();

    await vi.waitFor(() => expect(sent(server, 'DELETE', '/api/user/deletion')).toHaveLength(1));
  });
});
