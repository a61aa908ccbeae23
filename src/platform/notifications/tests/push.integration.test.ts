import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoDatabase } from '#tests/support/world.ts';
import { run as pushNotice } from '../push-notice.ts';
import { aPushServer } from './a-push-server.ts';
import { aReader, hours } from './a-reader.ts';

let service: Awaited<ReturnType<typeof aPushServer>>;
beforeAll(async () => {
  service = await aPushServer();
});
afterAll(() => service.close());

async function aReaderWithBrowser(name: string, choices: object = {}) {
  const reader = await aReader(name);
  const { path, subscription } = service.browser();
  const { status, body } = await reader.person.post<{ id: string }>('/api/user/notice-devices', subscription);
  expect(status).toBe(201);
  await reader.chooses({ push: true, ...choices });
  const shown = () => service.opened.filter((one) => one.path === path);
  return { ...reader, deviceId: body.id, subscription, shown };
}

describe.skipIf(whyNoDatabase)('A browser that shows notices', () => {
  it('gets one that it alone can open, signed by this installation, and that says nothing of what it is about', async () => {
    const { shown, ...reader } = await aReaderWithBrowser('ana');
    const id = await reader.schedules();

    await reader.passes();

    const [first, ...more] = shown();
    expect(more).toEqual([]);
    expect(first?.shown).toEqual({
      ...{ id, title: 'MENTALIA', text: 'Tienes un aviso.', path: '/avisos' },
      ...{ language: 'es', isAskedNow: false },
    });
    expect(first?.headers).toMatchObject({ topic: id.replaceAll('-', ''), urgency: 'normal', ttl: '86400' });
    expect(first?.claims).toMatchObject({ aud: service.origin, key: (await reader.settings()).pushKey });
    expect((await reader.settings()).devices).toMatchObject([
      { id: reader.deviceId, isThis: true, lastOkAt: expect.any(String) },
    ]);
  });

  it('shows the title for whoever wants it', async () => {
    const { shown, ...reader } = await aReaderWithBrowser('ana', { showsTitle: true });
    await reader.schedules();

    await reader.passes();

    expect(shown()[0]?.shown).toMatchObject({
      title: 'Quedan seis días para pedir la conciliación',
      text: 'Es hasta el 4 de enero.',
      path: '/despacho-legal/casos/1',
    });
  });

  it('gets it once, though what hands it on is done twice', async () => {
    const { shown, ...reader } = await aReaderWithBrowser('ana');
    await reader.schedules();
    await reader.passes();

    for (const job of reader.taken.filter(({ name }) => name === 'notifications.tell-outside')) await reader.does(job);
    await reader.works();

    expect(shown()).toHaveLength(1);
  });

  it.each([404, 410])('is forgotten when its service says that it is gone (%i)', async (status) => {
    const { shown, ...reader } = await aReaderWithBrowser('ana');
    service.answers.push(status);
    await reader.schedules();

    await reader.passes();
    await reader.schedules();
    await reader.passes();

    expect(shown()).toEqual([]);
    expect((await reader.settings()).devices).toEqual([]);
  });

  it.each([500, 503, 429])('is tried again when its service is in trouble (%i)', async (status) => {
    const { shown, ...reader } = await aReaderWithBrowser('ana');
    service.answers.push(status);
    const noticeId = await reader.schedules();

    await expect(reader.passes()).rejects.toThrow();
    expect((await reader.settings()).devices).toHaveLength(1);
    await pushNotice(reader.parts, { noticeId, deviceId: reader.deviceId });

    expect(shown()).toHaveLength(1);
  });

  it('is kept when its service refuses one notice, which is not tried for ever', async () => {
    const reader = await aReaderWithBrowser('ana');
    service.answers.push(400);
    await reader.schedules();

    await reader.passes();

    expect((await reader.settings()).devices).toHaveLength(1);
  });

  it('a11y/A6 hears nothing in quiet hours', async () => {
    const { shown, ...reader } = await aReaderWithBrowser('ana');
    reader.goTo(hours(11.5));
    await reader.schedules();

    await reader.passes();
    expect(shown()).toEqual([]);
    reader.goTo(hours(21));
    for (const job of reader.enqueued.splice(0)) await reader.does(job);
    await reader.works();

    expect(shown()).toHaveLength(1);
  });

  it('hears nothing once its person has signed out there', async () => {
    const { shown, ...reader } = await aReaderWithBrowser('ana');
    await reader.person.post('/api/auth/sign-out');
    await reader.schedules();

    await reader.passes();

    expect(shown()).toEqual([]);
  });

  it('is of whoever signed in there last', async () => {
    const { shown, subscription, ...ana } = await aReaderWithBrowser('ana');
    const luis = await aReader('luis');
    await luis.person.post('/api/user/notice-devices', subscription);
    await luis.chooses({ push: true });
    await ana.schedules();
    await ana.passes();
    await luis.schedules();

    await luis.passes();

    expect(shown()).toHaveLength(1);
    expect((await ana.settings()).devices).toEqual([]);
  });

  it('is taken away by its person', async () => {
    const { shown, ...reader } = await aReaderWithBrowser('ana');
    await reader.person.delete(`/api/user/notice-devices/${reader.deviceId}`);
    await reader.schedules();

    await reader.passes();

    expect(shown()).toEqual([]);
  });

  it.each([
    'http://push.example.org/x',
    'https://127.0.0.2/x',
    'https://169.254.169.254/latest',
    'https://2130706434/x',
    'https://[fd00::1]/x',
    'https://ana:clave@push.example.org/x',
    'https://router/x',
    'ftp://push.example.org/x',
  ])('sec/S52 is not one whose address leads into this network: %s', async (endpoint) => {
    const reader = await aReader('ana');
    const { status, body } = await reader.person.post('/api/user/notice-devices', {
      ...service.browser().subscription,
      endpoint,
    });

    expect(status).toBe(422);
    expect(body).toMatchObject({ type: 'notifications/endpoint-not-allowed' });
  });

  it('sec/S52 is let go in production where its address is of this machine, and nobody is asked', async () => {
    const { shown, ...reader } = await aReaderWithBrowser('ana');
    const noticeId = await reader.schedules();
    await reader.passes();
    const before = shown().length;
    const config = { ...reader.parts.config, mode: 'production' as const };

    await pushNotice({ ...reader.parts, config }, { noticeId, deviceId: reader.deviceId });

    expect(shown()).toHaveLength(before);
    expect((await reader.settings()).devices).toEqual([]);
  });

  it('has keys that are keys', async () => {
    const reader = await aReader('ana');
    const { subscription } = service.browser();
    for (const keys of [
      { ...subscription.keys, auth: 'corta' },
      { ...subscription.keys, p256dh: 'AAAA' },
    ])
      expect((await reader.person.post('/api/user/notice-devices', { ...subscription, keys })).status).toBe(422);
  });

  it('fits in a list of ten', async () => {
    const reader = await aReader('ana');
    const statuses: number[] = [];
    for (let at = 0; at < 11; at += 1)
      statuses.push((await reader.person.post('/api/user/notice-devices', service.browser().subscription)).status);

    expect(statuses).toEqual([...Array<number>(10).fill(201), 409]);
  });
});
