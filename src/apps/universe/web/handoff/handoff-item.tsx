import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { ShownItem } from '../../core/handoff-choices.ts';

type Props = {
  item: ShownItem;
  /** What is wrong with its text, in words. */
  error: string | undefined;
  onSwitch(isOn: boolean): void;
  /** Without a text it is again the one that was offered. */
  onText(text: string | undefined): void;
};

/** One thing that would travel: on or off, and in the words that are read here, to the letter. */
export function HandoffItem({ item, error, onSwitch, onText }: Props) {
  const t = useT();
  const [isEditing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(isEditing);
  const { label, text, isOn, isChanged } = item;
  const putBack = () => {
    onText(undefined);
    field.current?.focus();
  };
  const turn = (on: boolean) => {
    if (!on) setEditing(false);
    onSwitch(on);
  };

  // The focus goes with what replaces the control that had it.
  useEffect(() => {
    const { current: next } = isEditing ? field : opener;
    if (was.current !== isEditing) next?.focus();
    if (isEditing) field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    was.current = isEditing;
  }, [isEditing]);

  return (
    <li>
      <Switch label={label} hint={isEditing ? undefined : text} checked={isOn} onChange={turn} />
      {isEditing ? (
        <div className="stack stack-2 universe-handoff-edit">
          <TextField
            multiline
            rows={3}
            label={t('universe.handoff.editing', { label })}
            textareaRef={field}
            value={text}
            error={error}
            onChange={onText}
          />
          <div className="u-row u-row-2">
            <Button icon="check" onClick={() => setEditing(false)}>
              {t('universe.handoff.done')}
            </Button>
            {isChanged && (
              <Button kind="quiet" icon="undo-2" onClick={putBack}>
                {t('universe.handoff.original')}
              </Button>
            )}
          </div>
        </div>
      ) : (
        isOn && (
          <>
            {error && (
              <p className="error-text">
                <Icon name="circle-alert" />
                <span>{error}</span>
              </p>
            )}
            <button
              type="button"
              className="tool"
              ref={opener}
              aria-label={t('universe.handoff.editOf', { label })}
              onClick={() => setEditing(true)}
            >
              <Icon name="pencil" />
              {t('universe.handoff.edit')}
            </button>
          </>
        )
      )}
    </li>
  );
}
