import { useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { isUnderWay, useExports } from './use-exports.ts';

const mega = 1024 * 1024;

/** Asking for a copy, how far it is, and taking it. */
export function ExportCopy() {
  const t = useT();
  const format = useFormat();
  const { query, newest, ask, remove, download } = useExports();
  const [error, setError] = useState<unknown>();
  const say = (name: string, values = {}) => t(`universe.belongingsPage.export.${name}`, values);
  const act = (doing: () => Promise<void>) => async () => {
    setError(undefined);
    await doing().catch(setError);
  };
  const sizeOf = (bytes: number) =>
    bytes < mega ? `${format.number(Math.max(Math.round(bytes / 1024), 1))} kB` : `${format.number(Math.round(bytes / mega))} MB`;

  return (
    <section aria-labelledby="belongings-export">
      <h2 className="t-lead" id="belongings-export">
        {say('title')}
      </h2>
      <p>{say('text')}</p>
      {error !== undefined && <ProblemNotice error={error} />}
      {query.isPending && <Loading />}
      {query.isError && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {newest?.status === 'failed' && <Callout kind="warn">{say('failed')}</Callout>}
      {newest && isUnderWay(newest) && (
        <>
          <Callout kind="note" title={say('making', { progress: newest.progress })} role="status">
            <p>{say('makingText')}</p>
          </Callout>
          <Button icon="x" onClick={act(() => remove(newest))}>
            {say('cancel')}
          </Button>
        </>
      )}
      {newest?.status === 'ready' && newest.expiresAt && (
        <>
          <Callout kind="ok" title={say('ready')} role="status">
            <p>
              {say('until', {
                size: sizeOf(newest.bytes ?? 0),
                day: format.date(newest.expiresAt),
                time: format.time(newest.expiresAt),
              })}
            </p>
            <p>{say('private')}</p>
          </Callout>
          <div className="u-row">
            <Button kind="primary" icon="download" onClick={act(() => download(newest))}>
              {say('download')}
            </Button>
            <Button
              onClick={act(async () => {
                await remove(newest);
                showToast({ text: say('removed') });
              })}
            >
              {say('remove')}
            </Button>
          </div>
        </>
      )}
      {query.isSuccess && !(newest && (isUnderWay(newest) || newest.status === 'ready')) && (
        <Button kind="primary" icon="download" onClick={act(ask)}>
          {say('ask')}
        </Button>
      )}
    </section>
  );
}
