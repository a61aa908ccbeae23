import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';

/** What all of this is and is not, and that a machine says it. */
export function InformationNotice() {
  const t = useT();
  return (
    <Callout kind="note" title={t('despacho-legal.cases.notLawyer.title')}>
      <p className="meta">{t('despacho-legal.cases.notLawyer.text')}</p>
      <p className="meta">{t('despacho-legal.cases.notLawyer.machine')}</p>
    </Callout>
  );
}
