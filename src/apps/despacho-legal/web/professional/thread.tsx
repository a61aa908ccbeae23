import type { FixedWords } from '#platform/safety/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Avatar } from '#ui/primitives/avatar.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { MessageForm } from './message-form.tsx';
import { useThread } from './use-thread.ts';

type Props = {
  shareId: string;
  /** The name of the other one. */
  other: string;
  /** The case, where it is one of whoever is here. */
  caseId?: string;
  onDanger(fixed: FixedWords, isKept: boolean): void;
};

/** What the two wrote to each other, oldest first, and the form for the next. Only the two read it. */
export function Thread({ shareId, other, caseId, onDanger }: Props) {
  const t = useT();
  const format = useFormat();
  const { pages, items, canWrite } = useThread(shareId);
  const { data, error, refetch } = pages;
  return (
    <section className="sec" aria-labelledby="legal-thread">
      <h2 className="t-lead" id="legal-thread">
        {t('despacho-legal.messages.title', { name: other })}
      </h2>
      <p className="muted measure">{t('despacho-legal.messages.lead')}</p>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      <MoreButton pages={pages} text={t('despacho-legal.messages.older')} />
      {data && items.length === 0 && <p className="muted">{t('despacho-legal.messages.none')}</p>}
      {items.length > 0 && (
        <ol className="thread">
          {items.map(({ id, isMine, text, createdAt, readAt }) => (
            <li className={isMine ? 'msg msg--me' : 'msg'} key={id}>
              {!isMine && <Avatar name={other} />}
              <p className="msg-who">
                <b>{isMine ? t('despacho-legal.messages.me') : other}</b>
                <time dateTime={createdAt}>
                  {format.day(createdAt)}, {format.time(createdAt)}
                </time>
                {isMine && readAt && <span>{t('despacho-legal.messages.read')}</span>}
              </p>
              <div className="msg-body">
                <p className="legal-text">{text}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {data && canWrite && <MessageForm shareId={shareId} caseId={caseId} onDanger={onDanger} />}
      {data && !canWrite && <p className="muted measure">{t('despacho-legal.messages.closed')}</p>}
    </section>
  );
}
