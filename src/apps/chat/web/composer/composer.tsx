import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Link } from '#ui/address/link.tsx';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import type { Talk } from '../talk/use-talk.ts';
import { OtherWay } from './other-way.tsx';

const longest = 8_000;
/** From here on the length is shown. */
const nearlyLongest = 7_000;

type Props = {
  talk: Talk;
  botName: string;
  isFilled: boolean;
  onSend(text: string): void;
  onStop(): void;
  /** A text that cannot be sent may tell of something that cannot wait. */
  onTooLong(text: string): void;
};

/** Where the person writes. What is written stays until the server has it; what it refuses comes back here. */
export function Composer({ talk, botName, isFilled, onSend, onStop, onTooLong }: Props) {
  const t = useT();
  const textOf = useProblemText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [hasTried, setTried] = useState(false);
  const { draft, isWriting, isStopping, refusal, step } = talk;
  const length = draft.text.trim().length;
  const isTooLong = length > longest;
  const problem = isTooLong
    ? t('chat.composer.tooLong', { count: length, longest })
    : refusal
      ? `${t('chat.composer.refused')} ${textOf(refusal)}`
      : undefined;

  const send = () => {
    field.current?.focus();
    if (length === 0) return setTried(true);
    if (isTooLong) return onTooLong(draft.text);
    setTried(false);
    onSend(draft.text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    // While a word is being composed, Enter only accepts it.
    if (!isPlainEnter || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="chat-composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div role="alert">
        {problem && (
          <p className="error-text" id={`${id}-problem`}>
            <Icon name="circle-alert" />
            <span>{problem}</span>
          </p>
        )}
      </div>
      <OtherWay text={draft.text} onChange={draft.change} />
      <div className="composer">
        <label className="sr" htmlFor={id}>
          {t('chat.composer.label', { bot: botName })}
        </label>
        <textarea
          id={id}
          ref={field}
          className="chat-grows"
          rows={1}
          value={draft.text}
          placeholder={t(step ? 'chat.composer.orHere' : 'chat.composer.here')}
          aria-describedby={`${id}-keys${problem ? ` ${id}-problem` : ''}`}
          aria-invalid={isTooLong || undefined}
          onChange={(event) => draft.change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="chat-composer-row">
          {(length > nearlyLongest || (hasTried && length === 0)) && (
            <span className="meta nums" role="status">
              {length === 0 ? t('chat.composer.empty') : t('chat.composer.length', { count: length, longest })}
            </span>
          )}
          {isWriting ? (
            <Button icon="square" busy={isStopping} onClick={onStop}>
              {t('chat.stop')}
            </Button>
          ) : (
            <Button type="submit" kind={isFilled ? 'primary' : 'line'}>
              {t('chat.send')}
            </Button>
          )}
        </div>
      </div>
      <p className="meta chat-composer-foot">
        <span>
          {t('chat.danger')}{' '}
          <Link className="inline" to="/ayuda">
            {t('chat.dangerLink')}
          </Link>
          .
        </span>
        {draft.text !== '' && <Saved state={draft.saveState} />}
        <span className={draft.text === '' ? 'hide-m' : 'sr'} id={`${id}-keys`}>
          {t('chat.composer.keys')}
        </span>
      </p>
    </form>
  );
}
