import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { QuotedLaw } from '../../laws/contract.ts';
import { dateOfText } from './date-of-text.ts';

/** Of when a text of the law is and, before all else, that it does not count or not yet. */
export function LawStanding({ standing, versionDate }: Pick<QuotedLaw, 'standing' | 'versionDate'>) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      {standing !== 'in-force' && (
        <Callout kind="note">
          <p>{t(`despacho-legal.laws.quote.${standing}`)}</p>
        </Callout>
      )}
      <p className="meta">
        {versionDate
          ? t('despacho-legal.laws.quote.changed', { date: dateOfText(versionDate, format) })
          : t('despacho-legal.laws.quote.undated')}
      </p>
    </>
  );
}
