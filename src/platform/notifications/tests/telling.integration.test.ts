import { describe, expect, it } from 'vitest';
import { whyNoDatabase } from '#tests/support/world.ts';
import { cancelNotices, scheduleNotice } from '../schedule-notice.ts';
import { run as tellDue } from '../tell-due.ts';
import { tellNotice } from '../tell-notice.ts';
import { run as tellOutside } from '../tell-outside.ts';
import { aReader, deadlineNear, hours, noon } from './a-reader.ts';

describe.skipIf(whyNoDatabase)('A notice', () => {
  it('comes into the inbox when its time has come, and not before', async () => {
    const reader = await aReader('ana');
    await reader.schedules({ dueAt: hours(2) });

    await reader.passes();
    expect(await reader.inbox()).toEqual([]);
    reader.goTo(hours(2));
    await reader.passes();

    expect(await reader.inbox()).toMatchObject([
      {
        kind: 'tests.deadline-near',
        title: 'Quedan seis días para pedir la conciliación',
        readAt: null,
        path: '/despacho-legal/casos/1',
      },
    ]);
    expect(await reader.unread()).toBe(1);
    expect(await reader.mails()).toEqual([]);
  });

  it('is told once, though the job runs twice at the same time and again later', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'at-once' });
    const id = await reader.schedules();

    await Promise.all([tellDue(reader.parts), tellDue(reader.parts)]);
    await reader.works();
    await reader.passes();
    for (const job of [...reader.taken]) await reader.does(job);
    const isToldAgain = await tellNotice(reader.parts, id);
    await reader.works();

    expect(isToldAgain).toBe(false);
    expect(reader.taken).toHaveLength(1);
    expect(await reader.inbox()).toHaveLength(1);
    expect(await reader.mails()).toHaveLength(1);
  });

  it('is told all the same when the process dies between telling and mailing, and only once', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'at-once' });
    const noticeId = await reader.schedules();
    const dying = { ...reader.parts, jobs: { enqueue: () => Promise.reject(new Error('the process died')) } };

    await tellDue(dying);
    expect(await reader.inbox()).toEqual([]);
    await reader.passes();
    // Again in the middle of a mail: what was written down did not happen either.
    await tellOutside(dying, { noticeId });

    expect(await reader.inbox()).toHaveLength(1);
    expect(await reader.mails()).toHaveLength(1);
  });

  it('of the same thing moves while nobody was told, and is not told again once somebody was', async () => {
    const reader = await aReader('ana');
    const first = await reader.schedules({ key: 'plazo-1', dueAt: hours(1) });
    const second = await reader.schedules({ key: 'plazo-1', dueAt: hours(5), title: 'Quedan dos días' });

    reader.goTo(hours(2));
    await reader.passes();
    expect(await reader.inbox()).toEqual([]);
    reader.goTo(hours(6));
    await reader.passes();
    await reader.schedules({ key: 'plazo-1', title: 'Otra vez' });
    await reader.passes();

    expect(second).toBe(first);
    expect(await reader.inbox()).toMatchObject([{ title: 'Quedan dos días' }]);
  });

  it('that was taken back is not told; one that was told stays', async () => {
    const reader = await aReader('ana');
    await reader.schedules({ key: 'ya' });
    await reader.passes();
    await reader.schedules({ key: 'luego', dueAt: hours(1) });

    const gone = await reader.system.db.transaction((tx) =>
      cancelNotices(tx, reader.parts, reader.person.personId, { kind: deadlineNear.kind, keys: ['ya', 'luego', 'nunca'] }),
    );
    reader.goTo(hours(2));
    await reader.passes();

    expect(gone).toBe(1);
    expect(await reader.inbox()).toHaveLength(1);
  });

  it('does not exist when the transaction that schedules it does not', async () => {
    const reader = await aReader('ana');
    const failing = reader.system.db.transaction(async (tx) => {
      const body = { title: { es: 'a', en: 'a' }, lines: [], path: '/avisos' };
      await scheduleNotice(tx, reader.parts, reader.person.personId, { kind: deadlineNear.kind, key: 'x', dueAt: noon, body });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');

    await reader.passes();

    expect(await reader.inbox()).toEqual([]);
  });

  it('that cannot be told keeps nobody else from being told', async () => {
    const [broken, well] = [await aReader('ana'), await aReader('luis')];
    const brokenId = await broken.schedules({ dueAt: hours(-2) });
    await well.schedules({ dueAt: hours(-1) });
    await broken.chooses({ mail: 'at-once' });
    const enqueue = async (_tx: unknown, _job: unknown, payload: object) => {
      if ('noticeId' in payload && payload.noticeId === brokenId) throw new Error('broken');
    };

    await tellDue({ ...well.parts, jobs: { enqueue } });

    expect(await broken.inbox()).toEqual([]);
    expect(await well.inbox()).toHaveLength(1);
  });

  it('that somebody named at great length is told all the same, cut', async () => {
    const reader = await aReader('ana');
    await reader.schedules({ title: `${'👩‍👩‍👧 '.repeat(60)}fin` });

    await reader.passes();

    const [notice] = await reader.inbox();
    expect(notice?.title.length).toBeLessThanOrEqual(160);
    expect(notice?.title).toMatch(/👩‍👩‍👧…$/u);
  });

  it('that leads out of this installation is refused', async () => {
    const reader = await aReader('ana');
    for (const path of ['https://mal.test', '//mal.test', '/\\mal.test', 'javascript:alert(1)']) {
      const body = { title: { es: 'a', en: 'a' }, lines: [], path };
      const asked = { kind: deadlineNear.kind, key: path, dueAt: noon, body };
      const act = reader.system.db.transaction((tx) => scheduleNotice(tx, reader.parts, reader.person.personId, asked));

      await expect(act, path).rejects.toThrow();
    }
  });
});
