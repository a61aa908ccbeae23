import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';

/** The same in a few words, beside every draft: whoever scrolled does not see the other. */
export function DraftTag({ language }: { language: SignLanguage }) {
  const t = useT();
  return <Tag icon="circle-help">{t('sign-link.gloss.label', { language: t(`sign-link.language.short.${language}`) })}</Tag>;
}
