import type { FormEvent } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { glossLimits } from '../../core/gloss/limits.ts';

type Props = {
  typed: string;
  hasDraft: boolean;
  /** Something else on the page comes before it, such as people to call. */
  isSecond: boolean;
  onType(text: string): void;
  onMake(): void;
};

/** The sentence. Ctrl and Enter make the draft too. */
export function GlossForm({ typed, hasDraft, isSecond, onType, onMake }: Props) {
  const t = useT();
  const left = glossLimits.text - typed.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMake();
  };
  return (
    <form className="stack stack-3" onSubmit={submit}>
      <TextField
        label={t('sign-link.gloss.text')}
        help={left < 100 ? t('sign-link.gloss.left', { count: left }) : t('sign-link.gloss.textHelp')}
        multiline
        rows={2}
        lang="es"
        maxLength={glossLimits.text}
        value={typed}
        onChange={onType}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}
      />
      <div className="u-row">
        <Button kind={isSecond ? 'line' : 'primary'} type="submit">
          {t(hasDraft ? 'sign-link.gloss.again' : 'sign-link.gloss.make')}
        </Button>
      </div>
    </form>
  );
}
