import { type FormEvent, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';

/** A word of one's own for the draft, behind the one that is chosen. */
export function AddWords({ after, onAdd }: { after: string | undefined; onAdd(words: string): void }) {
  const t = useT();
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return;
    onAdd(words);
    setWords('');
  };
  const label = after ? t('sign-link.gloss.add', { gloss: after }) : t('sign-link.gloss.addAtEnd');
  return (
    <form className="gloss-add" onSubmit={submit}>
      <TextField
        label={label}
        placeholder={t('sign-link.gloss.addWord')}
        lang="es"
        maxLength={80}
        autoComplete="off"
        value={words}
        onChange={setWords}
      />
      <Button type="submit" icon="plus">
        {t('sign-link.gloss.addButton')}
      </Button>
    </form>
  );
}
