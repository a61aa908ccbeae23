import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';

/** Without laws there are no deadlines: nothing is counted that cannot be looked up. */
export function NoDeadlineLaws() {
  const t = useT();
  return (
    <EmptyState title={t('despacho-legal.deadlines.page.noLaws')} text={t('despacho-legal.deadlines.page.noLawsText')}>
      <ButtonLink to="/despacho-legal/leyes">{t('despacho-legal.deadlines.page.which')}</ButtonLink>
    </EmptyState>
  );
}
