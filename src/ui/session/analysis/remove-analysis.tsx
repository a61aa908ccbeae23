import { useState } from 'react';
import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { ProblemNotice } from '../../primitives/problem-notice.tsx';
import { useAnalysisActs } from './use-analysis-acts.ts';

/** Deletes an analysis for good, once it was said that nothing brings it back. `onGone` says where the focus goes. */
export function RemoveAnalysis({ analysis, onGone }: { analysis: Analysis; onGone(): void }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const { busy, error, clear, remove } = useAnalysisActs(analysis);
  const leave = () => {
    clear();
    setAsked(false);
  };
  const goOn = async () => {
    if (!(await remove())) return;
    setAsked(false);
    onGone();
  };
  return (
    <>
      <Button kind="quiet" icon="trash-2" onClick={() => setAsked(true)}>
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
