import { type FormEvent, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';

/** As many characters as a text that is read may have. */
const longestText = 2000;

type Props = { number: number; draft: string; onChange(text: string): void; onAdd(): void };

/** One stretch: what is written in it, while the camera looks. */
export function StretchForm({ number, draft, onChange, onAdd }: Props) {
  const t = useT();
  const [wasTried, setTried] = useState(false);
  const isEmpty = draft.trim() === '';
  const isLong = draft.trim().length > longestText;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(isEmpty);
    if (!isEmpty && !isLong) onAdd();
  };
  const tooLong = isLong ? t('comunicacion-social.together.long', { longest: longestText }) : undefined;
  return (
    <form className="stack stack-3" noValidate onSubmit={submit}>
      <TextField
        multiline
        rows={3}
        label={t('comunicacion-social.together.stretch', { number })}
        help={t('comunicacion-social.together.stretchHelp')}
        error={wasTried && isEmpty ? t('comunicacion-social.together.empty') : tooLong}
        value={draft}
        onChange={onChange}
      />
      <div className="u-row">
        <Button type="submit" icon="plus">
          {t('comunicacion-social.together.add')}
        </Button>
      </div>
    </form>
  );
}
