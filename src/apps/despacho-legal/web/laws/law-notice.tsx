import { useT } from '#ui/i18n/use-t.ts';

/** What must be known of every text of the law that is shown: that it is a copy, and what its easy reading is. `isCut`: articles are not shown whole. */
export function LawNotice({ isCut = false }: { isCut?: boolean }) {
  const t = useT();
  return (
    <p className="meta law-narrow">
      {t('despacho-legal.laws.quote.informative')} {t('despacho-legal.laws.quote.easyIs')}
      {isCut && ` ${t('despacho-legal.laws.quote.cut')}`}
    </p>
  );
}
