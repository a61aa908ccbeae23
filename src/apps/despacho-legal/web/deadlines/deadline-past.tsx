import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { CountedDeadline } from '../../deadlines/contract.ts';

/** A date that has gone by, told calmly: what the law says then, and whom to ask before giving up. */
export function DeadlinePast({ counted: { rule } }: { counted: CountedDeadline }) {
  const t = useT();
  return (
    <Callout kind="note" title={t('despacho-legal.deadlines.card.past')}>
      <p>{t(`despacho-legal.deadlines.past.${rule.nature}`)}</p>
      {rule.nature !== 'answer' && <p>{t('despacho-legal.deadlines.past.people')}</p>}
      <p>{t(`despacho-legal.deadlines.past.${rule.country}`)}</p>
    </Callout>
  );
}
