import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';

/** What a draft is not. It stands on the page whatever else is there. */
export function DraftLabel({ language }: { language: SignLanguage }) {
  const t = useT();
  return (
    <Callout kind="maybe" title={t('sign-link.gloss.label', { language: t(`sign-link.language.short.${language}`) })}>
      <p className="measure">{t('sign-link.gloss.labelText')}</p>
    </Callout>
  );
}
