import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Notice, NoticeSettings } from '#platform/notifications/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
const main = () => document.querySelector('main')?.textContent ?? '';
const buttons = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('main button')].filter(({ textContent }) => textContent === name);
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });
const asked = (server: ReturnType<typeof aServer>, method: string, path: string) =>
  server.asked.filter((one) => one.method === method && one.url.split('?')[0] === path);

const aNotice = (more: Partial<Notice> = {}): Notice => ({
  id: '11111111-1111-4111-8111-111111111111',
  kind: 'despacho-legal.deadline',
  title: 'Quedan seis días',
  lines: ['Es hasta el 4 de enero.'],
  path: '/universe/notas',
  toldAt: '2026-11-27T10:00:00.000Z',
  readAt: null,
  dismissedAt: null,
  ...more,
});
const page = (items: Notice[]) => ({ status: 200, body: { items, next: null } });

async function opensInbox(items: Notice[]) {
  const server = aServer();
  server.answers.set('GET /api/user/notices', page(items));
  server.answers.set('GET /api/user/notices/unread', { status: 200, body: { unread: items.length } });
  leave = await openUniverse('/avisos', /Avisos/);
  return server;
}

describe('The page of notices', () => {
  it('teaches what it is for while there is nothing', async () => {
    await opensInbox([]);

    await eventually(() => expect(main()).toContain('Aquí verás tus avisos'));
    expect(main()).toContain('Aquí nadie te pide que vuelvas');
    expect(document.querySelector('main a[href="/avisos/ajustes"]')).not.toBeNull();
  });

  it('shows what was said, when, where it leads, and how many are unread in the menu of the account', async () => {
    await opensInbox([aNotice()]);

    await eventually(() => expect(main()).toContain('Es hasta el 4 de enero.'));
    expect(document.querySelector('main a[href="/universe/notas"]')?.textContent).toBe('Quedan seis días');
    await eventually(() => expect(document.querySelector('.head .ui-unread')).not.toBeNull());
    expect(document.querySelector('.head [aria-haspopup="menu"].btn--icon')?.textContent).toContain('Tienes un aviso sin leer');
  });

  it('marks one as read, and tells the other pages', async () => {
    const server = await opensInbox([aNotice()]);
    await eventually(() => expect(buttons('Marcar como leído')).toHaveLength(1));
    server.answers.set('GET /api/user/notices', page([aNotice({ readAt: '2026-11-27T11:00:00.000Z' })]));

    buttons('Marcar como leído')[0]?.click();

    await eventually(() => expect(buttons('Marcar como no leído')).toHaveLength(1));
    expect(asked(server, 'POST', `/api/user/notices/${aNotice().id}/read`)).toHaveLength(1);
    expect(main()).not.toContain('Sin leer');
  });

  it('a11y/M5 puts one away without asking, and brings it back', async () => {
    const server = await opensInbox([aNotice()]);
    await eventually(() => expect(buttons('Quitar')).toHaveLength(1));
    server.answers.set('GET /api/user/notices', page([]));

    buttons('Quitar')[0]?.click();
    await eventually(() => expect(main()).toContain('Aquí verás tus avisos'));
    expect(document.activeElement?.textContent).toBe('Avisos');
    const toast = toastStore.read().find(({ text }) => text === 'El aviso está quitado.');
    server.answers.set('GET /api/user/notices', page([aNotice()]));
    await toast?.undo?.();

    await eventually(() => expect(main()).toContain('Quedan seis días'));
    expect(asked(server, 'POST', `/api/user/notices/${aNotice().id}/restore`)).toHaveLength(1);
  });

  it('a11y/P4 says it where one could not be put away, and keeps it', async () => {
    const server = await opensInbox([aNotice()]);
    server.answers.set(`POST /api/user/notices/${aNotice().id}/dismiss`, problem('notifications/notice-not-found', 404));
    await eventually(() => expect(buttons('Quitar')).toHaveLength(1));

    buttons('Quitar')[0]?.click();

    await eventually(() => expect(main()).toContain('Este aviso ya no existe.'));
    expect(main()).toContain('Quedan seis días');
  });

  it('marks as read all that is on the page, and nothing newer', async () => {
    const server = await opensInbox([aNotice(), aNotice({ id: '22222222-2222-4222-8222-222222222222', title: 'Otro' })]);
    await eventually(() => expect(buttons('Marcar todos como leídos')).toHaveLength(1));

    buttons('Marcar todos como leídos')[0]?.click();

    await eventually(() => expect(asked(server, 'POST', '/api/user/notices/read-all')).toHaveLength(1));
    expect(asked(server, 'POST', '/api/user/notices/read-all')[0]?.body).toEqual({ until: aNotice().toldAt });
  });
});

const someSettings = (more: Partial<NoticeSettings> = {}): NoticeSettings => ({
  timeZone: 'Europe/Madrid',
  quiet: { from: '22:00', to: '08:00' },
  mail: 'off',
  digestHour: 9,
  digestDay: 1,
  push: false,
  showsTitle: false,
  kinds: [{ kind: 'despacho-legal.deadline', name: 'Plazos', about: 'Antes de un plazo.', inbox: true, mail: true, push: true }],
  version: 3,
  canMail: true,
  pushKey: 'BAAA',
  devices: [],
  ...more,
});

async function opensSettings(settings = someSettings()) {
  const server = aServer();
  const path = '/api/user/notice-settings';
  server.answers.set(`GET ${path}`, { status: 200, body: settings });
  server.answers.set(`PATCH ${path}`, { status: 200, body: { ...settings, version: settings.version + 1 } });
  leave = await openUniverse('/avisos/ajustes', /Cómo te avisamos/);
  await eventually(() => expect(main()).toContain('Horas tranquilas'));
  return { server, path, changes: () => asked(server, 'PATCH', path).map(({ body }) => body) };
}

describe('How somebody wants to be told', () => {
  it('changes at once, says that it is kept, and names the version that was seen', async () => {
    const { changes } = await opensSettings();

    control('input', 'Un resumen al día').click();

    await eventually(() => expect(changes()).toEqual([{ mail: 'daily', version: 3 }]));
    await eventually(() => expect(main()).toContain('Guardado'));
    expect(main()).toContain('Hora del resumen');
  });

  it('begins with the clocks of the device of whoever never chose', async () => {
    const { changes } = await opensSettings(someSettings({ version: 0, timeZone: 'UTC' }));

    control('input', 'Un correo por cada aviso').click();

    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await eventually(() => expect(changes()).toEqual([{ timeZone, mail: 'at-once', version: 0 }]));
  });

  it('keeps two changes one after the other, each on top of the last', async () => {
    const { changes } = await opensSettings();

    control('input', 'Un resumen al día').click();
    control('input', 'Decir de qué tratan').click();

    await eventually(() =>
      expect(changes()).toEqual([
        { mail: 'daily', version: 3 },
        { showsTitle: true, version: 4 },
      ]),
    );
  });

  it('a11y/P4 takes back what could not be kept, and says why', async () => {
    const { server, path } = await opensSettings();
    server.answers.set(`PATCH ${path}`, problem('notifications/settings-changed', 409, { version: 9 }));

    control('input', 'Un resumen al día').click();

    await eventually(() => expect(main()).toContain('Cambiaste esto en otra página.'));
    await eventually(() => expect(control('input', 'Ningún correo').checked).toBe(true));
  });

  it('asks of each kind only where something comes at all', async () => {
    await opensSettings(someSettings({ mail: 'weekly' }));

    expect(control('input', 'En esta página').checked).toBe(true);
    expect(control('input[type=checkbox]', 'Correo')).toBeDefined();
    expect(() => control('input[type=checkbox]', 'Navegador')).toThrow();
    expect(main()).toContain('Día del resumen');
  });

  it('turns a kind off in one place and leaves it on in the others', async () => {
    const { changes } = await opensSettings(someSettings({ mail: 'at-once' }));

    control('input[type=checkbox]', 'Correo').click();

    const kinds = { 'despacho-legal.deadline': { inbox: true, mail: false, push: true } };
    await eventually(() => expect(changes()).toEqual([{ kinds, version: 3 }]));
  });

  it('says that no mails leave where none do', async () => {
    await opensSettings(someSettings({ canMail: false }));

    expect(main()).toContain('Desde aquí no salen correos.');
    expect(() => control('input', 'Un resumen al día')).toThrow();
  });

  it('offers the clocks of the device where they are others', async () => {
    const { changes } = await opensSettings(someSettings({ timeZone: 'Pacific/Auckland' }));

    buttons('Usar la hora de este dispositivo')[0]?.click();

    await eventually(() =>
      expect(changes()).toEqual([{ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, version: 3 }]),
    );
  });

  it('sends a test and says where it went', async () => {
    const { server } = await opensSettings();
    server.answers.set('POST /api/user/notices/test', { status: 201, body: { notice: aNotice(), byMail: true, devices: 2 } });

    buttons('Enviarme una prueba')[0]?.click();

    await eventually(() => expect(main()).toContain('También va por correo. También va a 2 navegadores.'));
  });
});
