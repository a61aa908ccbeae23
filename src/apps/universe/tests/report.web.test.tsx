import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const main = () => document.querySelector('main')?.textContent ?? '';
const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const field = () => document.querySelector<HTMLTextAreaElement>('main textarea');
const sent = (server: ReturnType<typeof aServer>) =>
  server.asked.filter(({ method }) => method === 'POST').map(({ body }) => body);

function write(text: string): void {
  const area = field();
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area?.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('Reporting a problem', () => {
  it('asks for what is missing in words, and sends nothing until it is there', async () => {
    const server = aServer();
    leave = await openUniverse('/universe/avisar', /Avisar de un problema/);

    press('Enviar el reporte');

    await vi.waitFor(() => expect(main()).toContain('Elige qué pasó.'));
    expect(main()).toContain('Escribe qué pasó. Una frase basta.');
    expect(sent(server)).toEqual([]);
  });

  it('a11y/P4 keeps the text when it could not be sent, and sends the same report again', async () => {
    const server = aServer();
    server.answers.set('POST /api/safety/incidents', problem('http/unexpected', 500));
    leave = await openUniverse('/universe/avisar', /Avisar de un problema/);
    document.querySelector<HTMLInputElement>('main input[value="harmful-reply"]')?.click();
    write('Me dijo que exagero.');

    press('Enviar el reporte');
    await vi.waitFor(() => expect(sent(server)).toHaveLength(1));
    const notice = () => document.querySelector('main [role="alert"]')?.textContent;
    await vi.waitFor(() =>
      expect(notice()).toBe('Algo falló en el servidor. Lo que escribiste sigue aquí. Vuelve a intentarlo.'),
    );
    expect(field()?.value).toBe('Me dijo que exagero.');
    server.answers.set('POST /api/safety/incidents', { status: 204, body: {} });
    press('Enviar el reporte');

    await vi.waitFor(() => expect(sent(server)).toHaveLength(2));
    expect(sent(server)[1]).toEqual(sent(server)[0]);
    await vi.waitFor(() =>
      expect(toastStore.read().map(({ text }) => text)).toContain('El reporte está enviado. La respuesta aparecerá aquí.'),
    );
    expect(field()?.value).toBe('');
  });

  it('shows what was answered, and says that this is no way to get help now', async () => {
    const server = aServer();
    const report = { id: 'r1', kind: 'missed-danger', words: 'No lo vio.', status: 'closed', answer: 'Ya se reconoce.' };
    const at = '2026-11-20T10:00:00Z';
    server.answers.set('GET /api/safety/incidents', {
      status: 200,
      body: { items: [{ ...report, createdAt: at, reviewedAt: at }], next: null },
    });
    leave = await openUniverse('/universe/avisar', /Avisar de un problema/);

    await vi.waitFor(() => expect(main()).toContain('Ya se reconoce.'));
    expect(document.querySelector('main a[href="/ayuda"]')?.textContent).toBe('Ayuda ahora');
  });
});
