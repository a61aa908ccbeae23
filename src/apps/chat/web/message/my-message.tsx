import { memo, useCallback, useRef, useState } from 'react';
import { useDownload } from '#ui/api/use-download.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { Menu } from '#ui/primitives/menu.tsx';
import type { ThreadItem } from '../../core/thread.ts';
import { loadMessageReading } from '../reading/load-message-reading.ts';
import { MarkedWords, type Place } from '../reading/marked-words.tsx';

type Props = {
  item: Extract<ThreadItem, { kind: 'mine' }>;
  botName: string;
  conversationId: string;
  /** The reading that there is of it, if any. */
  analysisId: string | undefined;
  onTakeBack(): void;
  /** Called before something opens below it, so that what is being read stays where it is. */
  onOpening(): void;
};

/** What the person said, as they wrote it; on its way it says so, and can be taken back. Once it is there, they may have it read. */
export const MyMessage = memo(
  function MyMessage({ item, botName, conversationId, analysisId, onTakeBack, onOpening }: Props) {
    const { text, createdAt, sending, messageId } = item;
    const t = useT();
    const format = useFormat();
    const article = useRef<HTMLElement>(null);
    const opener = useRef<Element>(null);
    const [isOpen, setOpen] = useState(false);
    const [places, setPlaces] = useState<readonly Place[]>([]);
    const { got, hasFailed, again } = useDownload(loadMessageReading, isOpen);

    const open = () => {
      opener.current = document.activeElement;
      onOpening();
      if (hasFailed) again();
      setOpen(true);
    };
    const goBack = useCallback((isGone: boolean) => {
      setOpen(false);
      setPlaces([]);
      // With the reading goes its mark: the menu stays.
      const mark = isGone ? null : opener.current;
      const menu = article.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]');
      const back = mark instanceof HTMLElement && mark.isConnected ? mark : menu;
      back?.focus({ preventScroll: true });
    }, []);
    const close = useCallback(() => goBack(false), [goBack]);

    return (
      <>
        <article className="msg msg--me" data-message="me" ref={article}>
          <div className="msg-who">
            <b>{t('chat.you')}</b> <time dateTime={createdAt}>{format.time(createdAt)}</time>
            {analysisId && (
              <button
                type="button"
                className="tool chat-read-mark"
                aria-expanded={isOpen}
                onClick={() => (isOpen ? close() : open())}
              >
                <Icon name="scan-search" />
                {t('chat.reading.mark')}
              </button>
            )}
            {messageId && (
              <Menu
                label={t('chat.reading.menu', { time: format.time(createdAt) })}
                button={<Icon name="ellipsis" />}
                className="btn btn--quiet btn--icon chat-mine-menu"
                items={[
                  {
                    label: t(analysisId ? 'chat.reading.see' : 'chat.reading.read'),
                    icon: 'scan-search',
                    onSelect: open,
                  },
                ]}
              />
            )}
          </div>
          <div className="msg-body">
            <p className="chat-mine">{isOpen && places.length > 0 ? <MarkedWords text={text} places={places} /> : text}</p>
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
        {isOpen && messageId && got && (
          <got.MessageReading
            {...{ conversationId, messageId, text, analysisId }}
            onPlaces={setPlaces}
            onClose={close}
            onGone={() => goBack(true)}
          />
        )}
        {isOpen && hasFailed && (
          <p className="meta" role="alert">
            {t('chat.reading.notLoaded')}
          </p>
        )}
      </>
    );
  },
  (before, after) =>
    before.item.text === after.item.text &&
    before.item.sending === after.item.sending &&
    before.item.messageId === after.item.messageId &&
    before.analysisId === after.analysisId &&
    before.botName === after.botName,
);
