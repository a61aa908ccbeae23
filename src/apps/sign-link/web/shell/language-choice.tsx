import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { useSignChoices } from './use-sign-choices.ts';

const languages = ['lsm', 'lse'] as const;

/** Which sign language everything here is in. Chosen once; the other one is a press away. */
export function LanguageChoice() {
  const t = useT();
  const { choices, change } = useSignChoices();
  return (
    <Seg
      legend={t('sign-link.language.which')}
      options={languages.map((value) => ({ value, label: t(`sign-link.language.short.${value}`) }))}
      value={choices.language}
      onChange={(language) => change({ language })}
    />
  );
}
