import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import type { ReplyDraft } from '../session/use-reply-draft.ts';

type Props = {
  draft: ReplyDraft;
  field: RefObject<HTMLTextAreaElement | null>;
  /** What is wrong with what stands in the field. */
  error: string | undefined;
  onSend(): void;
  /** Other ways to fill the field, beside what says that it is kept. */
  children?: ReactNode;
};

/** Where the reply is written. There is no time to keep to (a11y/C6), and every letter is kept (a11y/A3). */
export function ReplyForm({ draft, field, error, onSend, children }: Props) {
  const t = useT();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.altKey;
    // While a word is being composed, Enter only accepts it.
    if (!isEnter || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div className="field">
      <label className="t-lead" htmlFor={id}>
        {t('comunicacion-social.rehearsing.question')}
      </label>
      <p className="help" id={`${id}-help`}>
        {t('comunicacion-social.rehearsing.noHurry')}
      </p>
      <textarea
        className="input practice-reply"
        id={id}
        ref={field}
        value={draft.text}
        aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => draft.change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div role="alert">
        {error && (
          <p className="error-text" id={`${id}-error`}>
            <Icon name="circle-alert" />
            <span>{error}</span>
          </p>
        )}
      </div>
      <div className="u-row between practice-under">
        <Saved state={draft.saveState} />
        {children}
      </div>
    </div>
  );
}
