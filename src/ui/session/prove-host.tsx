import { useEffect, useState } from 'react';
import { proof } from '../api/proof.ts';
import { useDownload } from '../api/use-download.ts';
import { useT } from '../i18n/use-t.ts';
import { words } from '../i18n/words.ts';
import { showToast } from '../primitives/toasts.ts';

words.offer('session', { es: () => import('./locales/es.json'), en: () => import('./locales/en.json') });

type Answer = (isProved: boolean) => void;

/** Asks «confirma que eres tú» on top of whatever the person was doing, when the server wants it before it does something. */
export function ProveHost() {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let leave: Answer | undefined;
    const stop = proof.askedBy(
      () =>
        new Promise((resolve) => {
          leave = (isProved) => {
            setAnswer(undefined);
            resolve(isProved);
          };
          const done = leave;
          setAnswer(() => done);
        }),
    );
    return () => {
      stop();
      leave?.(false);
    };
  }, []);
  return answer ? <Asking answer={answer} /> : null;
}

function Asking({ answer }: { answer: Answer }) {
  const t = useT();
  const { got, hasFailed } = useDownload(loadDialog, true);
  useEffect(() => {
    if (!hasFailed) return;
    showToast({ text: t('ui.tools.notLoaded') });
    answer(false);
  }, [hasFailed, answer, t]);
  return got ? <got.ProveDialog onDone={answer} /> : null;
}

async function loadDialog() {
  const [{ ProveDialog }] = await Promise.all([import('./on-demand/prove-dialog.tsx'), words.fetch('session')]);
  return { ProveDialog };
}
