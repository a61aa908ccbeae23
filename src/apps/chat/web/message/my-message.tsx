import { memo } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import type { ThreadItem } from '../../core/thread.ts';

type Props = { item: Extract<ThreadItem, { kind: 'mine' }>; botName: string; onTakeBack(): void };

/** What the person said, as they wrote it; on its way it says so, and can be taken back. */
export const MyMessage = memo(
  function MyMessage({ item: { text, createdAt, sending }, botName, onTakeBack }: Props) {
    const t = useT();
    const format = useFormat();
    return (
      <article className="msg msg--me" data-message="me">
        <div className="msg-who">
          <b>{t('chat.you')}</b> <time dateTime={createdAt}>{format.time(createdAt)}</time>
        </div>
        <div className="msg-body">
          <p className="chat-mine">{text}</p>
        </div>
        {sending && (
          <div className="chat-sending">
            <span className="meta">{t(`chat.sending.${sending}`, { bot: botName })}</span>
            {sending !== 'sending' && (
              <button type="button" className="tool" onClick={onTakeBack}>
                {t('chat.sending.takeBack')}
              </button>
            )}
          </div>
        )}
      </article>
    );
  },
  (before, after) =>
    before.item.text === after.item.text && before.item.sending === after.item.sending && before.botName === after.botName,
);
