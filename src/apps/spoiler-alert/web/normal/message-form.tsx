import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { type Frequency, frequencies, type Sender, senders } from '../../core/learn/context-needed.ts';
import { nothingTold, type Told } from './use-answer.ts';

type Props = {
  told: Told;
  busy: boolean;
  error: string | undefined;
  /** Something before it counts more now: its button steps back. */
  isQuiet: boolean;
  onChange(told: Told): void;
  onRead(): void;
  onClear(): void;
};

const most = 5000;
// What checks the spelling for a browser may send the words elsewhere.
const unsent = { spellCheck: false, autoComplete: 'off', autoCorrect: 'off', maxLength: most } as const;

/** The message, and what somebody likes to tell of it; nothing but the message is needed. */
export function MessageForm({ told, busy, error, isQuiet, onChange, onRead, onClear }: Props) {
  const t = useT();
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (told.text.trim()) return onRead();
    setMissing(true);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  const clear = () => {
    setMissing(false);
    onClear();
    field.current?.focus();
  };
  const unsaid = { value: '', label: t('spoiler-alert.normal.unsaid') } as const;
  return (
    <form className="stack stack-5 spoiler-measure" onSubmit={submit}>
      <TextField
        multiline
        {...unsent}
        label={t('spoiler-alert.normal.message')}
        help={t('spoiler-alert.normal.messageHelp')}
        error={isMissing && !told.text.trim() ? t('spoiler-alert.normal.missing') : error}
        value={told.text}
        onChange={(text) => onChange({ ...told, text })}
        onKeyDown={onKeyDown}
        textareaRef={field}
      />
      <details className="spoiler-more">
        <summary>{t('spoiler-alert.normal.more')}</summary>
        <div className="stack stack-5">
          <TextField
            multiline
            {...unsent}
            label={t('spoiler-alert.normal.before')}
            help={t('spoiler-alert.normal.beforeHelp')}
            value={told.before}
            onChange={(before) => onChange({ ...told, before })}
            onKeyDown={onKeyDown}
          />
          <ChoiceGroup<Sender | ''>
            columns={2}
            legend={t('spoiler-alert.normal.who')}
            options={[...senders.map((value) => ({ value, label: t(`spoiler-alert.normal.sender.${value}`) })), unsaid]}
            value={told.who ?? ''}
            onChange={(who) => onChange({ ...told, who: who || null })}
          />
          <ChoiceGroup<Frequency | ''>
            columns={2}
            legend={t('spoiler-alert.normal.often')}
            options={[...frequencies.map((value) => ({ value, label: t(`spoiler-alert.normal.frequency.${value}`) })), unsaid]}
            value={told.often ?? ''}
            onChange={(often) => onChange({ ...told, often: often || null })}
          />
        </div>
      </details>
      <div className="u-row">
        <Button kind={isQuiet ? 'line' : 'primary'} type="submit" busy={busy}>
          {t(busy ? 'spoiler-alert.normal.reading' : 'spoiler-alert.normal.read')}
        </Button>
        {told !== nothingTold && (
          <Button kind="quiet" icon="x" onClick={clear}>
            {t('spoiler-alert.normal.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
