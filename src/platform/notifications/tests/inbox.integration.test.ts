import { describe, expect, it } from 'vitest';
import { forgetPerson } from '#platform/consent/belongings/forget-person.ts';
import { everyRow } from '#tests/support/everything-kept.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { Notice, NoticePage, TestedNotice } from '../contract.ts';
import { aPushServer } from './a-push-server.ts';
import { aReader, hours } from './a-reader.ts';

describe.skipIf(whyNoDatabase)('The inbox', () => {
  it('comes page by page, newest first, with none missing and none twice', async () => {
    const reader = await aReader('ana');
    for (let at = 0; at < 7; at += 1) {
      reader.goTo(hours(Math.floor(at / 3)));
      await reader.schedules({ title: `Aviso ${at}` });
      await reader.passes();
    }
    const ids: string[] = [];
    const times: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const path: string = `/api/user/notices?limit=2${after ? `&after=${after}` : ''}`;
      const { body }: { body: NoticePage } = await reader.person.get<NoticePage>(path);
      ids.push(...body.items.map(({ id }) => id));
      times.push(...body.items.map(({ toldAt }) => toldAt));
      after = body.next;
    }

    expect(new Set(ids).size).toBe(7);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('is read in the language of the page', async () => {
    const reader = await aReader('ana');
    await reader.schedules();
    await reader.passes();

    const { body } = await reader.person.get<NoticePage>('/api/user/notices?language=en');

    expect(body.items[0]).toMatchObject({ title: 'Six days are left', lines: ['It is until the 4th of January.'] });
  });

  it('lets one be read, unread, put away and brought back', async () => {
    const reader = await aReader('ana');
    const id = await reader.schedules();
    await reader.passes();
    const act = (what: string) => reader.person.post<Notice>(`/api/user/notices/${id}/${what}`);

    expect((await act('read')).body.readAt).not.toBeNull();
    expect(await reader.unread()).toBe(0);
    expect((await act('unread')).body.readAt).toBeNull();
    expect(await reader.unread()).toBe(1);
    expect((await act('dismiss')).body.dismissedAt).not.toBeNull();
    expect(await reader.inbox()).toEqual([]);
    expect(await reader.unread()).toBe(0);
    await act('restore');

    expect(await reader.inbox()).toHaveLength(1);
  });

  it('marks as read what was there when the page was read, and not what came since', async () => {
    const reader = await aReader('ana');
    await reader.schedules();
    await reader.passes();
    const until = (await reader.inbox())[0]?.toldAt;
    reader.goTo(hours(1));
    await reader.schedules();
    await reader.passes();

    const { body } = await reader.person.post('/api/user/notices/read-all', { until });

    expect(body).toEqual({ unread: 1 });
  });

  it('does not show what is not due, nor let it be read', async () => {
    const reader = await aReader('ana');
    const id = await reader.schedules({ dueAt: hours(5) });

    const { status, body } = await reader.person.post(`/api/user/notices/${id}/read`);

    expect(status).toBe(404);
    expect(body).toMatchObject({ type: 'notifications/notice-not-found' });
  });

  it('gets a test at once, though it is night, and no second one within the minute', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'weekly', quiet: { from: '00:00', to: '23:59' } });

    const first = await reader.person.post<TestedNotice>('/api/user/notices/test?language=es');
    const second = await reader.person.post('/api/user/notices/test?language=es');

    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ notice: { title: 'Esto es una prueba' }, byMail: true, devices: 0 });
    expect([second.status, second.body]).toMatchObject([409, { type: 'notifications/test-too-soon' }]);
    const { rows } = await reader.system.database.pool.query(
      `select start_after <= now() + interval '5 seconds' as now from jobs.job
        where name = 'notifications.tell-outside' and data->>'noticeId' = $1`,
      [first.body.notice.id],
    );
    expect(rows).toEqual([{ now: true }]);
  });

  it('leaves nothing of a person who is gone', async () => {
    const service = await aPushServer();
    const reader = await aReader('ana');
    const { subscription } = service.browser();
    await reader.person.post('/api/user/notice-devices', subscription);
    await reader.chooses({ mail: 'at-once', push: true });
    const waiting = await reader.schedules({ dueAt: hours(9) });
    const told = await reader.schedules();
    await reader.passes();
    await reader.person.post('/api/user/notices/test');

    await forgetPerson(reader.system, reader.person.personId);
    // What was under way finds nothing.
    for (const job of reader.taken) await reader.does(job);
    await service.close();

    const rows = await everyRow(reader.system.database.pool);
    for (const id of [waiting, told]) expect(rows).not.toContain(id);
    for (const table of ['notices', 'notice_settings', 'push_subscriptions']) {
      const { rows: left } = await reader.system.database.pool.query(`select 1 from ${table} where user_id = $1`, [
        reader.person.personId,
      ]);
      expect(left, table).toEqual([]);
    }
  });

  it('lies sealed in the database, and so do the browsers', async () => {
    const service = await aPushServer();
    const reader = await aReader('ana');
    const { subscription } = service.browser();
    await reader.person.post('/api/user/notice-devices', subscription);
    await reader.chooses({ push: false, kinds: {} });
    await reader.schedules({ title: 'canario-del-aviso' });
    await reader.passes();
    await service.close();

    const rows = await everyRow(reader.system.database.pool);

    for (const secret of ['canario-del-aviso', subscription.endpoint, subscription.keys.auth, 'despacho-legal/casos/1'])
      expect(rows).not.toContain(secret);
  });
});

describe.skipIf(whyNoDatabase)('How somebody wants to be told', () => {
  it('is at first on these pages alone', async () => {
    const reader = await aReader('ana');

    expect(await reader.settings()).toMatchObject({
      mail: 'off',
      push: false,
      showsTitle: false,
      quiet: { from: '22:00', to: '08:00' },
      version: 0,
      devices: [],
    });
  });

  it('changes what is named and keeps the rest', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'weekly', digestDay: 5 });
    await reader.chooses({ quiet: null });

    expect(await reader.settings()).toMatchObject({ mail: 'weekly', digestDay: 5, quiet: null, version: 2 });
  });

  it('overwrites no newer version', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'weekly' });

    const { status, body } = await reader.person.patch('/api/user/notice-settings', { version: 0, mail: 'off' });

    expect([status, body]).toMatchObject([409, { type: 'notifications/settings-changed', version: 1 }]);
    expect(await reader.settings()).toMatchObject({ mail: 'weekly' });
  });

  it.each([
    { timeZone: 'Marte/Olimpo' },
    { quiet: { from: '25:00', to: '08:00' } },
    { quiet: { from: '08:00', to: '08:00' } },
    { digestHour: 24 },
    { digestDay: 0 },
    { mail: 'cada hora' },
    { sound: true },
  ])('is not %j', async (change) => {
    const reader = await aReader('ana');

    expect((await reader.person.patch('/api/user/notice-settings', { version: 0, ...change })).status).toBe(422);
  });
});
