import './notices.css';
import { useRef } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { noticesKey } from '#ui/session/notices/notices-key.ts';
import { useTell } from '#ui/session/use-tell.ts';
import { NoticeRow } from './notice-row.tsx';
import { useNotices } from './use-notices.ts';

/** What somebody was told, newest first. Nothing of it hurries, and all that is put away can be brought back. */
export function Page() {
  const t = useT();
  const tell = useTell();
  const notices = useNotices();
  const { busy, error, act } = useAct(noticesKey);
  const heading = useRef<HTMLHeadingElement>(null);
  const { items, isPending, hasNextPage, refetch } = notices;
  const isEmpty = !isPending && !notices.error && !hasNextPage && items.length === 0;
  const newest = items[0]?.toldAt;
  const readAll = async () => {
    const done = { text: t('universe.notices.readAllDone') };
    if (await act(() => api.post('/api/user/notices/read-all', { until: newest }), { done })) tell({ kind: 'notice.changed' });
  };

  return (
    <>
      <header className="title">
        <h1 ref={heading} tabIndex={-1}>
          {t('universe.notices.name')}
        </h1>
        <p>{t('universe.notices.lead')}</p>
      </header>
      {!isEmpty && (
        <div className="u-row">
          {items.some(({ readAt }) => readAt === null) && (
            <Button icon="check" busy={busy} onClick={() => void readAll()}>
              {t('universe.notices.readAll')}
            </Button>
          )}
          <ButtonLink to="/avisos/ajustes" kind="quiet" icon="sliders-horizontal" className="btn-edge">
            {t('universe.notices.toSettings')}
          </ButtonLink>
        </div>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
      {isPending && <Loading text={t('universe.notices.loading')} />}
      {notices.error && <ProblemNotice error={notices.error} retry={() => void refetch()} />}
      {isEmpty && (
        <EmptyState title={t('universe.notices.empty.title')} text={t('universe.notices.empty.text')}>
          <p className="meta measure">{t('universe.notices.empty.second')}</p>
          <ButtonLink to="/avisos/ajustes" icon="sliders-horizontal">
            {t('universe.notices.empty.go')}
          </ButtonLink>
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className="rows universe-notices">
          {items.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} onGone={() => heading.current?.focus({ preventScroll: true })} />
          ))}
        </ul>
      )}
      <MoreButton pages={notices} />
    </>
  );
}
