import { cutPage, readCursor } from '../db/cursor.ts';
import { type Notice, NoticeNotFound, type NoticePage } from './contract.ts';
import type { NoticeParts } from './notice-parts.ts';
import { listInbox, markOwn } from './notice-store.ts';
import { presentNotice } from './present-notice.ts';

type Parts = Pick<NoticeParts, 'db' | 'vault' | 'now'>;
type Asked = { language: 'es' | 'en'; after?: string; limit: number };

/** A page of what a person was told and has not put away, newest first. One that no longer opens is left out. */
export async function listNotices(
  { db, vault }: Parts,
  personId: string,
  { language, after, limit }: Asked,
): Promise<NoticePage> {
  const found = await listInbox(db, personId, limit + 1, readCursor(after));
  const { items, next } = cutPage(found, limit, ({ toldAt, dueAt }) => toldAt ?? dueAt);
  const presented = await Promise.all(items.map((row) => presentNotice(vault, row, language)));
  return { items: presented.filter((notice) => notice !== undefined), next };
}

/** What can be done with a notice, each by the mark that it leaves. All of them can be done twice. */
export const noticeActs = {
  read: (at: Date) => ({ readAt: at }),
  unread: () => ({ readAt: null }),
  dismiss: (at: Date) => ({ dismissedAt: at, readAt: at }),
  restore: () => ({ dismissedAt: null }),
} as const;

/** Does one of them. Somebody else's notice is not there. */
export async function actOnNotice(
  { db, vault, now }: Parts,
  personId: string,
  id: string,
  act: keyof typeof noticeActs,
  language: 'es' | 'en',
): Promise<Notice> {
  const row = await markOwn(db, personId, id, noticeActs[act](now()));
  const notice = row && (await presentNotice(vault, row, language));
  if (!notice) throw new NoticeNotFound();
  return notice;
}
