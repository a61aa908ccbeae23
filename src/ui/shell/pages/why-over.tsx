import { useSyncExternalStore } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { Callout } from '../../primitives/callout.tsx';
import { whyOver } from '../../session/why-over.ts';

/** Why this tab began again, until the person has read it. */
export function WhyOver() {
  const t = useT();
  const why = useSyncExternalStore(whyOver.subscribe, whyOver.read, whyOver.read);
  if (!why) return null;
  return (
    <Callout title={t(`ui.over.${why}.title`)} role="status">
      <p>{t(`ui.over.${why}.text`)}</p>
      <div className="u-row">
        <Button onClick={whyOver.forget}>{t('ui.over.read')}</Button>
      </div>
    </Callout>
  );
}
