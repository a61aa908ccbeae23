import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';

/** What a counted date is, and what it is not. */
export function DeadlineLimits() {
  const t = useT();
  return (
    <Callout kind="note" title={t('despacho-legal.deadlines.page.limits')}>
      <p>{t('despacho-legal.deadlines.page.limitsText')}</p>
    </Callout>
  );
}
