import type { FormEvent } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { longestText } from '../../core/spelling/split-text.ts';
import type { SpelledWord } from './use-spelled-word.ts';

/** What is to be spelled. It is kept on this device with each letter. */
export function WordForm({ word }: { word: SpelledWord }) {
  const t = useT();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    word.show();
  };
  return (
    <form className="sign-word-form" onSubmit={onSubmit}>
      <TextField
        label={t('sign-link.spelling.word')}
        value={word.typed}
        onChange={word.type}
        maxLength={longestText * 2}
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit">{t('sign-link.spelling.spell')}</Button>
    </form>
  );
}
