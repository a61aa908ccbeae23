import { Fragment, useEffect, useRef } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { localDay, type ThreadItem } from '../../core/thread.ts';
import { BotMessage } from '../message/bot-message.tsx';
import { MyMessage } from '../message/my-message.tsx';
import { OutsideOffer } from '../message/outside-offer.tsx';
import { useReadMessages } from '../reading/use-read-messages.ts';
import type { Talk } from './use-talk.ts';

type Props = {
  talk: Talk;
  botSlug: string;
  botName: string;
  botIcon: string;
  conversationId: string;
  onContinue(): void;
  onSimpler: (() => void) | undefined;
  onOlder(): void;
  onOpening(): void;
};

/** What was said, day by day, the oldest first; older days come when the top is reached or asked for. */
export function Thread({ talk, botSlug, botName, botIcon, conversationId, onContinue, onSimpler, onOlder, onOpening }: Props) {
  const t = useT();
  const format = useFormat();
  const { items, turn, isWriting, recall, draft } = talk;
  const readings = useReadMessages(conversationId);
  const today = localDay(new Date().toISOString());
  const dayOf = (iso: string) => (localDay(iso) === today ? t('chat.today') : format.longDay(iso));
  const takeBack = (key: string, text: string) => {
    recall(key);
    draft.putBack(text);
  };

  const askAgain = () => {
    const last = items.findLast((item) => item.kind === 'mine');
    if (last?.kind === 'mine') talk.send(last.text);
  };

  return (
    <>
      <Older talk={talk} onOlder={onOlder} />
      <div className="thread" role="log" aria-live="off" aria-label={t('chat.messages')}>
        {items.map((item, index) => {
          const before = items[index - 1];
          const isNewDay = !before || localDay(momentOf(before)) !== localDay(momentOf(item));
          return (
            <Fragment key={item.key}>
              {isNewDay && (
                <p className="day">
                  <span>{dayOf(momentOf(item))}</span>
                </p>
              )}
              {item.kind === 'mine' ? (
                <MyMessage
                  item={item}
                  botName={botName}
                  conversationId={conversationId}
                  analysisId={item.messageId && readings.get(item.messageId)}
                  onTakeBack={() => takeBack(item.key, item.text)}
                  onOpening={onOpening}
                />
              ) : (
                <BotMessage
                  turn={item.turn}
                  botSlug={botSlug}
                  botName={botName}
                  botIcon={botIcon}
                  isLast={item.turn === turn}
                  hasOpenStep={item.turn === turn && Boolean(talk.step)}
                  onContinue={onContinue}
                  onSimpler={onSimpler}
                />
              )}
            </Fragment>
          );
        })}
      </div>
      {turn?.mode === 'honest' && turn.status === 'complete' && !isWriting && <OutsideOffer onAllowed={askAgain} />}
      <p className="chat-status meta" data-status tabIndex={-1}>
        {isWriting && turn?.text === '' && t('chat.preparing', { bot: botName })}
      </p>
    </>
  );
}

/** The way to what was said before: by itself at the top of the page, or by its button. */
function Older({ talk: { messages }, onOlder }: { talk: Talk; onOlder(): void }) {
  const t = useT();
  const top = useRef<HTMLDivElement>(null);
  const { hasOlder, isLoadingOlder, olderFailed, loadOlder } = messages;
  const load = useRef<() => void>(undefined);
  load.current = () => {
    onOlder();
    void loadOlder();
  };

  useEffect(() => {
    if (!top.current || !hasOlder || olderFailed) return;
    const observer = new IntersectionObserver(([entry]) => {
      // A short conversation that fits the window is not at its top because somebody went there.
      if (entry?.isIntersecting && scrollY < innerHeight && document.documentElement.scrollHeight > innerHeight * 1.5)
        load.current?.();
    });
    observer.observe(top.current);
    return () => observer.disconnect();
  }, [hasOlder, olderFailed]);

  if (!hasOlder) return null;
  return (
    <div className="chat-older" ref={top}>
      {olderFailed && <p className="meta">{t('chat.olderFailed')}</p>}
      <Button kind="quiet" icon="history" busy={isLoadingOlder} onClick={() => load.current?.()}>
        {t('chat.older')}
      </Button>
    </div>
  );
}

function momentOf(item: ThreadItem): string {
  return item.kind === 'mine' ? item.createdAt : item.turn.createdAt;
}
