import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NoticeSettings } from '#platform/notifications/contract.ts';
import { renewDevice } from '#ui/session/notices/push-device.ts';
import { aServer, elia, openUniverse } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  localStorage.clear();
  sessionStorage.clear();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});
const main = () => document.querySelector('main')?.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) => textContent === name);
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });

const keys = { p256dh: 'BKey', auth: 'secret' };
const device = {
  id: '33333333-3333-4333-8333-333333333333',
  isThis: true,
  name: 'Firefox en Linux',
  createdAt: '2026-11-20T10:00:00.000Z',
  lastOkAt: null,
};

/** A browser that can show notices, and what its person answers when it asks them. */
function aBrowser(answer: NotificationPermission) {
  vi.stubEnv('PROD', true);
  const subscription = {
    toJSON: () => ({ endpoint: 'https://push.test/1', keys }),
    unsubscribe: vi.fn(async () => true),
  };
  let isSubscribed = false;
  const pushManager = {
    subscribe: vi.fn(async () => {
      isSubscribed = true;
      return subscription;
    }),
    getSubscription: async () => (isSubscribed ? subscription : null),
  };
  const registration = { pushManager };
  const requestPermission = vi.fn(async () => {
    notification.permission = answer;
    return answer;
  });
  const notification = { permission: 'default' as NotificationPermission, requestPermission };
  vi.stubGlobal('Notification', notification);
  vi.stubGlobal('PushManager', class {});
  const serviceWorker = {
    register: async () => registration,
    ready: Promise.resolve(registration),
    getRegistration: async () => registration,
  };
  Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  return { pushManager, requestPermission, subscription, notification };
}

async function opensSettings(devices: object[] = [], push = false) {
  const server = aServer();
  const settings: Omit<NoticeSettings, 'devices'> & { devices: object[] } = {
    ...{ timeZone: 'UTC', quiet: null, mail: 'off', digestHour: 9, digestDay: 1, push, showsTitle: false },
    ...{ kinds: [], version: 1, canMail: true, pushKey: 'BServer', devices },
  };
  const answer = { status: 200, body: settings };
  server.answers.set('GET /api/user/notice-settings', answer);
  server.answers.set('PATCH /api/user/notice-settings', { status: 200, body: { ...settings, version: 2 } });
  server.answers.set('POST /api/user/notice-devices', { status: 201, body: { id: device.id } });
  leave = await openUniverse('/avisos/ajustes', /Cómo te avisamos/);
  await eventually(() => expect(main()).toContain('Avisos en este navegador'));
  return { server, answer, added: () => server.asked.filter(({ url }) => url === '/api/user/notice-devices') };
}

describe('Notices of the browser', () => {
  it('are explained first: the browser asks only after somebody presses', async () => {
    const { requestPermission, pushManager } = aBrowser('granted');
    const { server, answer, added } = await opensSettings();
    expect(main()).toContain('La empresa de tu navegador lleva el aviso cifrado');
    expect(requestPermission).not.toHaveBeenCalled();
    Object.assign(answer.body, { devices: [device], push: true, version: 2 });

    button('Activar en este navegador')?.click();

    await eventually(() => expect(main()).toContain('Firefox en Linux'));
    expect(pushManager.subscribe).toHaveBeenCalledWith({ userVisibleOnly: true, applicationServerKey: 'BServer' });
    expect(added()[0]?.body).toEqual({ endpoint: 'https://push.test/1', keys });
    expect(server.asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ push: true, version: 1 });
    await eventually(() => expect(button('Activar en este navegador')).toBeUndefined());
  });

  it('are off for whoever says no, without a word of blame', async () => {
    aBrowser('denied');
    const { added } = await opensSettings();

    button('Activar en este navegador')?.click();

    await eventually(() => expect(main()).toContain('puedes seguir sin esto'));
    expect(added()).toEqual([]);
  });

  it('say how to change a no that was said before', async () => {
    const { notification } = aBrowser('denied');
    notification.permission = 'denied';
    await opensSettings();

    expect(main()).toContain('abre los permisos de esta página en el navegador');
    expect(button('Activar en este navegador')).toBeUndefined();
  });

  it('are not offered where a browser cannot show them', async () => {
    await opensSettings();

    expect(main()).toContain('Este navegador no puede mostrar avisos.');
  });

  it('end in this browser when it is taken off the list', async () => {
    const { subscription, pushManager } = aBrowser('granted');
    await pushManager.subscribe();
    const { server, answer } = await opensSettings([device], true);
    Object.assign(answer.body, { devices: [] });

    button('Quitar')?.click();

    await eventually(() => expect(main()).not.toContain('Firefox en Linux'));
    expect(server.asked.filter(({ method }) => method === 'DELETE').map(({ url }) => url)).toEqual([
      `/api/user/notice-devices/${device.id}`,
    ]);
    expect(subscription.unsubscribe).toHaveBeenCalled();
  });

  it('go on in the next session of the same person, without asking anybody anything', async () => {
    const { pushManager, notification, requestPermission } = aBrowser('granted');
    await pushManager.subscribe();
    notification.permission = 'granted';
    const server = aServer();
    localStorage.setItem(`mentalia.push.${elia.id}`, 'on');

    await renewDevice('somebody-else');
    await renewDevice(elia.id);
    await renewDevice(elia.id);

    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /api/user/notice-devices']);
    expect(requestPermission).not.toHaveBeenCalled();
  });
});
