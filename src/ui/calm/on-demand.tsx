import { type ComponentType, useEffect } from 'react';
import { useDownload } from '../api/use-download.ts';
import { useT } from '../i18n/use-t.ts';
import { showToast } from '../primitives/toasts.ts';

type Props<Given> = { load: () => Promise<ComponentType<Given>>; given: Given };

/** Something that most pages never show: it is downloaded the first time it is wanted. What cannot be fetched is missed aloud. */
export function OnDemand<Given extends object>({ load, given }: Props<Given>) {
  const t = useT();
  const { got: Part, hasFailed } = useDownload(load, true);
  useEffect(() => {
    if (hasFailed) showToast({ text: t('ui.tools.notLoaded') });
  }, [hasFailed, t]);
  return Part ? <Part {...given} /> : null;
}
