import { useEffect, useRef, useState } from 'react';
import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { NotSoForm } from './not-so-form.tsx';
import { useAnalysisActs } from './use-analysis-acts.ts';

type Props = {
  analysis: Analysis;
  /** Where several are shown: the id of what this is about. */
  about?: string;
};

/** «No es así»: the person says what it was, changes it or takes it back. It is kept, and counts instead of the reading. */
export function NotSo({ analysis, about }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const acts = useAnalysisActs(analysis);
  const isCorrected = analysis.stands.isCorrected;

  // The form takes its buttons with it: the focus goes back to what opened it.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (isOpen) return <NotSoForm analysis={analysis} acts={acts} onClose={() => setOpen(false)} />;
  return (
    <>
      <Button ref={opener} aria-describedby={about} onClick={() => setOpen(true)}>
        {t(isCorrected ? 'analysis.wrong.change' : 'analysis.wrong.open')}
      </Button>
      {isCorrected && (
        <Button
          kind="quiet"
          aria-describedby={about}
          busy={acts.busy}
          onClick={() => {
            opener.current?.focus({ preventScroll: true });
            void acts.takeBack();
          }}
        >
          {t('analysis.wrong.takeBack')}
        </Button>
      )}
    </>
  );
}
