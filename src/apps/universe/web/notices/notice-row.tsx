import { useId } from 'react';
import type { Notice } from '#platform/notifications/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { noticesKey } from '#ui/session/notices/notices-key.ts';
import { useTell } from '#ui/session/use-tell.ts';

/** One notice: what it says, when it came, where it leads, and what its person does with it. */
export function NoticeRow({ notice, onGone }: { notice: Notice; onGone(): void }) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const tell = useTell();
  const { busy, error, act } = useAct(noticesKey);
  const isRead = notice.readAt !== null;
  const send = async (what: 'read' | 'unread' | 'dismiss' | 'restore') => {
    await api.post(`/api/user/notices/${notice.id}/${what}`);
    tell({ kind: 'notice.changed' });
  };
  const dismiss = async () => {
    const done = { text: t('universe.notices.dismissed'), undo: () => send('restore') };
    if (await act(() => send('dismiss'), { done })) onGone();
  };

  return (
    <li className="universe-notice" data-read={isRead}>
      <div className="universe-notice-head">
        <h2 className="t-lead" id={id}>
          {/* Whoever follows it has read it; that this could not be told is no reason to stay here. */}
          <Link to={notice.path} onClick={() => void (isRead || send('read').catch(() => undefined))}>
            {notice.title}
          </Link>
        </h2>
        {!isRead && <Tag icon="bell">{t('universe.notices.new')}</Tag>}
      </div>
      {notice.lines.map((line) => (
        <p className="measure" key={line}>
          {line}
        </p>
      ))}
      <p className="meta">
        <time dateTime={notice.toldAt}>
          {format.day(notice.toldAt)}, {format.time(notice.toldAt)}
        </time>
      </p>
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="u-row u-row-2 universe-notice-acts">
        <Button
          kind="quiet"
          icon={isRead ? 'undo-2' : 'check'}
          busy={busy}
          aria-describedby={id}
          onClick={() => void act(() => send(isRead ? 'unread' : 'read'))}
        >
          {t(isRead ? 'universe.notices.markUnread' : 'universe.notices.markRead')}
        </Button>
        <Button kind="quiet" icon="x" busy={busy} aria-describedby={id} onClick={() => void dismiss()}>
          {t('universe.notices.dismiss')}
        </Button>
      </div>
    </li>
  );
}
