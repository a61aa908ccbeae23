import { randomUUID } from 'node:crypto';
import { listKeptMails } from '#platform/mail/mail-store.ts';
import { aWorld } from '#tests/support/world.ts';
import type { NoticePage, NoticeSettings } from '../contract.ts';
import { defineNotice } from '../define-notice.ts';
import type { NoticeParts } from '../notice-parts.ts';
import { run as pushNotice } from '../push-notice.ts';
import { scheduleNotice } from '../schedule-notice.ts';
import { run as tellDue } from '../tell-due.ts';
import { run as tellOutside } from '../tell-outside.ts';

/** Something to be told of, as an app declares it. */
export const deadlineNear = defineNotice({
  kind: 'tests.deadline-near',
  name: { es: 'Plazos', en: 'Deadlines' },
  about: { es: 'Antes de que termine un plazo.', en: 'Before a deadline ends.' },
});

export const aBody = (title = 'Quedan seis días para pedir la conciliación') => ({
  title: { es: title, en: 'Six days are left' },
  lines: [{ es: 'Es hasta el 4 de enero.', en: 'It is until the 4th of January.' }],
  path: '/despacho-legal/casos/1',
});

const dayMs = 86_400_000;

/** Where everybody is: an hour ahead of UTC all the year, so that it is the same whenever these tests run. */
const timeZone = 'Etc/GMT-1';
/** Noon there, of a day on which their sessions still count: no quiet hours, and the digest of the day has been. */
export const noon = new Date(Math.ceil(Date.now() / dayMs + 1) * dayMs + 11 * 3_600_000);
export const hours = (count: number, from: Date = noon) => new Date(from.getTime() + count * 3_600_000);

/** Somebody who is told of things, with a clock that the test moves, and the jobs that were asked for by what tells them. */
export async function aReader(name: string) {
  const { system, ...world } = await aWorld();
  const person = await world.as(name);
  let at = noon;
  /** Those of this reader: others of the same database may have something waiting too. */
  const mine = new Set<string>();
  const enqueued: { name: string; payload: object; afterSeconds: number }[] = [];
  const parts: NoticeParts = {
    ...system,
    notices: [...system.notices, deadlineNear],
    jobs: {
      enqueue: async (_tx, job, payload, when) => {
        if ('noticeId' in payload && mine.has(String(payload.noticeId)))
          enqueued.push({ name: job.name, payload, afterSeconds: when?.afterSeconds ?? 0 });
      },
    },
    now: () => at,
  };
  const settingsPath = '/api/user/notice-settings';
  const settings = async () => (await person.get<NoticeSettings>(settingsPath)).body;
  const taken: { name: string; payload: object }[] = [];
  const reader = {
    system,
    parts,
    person,
    enqueued,
    goTo: (moment: Date) => {
      at = moment;
    },
    async schedules(more: { key?: string; dueAt?: Date; title?: string } = {}) {
      const id = await system.db.transaction((tx) =>
        scheduleNotice(tx, parts, person.personId, {
          kind: deadlineNear.kind,
          key: more.key ?? randomUUID(),
          dueAt: more.dueAt ?? at,
          body: aBody(more.title),
        }),
      );
      mine.add(id);
      return id;
    },
    /** Does what is due, and then what that asked for and may be done now, as the queue would. */
    async passes() {
      await tellDue(parts);
      await reader.works();
    },
    async works() {
      for (let next = enqueued.findIndex(({ afterSeconds }) => afterSeconds === 0); next >= 0; ) {
        const [job] = enqueued.splice(next, 1);
        if (!job) break;
        taken.push(job);
        await reader.does(job);
        next = enqueued.findIndex(({ afterSeconds }) => afterSeconds === 0);
      }
    },
    async does({ name: job, payload }: { name: string; payload: object }) {
      if (job === 'notifications.tell-outside') await tellOutside(parts, payload as never);
      if (job === 'notifications.push') await pushNotice(parts, payload as never);
    },
    /** What was done already, for a test that does it again. */
    taken,
    inbox: async () => (await person.get<NoticePage>('/api/user/notices?language=es')).body.items,
    unread: async () => (await person.get<{ unread: number }>('/api/user/notices/unread')).body.unread,
    settings,
    async chooses(change: object) {
      const { version } = await settings();
      const { status, body } = await person.patch(settingsPath, { version, timeZone, ...change });
      if (status !== 200) throw new Error(`Not chosen: ${status} ${JSON.stringify(body)}`);
    },
    mails: async () => (await listKeptMails(system, 1000)).filter(({ content }) => content.to === person.email),
  };
  return reader;
}
