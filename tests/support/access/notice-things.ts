import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { scheduleNotice } from '#platform/notifications/schedule-notice.ts';
import { tellNotice } from '#platform/notifications/tell-notice.ts';
import { type BuildThing, madeOf } from './made-of.ts';

/** What a person is told, and where. */
export const noticeThings: Record<string, BuildThing> = {
  async notice({ ana, system }) {
    const said = { es: 'Quedan seis días', en: 'Six days are left' };
    const body = { title: said, lines: [], path: '/avisos' };
    const asked = { kind: 'notifications.test', key: randomUUID(), dueAt: system.now(), body };
    const id = await system.db.transaction((tx) => scheduleNotice(tx, system, ana.personId, asked));
    await tellNotice(system, id);
    return { owner: ana, ids: { id } };
  },

  async 'notice-device'({ ana }) {
    const curve = createECDH('prime256v1');
    const keys = { p256dh: curve.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') };
    const added = await ana.post<{ id: string }>('/api/user/notice-devices', {
      endpoint: `https://push.example.org/${randomUUID()}`,
      keys,
    });
    const { id } = madeOf(added);
    return { owner: ana, ids: { id } };
  },
};
