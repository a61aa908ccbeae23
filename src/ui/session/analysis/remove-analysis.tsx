import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { api } from '../../api/client.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { ProblemNotice } from '../../primitives/problem-notice.tsx';
import { useAct } from '../../primitives/use-act.ts';
import { analysesKey } from './analyses-key.ts';

type Props = {
  analysis: Analysis;
  /** Where several are shown: the id of what this is about. */
  about?: string;
  onGone(): void;
};

/** Deletes an analysis for good, once it was said that nothing brings it back. `onGone` says where the focus goes. */
export function RemoveAnalysis({ analysis, about, onGone }: Props) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const client = useQueryClient();
  const { busy, error, clear, act } = useAct();
  const leave = () => {
    clear();
    setAsked(false);
  };
  const goOn = async () => {
    const done = { text: t('analysis.remove.done') };
    if (!(await act(() => api.delete(`/api/user/analyses/${analysis.id}`), { done }))) return;
    // The question gives the focus back to its button, which goes away too: only then it goes on.
    flushSync(() => setAsked(false));
    onGone();
    // What is gone itself is not asked for again.
    void client.invalidateQueries({ queryKey: analysesKey, predicate: ({ queryKey }) => queryKey[2] !== analysis.id });
  };
  return (
    <>
      <Button kind="quiet" icon="trash-2" aria-describedby={about} onClick={() => setAsked(true)}>
        {t('analysis.remove.open')}
      </Button>
      <Dialog
        open={isAsked}
        title={t('analysis.remove.title')}
        describe={t('analysis.remove.text')}
        onClose={leave}
        actions={
          <>
            <Button kind="danger" icon="trash-2" busy={busy} onClick={() => void goOn()}>
              {t('analysis.remove.yes')}
            </Button>
            <Button data-autofocus onClick={leave}>
              {t('analysis.remove.no')}
            </Button>
          </>
        }
      >
        <p className="meta">{t('analysis.remove.stays')}</p>
        {error !== undefined && <ProblemNotice error={error} />}
      </Dialog>
    </>
  );
}
