import './editor.css';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useSyncExternalStore } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import type { WrittenSummary } from '../../editor/contract.ts';
import { leavingWritten } from './leaving-written.ts';
import { NewWritten } from './new-written.tsx';
import { NoAuthor } from './no-author.tsx';
import { useWrittenList, writtenKey, writtenUrl } from './use-written.ts';
import { WrittenRow } from './written-row.tsx';

/** The situations that a professional writes, and a new one. */
export function Page() {
  const t = useT();
  const client = useQueryClient();
  const { data, error, refetch } = useWrittenList();
  const leaving = useSyncExternalStore(leavingWritten.subscribe, leavingWritten.read, leavingWritten.read);
  const heading = useRef<HTMLHeadingElement>(null);
  const items = data?.filter(({ id }) => !leaving.has(id));

  function remove({ id, title }: WrittenSummary): void {
    const name = title || t('comunicacion-social.editor.untitled');
    const close = showToast({
      text: t('comunicacion-social.editor.removed', { title: name }),
      undo: () => leavingWritten.stop(id),
    });
    leavingWritten.begin(id, async () => {
      close();
      try {
        await api.delete(`${writtenUrl}/${id}`);
      } catch {
        showToast({ text: t('comunicacion-social.editor.removeFailed', { title: name }) });
      }
      await client.invalidateQueries({ queryKey: writtenKey });
    });
    // The row takes its button with it.
    heading.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <header className="title">
        <h1>{t('comunicacion-social.editor.title')}</h1>
        <p>{t('comunicacion-social.editor.lead')}</p>
      </header>
      {!data && (error ? <NoAuthor error={error} retry={() => void refetch()} /> : <Loading />)}
      {items && (
        <>
          <section className="sec" aria-labelledby="written-list">
            <h2 className="t-lead social-focus" id="written-list" ref={heading} tabIndex={-1}>
              {t('comunicacion-social.editor.mine')}
            </h2>
            {items.length === 0 ? (
              <EmptyState title={t('comunicacion-social.editor.none')} text={t('comunicacion-social.editor.noneText')} />
            ) : (
              <ul className="rows">
                {items.map((one) => (
                  <WrittenRow key={one.id} written={one} onRemove={() => remove(one)} />
                ))}
              </ul>
            )}
          </section>
          <NewWritten />
        </>
      )}
    </>
  );
}
