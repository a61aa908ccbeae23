import { useState } from 'react';
import { flushSync } from 'react-dom';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';

/** Deletes all that was read, for good, once it was said that nothing brings it back. */
export function RemoveAll({ onGone }: { onGone(): void }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const { busy, error, clear, act } = useAct(analysesKey);
  const leave = () => {
    clear();
    setAsked(false);
  };
  const remove = async () => {
    const done = { text: t('universe.readings.removeAll.done') };
    if (!(await act(() => api.delete('/api/user/analyses'), { done }))) return;
    flushSync(() => setAsked(false));
    onGone();
  };
  return (
    <section className="stack stack-2" aria-labelledby="universe-readings-remove">
      <h2 className="t-lead" id="universe-readings-remove">
        {t('universe.readings.removeAll.heading')}
      </h2>
      <p className="meta">{t('universe.readings.removeAll.short')}</p>
      <div>
        <Button kind="danger" icon="trash-2" onClick={() => setAsked(true)}>
          {t('universe.readings.removeAll.open')}
        </Button>
      </div>
      <Dialog
        open={isAsked}
        title={t('universe.readings.removeAll.title')}
        describe={t('universe.readings.removeAll.text')}
        onClose={leave}
        actions={
          <>
            <Button kind="danger" icon="trash-2" busy={busy} onClick={() => void remove()}>
              {t('universe.readings.removeAll.yes')}
            </Button>
            <Button data-autofocus onClick={leave}>
              {t('universe.readings.removeAll.no')}
            </Button>
          </>
        }
      >
        <p className="meta">{t('universe.readings.removeAll.stays')}</p>
        {error !== undefined && <ProblemNotice error={error} />}
      </Dialog>
    </section>
  );
}
